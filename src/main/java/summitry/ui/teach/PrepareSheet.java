package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.classroom.Phase;
import summitry.classroom.RunSheet;
import summitry.text.Numbers;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The run-sheet before the class: what happens when, and how many minutes it gets. */
final class PrepareSheet extends VBox {
    private final PrepareViewModel model;
    private final Texts texts;
    private final Label sum = new Wrapped(Css.MUTED);
    private final VBox list = new VBox();
    private List<Phase> phases = List.of();
    private final List<Line> lines = new ArrayList<>();

    private record Line(Label start, CountField minutes) {}

    PrepareSheet(PrepareViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("prepare-sheet");
        getStyleClass().add("prepare-part");
        sum.setId("sheet-sum");
        HBox.setHgrow(sum, Priority.ALWAYS);
        sum.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(12, sum, new Ask(texts).button("sheet-usual", "teach.prepare.usual-sheet",
                Feather.ROTATE_CCW, model::usualSheet));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(texts.label("teach.run-sheet", Css.PANEL_TITLE), head, list);
        lifecycle.watch(model.preparationProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> show());
    }

    private void show() {
        model.preparationProperty().get().ifPresent(p -> {
            List<Phase> now = p.sheet().slots().stream().map(RunSheet.Slot::phase).toList();
            if (!now.equals(phases)) {
                phases = now;
                lines.clear();
                list.getChildren().clear();
                for (int i = 0; i < now.size(); i++) {
                    list.getChildren().add(line(i, now.get(i)));
                }
            }
            sum.setText(new PlanWords(p, texts.language().getValue()).minutes());
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).start().setText(new Numbers(texts.language().getValue())
                        .whole(p.sheet().start(i)));
                lines.get(i).minutes().show(p.sheet().slots().get(i).minutes(), model.isWrong("slot-" + i));
            }
        });
    }

    private HBox line(int index, Phase phase) {
        Label start = new Label();
        start.getStyleClass().addAll(Css.CAPTION, "phase-start");
        Label name = new Wrapped(Css.STRONG);
        name.textProperty().bind(texts.of("teach.phase." + phase.key()));
        Label what = new Wrapped(Css.MUTED);
        what.textProperty().bind(texts.of("teach.phase." + phase.key() + ".what"));
        VBox words = new VBox(name, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        CountField minutes = new CountField("slot-" + index, 0, RunSheet.LONGEST,
                texts.of(w -> w.get("teach.phase.minutes", w.get("teach.phase." + phase.key()))),
                text -> model.type("slot-" + index, "teach.prepare.slot", text, 0, RunSheet.LONGEST,
                        n -> p -> p.sheet().slots().get(index).minutes() == n
                                ? p
                                : p.with(p.sheet().with(index, n))));
        lines.add(new Line(start, minutes));
        HBox line = new HBox(10, start, words, minutes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("plan-row");
        return line;
    }
}
