package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import summitry.classroom.Paper;
import summitry.model.IssueId;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** An item and a value for it, which is said in the words of the scale as it is typed. Only 0 to 100 can be typed. */
final class PaperValue extends VBox {
    private static final int LARGE = 5;
    private static final int MOST = 100;

    private final ComboBox<IssueId> item = new ComboBox<>();
    private final TextField value = new TextField();
    private final Label told = new Wrapped(Css.MUTED);
    private final Button add;
    private Optional<RoomMoment> shown = Optional.empty();
    private Optional<Paper> amended = Optional.empty();

    /**
     * Builds the controls.
     *
     * @param id that the ids of the controls begin with
     * @param key of the name of the button
     * @param take takes a value when it is asked for
     */
    PaperValue(String id, String key, Texts texts, Runnable take) {
        getStyleClass().add("paper-value");
        item.setId(id + "-item");
        texts.named(item, "teach.paper.item");
        TypedChoice.in(item);
        item.promptTextProperty().bind(texts.of("teach.paper.item"));
        value.setId(id + "-value");
        value.getStyleClass().add("paper-number");
        texts.named(value, "teach.paper.value");
        value.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0,2}|100") ? change : null));
        value.setOnAction(_ -> {
            if (chosen().isPresent()) {
                take.run();
            }
        });
        value.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        value.textProperty().subscribe(_ -> tell());
        item.valueProperty().addListener((_, _, chosen) -> begin(chosen));
        told.setId(id + "-told");
        told.getStyleClass().add("paper-told");
        add = new Ask(texts).button(id + "-add", key, Feather.PLUS, take);
        FlowPane line = new FlowPane(8, 6, item, value, add);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, told);
        setSpacing(4);
        tell();
    }

    /** Shows items, with the values of a paper that is to be amended as the old ones. */
    void show(RoomMoment moment, Paper paper) {
        amended = Optional.of(paper);
        show(moment);
    }

    void show(RoomMoment moment) {
        boolean other = shown.filter(m -> m.language() == moment.language()).isEmpty();
        shown = Optional.of(moment);
        List<IssueId> open = PaperDraft.open(moment);
        if (other) {
            item.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable IssueId issue) {
                    return issue == null ? "" : moment.title(issue);
                }

                @Override
                public @Nullable IssueId fromString(String title) {
                    return item.getValue();
                }
            });
        }
        if (other || !item.getItems().equals(open)) {
            IssueId chosen = item.getValue();
            String typed = value.getText();
            item.getItems().setAll(open);
            item.setValue(open.contains(chosen) ? chosen : null);
            value.setText(typed);
        }
        tell();
    }

    /** @param heard runs after an item or a value changed */
    void changed(Runnable heard) {
        item.valueProperty().subscribe(_ -> heard.run());
        value.textProperty().subscribe(_ -> heard.run());
    }

    Optional<Paper.Value> chosen() {
        return item.getValue() == null || value.getText().isEmpty()
                ? Optional.empty()
                : Optional.of(new Paper.Value(item.getValue(), Integer.parseInt(value.getText())));
    }

    /** Ready for the next item. */
    void next() {
        item.setValue(null);
        value.clear();
        item.requestFocus();
    }

    /** A new value starts at the text as it stands. */
    private void begin(@Nullable IssueId chosen) {
        if (chosen != null && shown.isPresent()) {
            double old = amended.flatMap(p -> p.on(chosen)).map(Paper.Value::to)
                    .orElseGet(() -> PaperDraft.text(chosen, shown.get()));
            value.setText(Long.toString(Math.round(old)));
        }
        tell();
    }

    private void step(KeyEvent event) {
        int by = switch (event.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            case PAGE_UP -> LARGE;
            case PAGE_DOWN -> -LARGE;
            default -> 0;
        };
        if (by != 0) {
            int now = value.getText().isEmpty() ? 0 : Integer.parseInt(value.getText());
            value.setText(Integer.toString(Math.clamp(now + by, 0, MOST)));
            value.end();
            event.consume();
        }
    }

    private void tell() {
        value.setDisable(item.getValue() == null);
        if (add != null) {
            add.setDisable(chosen().isEmpty());
        }
        told.setText(chosen().flatMap(v -> shown.map(m -> amended.map(p -> change(p, v, m))
                .orElseGet(() -> m.words().get("teach.paper.told", m.numbers().whole(v.to()),
                        PaperDraft.inWords(v, m), m.numbers().whole(PaperDraft.text(v.issue(), m))))))
                .orElse(""));
    }

    /** The old value and the new one, each in the words of the scale. */
    private static String change(Paper paper, Paper.Value to, RoomMoment moment) {
        String before = paper.on(to.issue())
                .map(v -> moment.words().get("teach.paper.amend.before", moment.numbers().whole(v.to()),
                        PaperDraft.inWords(v, moment)))
                .orElseGet(() -> moment.words().get("teach.paper.amend.new-item"));
        return before + "\n" + moment.words().get("teach.paper.amend.after",
                moment.numbers().whole(to.to()), PaperDraft.inWords(to, moment));
    }
}
