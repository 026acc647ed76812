package summitry.ui.editor;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Cell;
import summitry.lint.Sources;
import summitry.model.Confidence;
import summitry.model.Localized;
import summitry.model.Preference;
import summitry.ui.control.ProseArea;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** How sure a cell is, why, and where it is known from. */
final class CellReason extends VBox {
    private final OneCell cell;
    private final Texts texts;
    private final Lifecycle lifecycle;
    private final Wrapped mark = new Wrapped(Css.CAPTION);
    private final Wrapped badDate = new Wrapped(Css.REFUSAL);

    CellReason(OneCell cell, Texts texts, Lifecycle lifecycle) {
        this.cell = cell;
        this.texts = texts;
        this.lifecycle = lifecycle;
        getStyleClass().add("desk-reason");
        mark.setId("cell-source-mark");
        badDate.setId("cell-date-wrong");
        badDate.managedProperty().bind(badDate.visibleProperty());
        badDate.setVisible(false);
        HBox reasons = new HBox(area("en", c -> c.rationale().en(), Localized::new, true),
                area("id", c -> c.rationale().id(), (id, en) -> new Localized(en, id), false));
        reasons.getStyleClass().add("desk-pair");
        VBox known = new VBox(reasons, sources(), badDate);
        known.getStyleClass().add("desk-reason");
        getChildren().addAll(confidence(), opener(known), mark, known);
        lifecycle.watch(cell.desk().blockProperty(), _ -> mark());
        lifecycle.watch(cell.desk().historyProperty(), _ -> mark());
        lifecycle.watch(cell.desk().savedProperty(), _ -> mark());
        lifecycle.watch(texts.language(), _ -> mark());
    }

    /** The odds below are looked at after every number, the reasons now and then; so these open when they are asked for. */
    private ToggleButton opener(VBox known) {
        ToggleButton open = new ToggleButton();
        open.setId("cell-why");
        open.textProperty().bind(texts.of("editor.cell.why"));
        FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
        open.setGraphic(sign);
        open.getStyleClass().addAll(Css.QUIET, "desk-opener");
        open.selectedProperty().subscribe(isOpen -> {
            sign.setIconCode(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            known.setVisible(isOpen);
            known.setManaged(isOpen);
        });
        return open;
    }

    private VBox confidence() {
        Label name = texts.label("editor.cell.confidence", Css.MUTED);
        HBox row = new HBox();
        row.getStyleClass().add(Css.SEGMENTS);
        for (Confidence level : Confidence.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("cell-confidence-" + level.key());
            button.textProperty().bind(texts.of("editor.cell.confidence." + level.key()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                cell.change(c -> c.withConfidence(level), "");
            });
            Runnable show = () -> button.setSelected(cell.now().filter(c -> c.confidence() == level)
                    .isPresent());
            lifecycle.watch(cell.desk().blockProperty(), _ -> show.run());
            lifecycle.watch(cell.desk().historyProperty(), _ -> show.run());
            row.getChildren().add(button);
        }
        VBox box = new VBox(name, row);
        box.getStyleClass().add("desk-confidence");
        return box;
    }

    private VBox area(String language, Function<Cell, String> read,
            BiFunction<String, String, Localized> made, boolean isEnglish) {
        TextArea area = new ProseArea();
        area.setWrapText(true);
        area.setPrefRowCount(4);
        follow(area, "cell-reason-" + language, read, (c, typed) -> c.withReason(made.apply(typed,
                isEnglish ? c.rationale().id() : c.rationale().en())));
        area.accessibleTextProperty().bind(texts.of("editor.cell.reason." + language));
        VBox box = new VBox(texts.label("editor.cell.reason." + language, Css.CAPTION), area);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private HBox sources() {
        TextField source = new TextField();
        follow(source, "cell-source", Cell::source, (c, typed) -> c.withSource(typed, c.date()));
        source.accessibleTextProperty().bind(texts.of("editor.cell.source"));
        TextField date = new TextField();
        date.setId("cell-date");
        date.setPromptText("2024-11-24");
        date.accessibleTextProperty().bind(texts.of("editor.cell.date"));
        Runnable show = () -> {
            String now = cell.now().map(Cell::date).orElse("");
            boolean isBad = date.isFocused() && !Preference.isDate(date.getText().strip());
            if (!date.getText().strip().equals(now) && !isBad) {
                date.setText(now);
            }
        };
        date.textProperty().addListener((_, _, typed) -> take(typed.strip()));
        date.focusedProperty().addListener((_, _, has) -> {
            if (!has) {
                show.run();
                badDate.setVisible(false);
            }
        });
        lifecycle.watch(cell.desk().blockProperty(), _ -> show.run());
        lifecycle.watch(cell.desk().historyProperty(), _ -> show.run());
        VBox left = new VBox(texts.label("editor.cell.source", Css.MUTED), source);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(texts.label("editor.cell.date", Css.MUTED), date);
        right.getStyleClass().add("desk-date");
        HBox row = new HBox(left, right);
        row.getStyleClass().add("desk-pair");
        return row;
    }

    /** What is no date yet is told and not taken. */
    private void take(String typed) {
        badDate.setVisible(!Preference.isDate(typed));
        if (badDate.isVisible()) {
            badDate.setText(texts.now().get("editor.cell.no-date", typed));
        } else if (cell.now().filter(c -> !c.date().equals(typed)).isPresent()) {
            cell.change(c -> c.withSource(c.source(), typed), "date");
        }
    }

    /** A text that is the draft's with every key; what is typed in one go is one step. */
    private void follow(TextInputControl field, String id, Function<Cell, String> read,
            BiFunction<Cell, String, Cell> write) {
        field.setId(id);
        Runnable show = () -> {
            String now = cell.now().map(read).orElse("");
            if (!field.getText().equals(now)) {
                field.setText(now);
            }
        };
        field.textProperty().addListener((_, _, typed) -> {
            if (cell.now().filter(c -> !read.apply(c).equals(typed)).isPresent()) {
                cell.change(c -> write.apply(c, typed), id);
            }
        });
        lifecycle.watch(cell.desk().blockProperty(), _ -> show.run());
        lifecycle.watch(cell.desk().historyProperty(), _ -> show.run());
    }

    private void mark() {
        String told = cell.desk().place().map(place -> {
            Cell now = cell.desk().draft().cells().get(place);
            Cell saved = cell.desk().savedProperty().get().cells().get(place);
            if (isNewerThanItsSource(now, saved)) {
                return texts.now().get("editor.cell.newer");
            }
            return new Sources(cell.desk().draft().about().year()).isOld(now)
                    ? texts.now().get("editor.cell.stale")
                    : "";
        }).orElse("");
        mark.setText(told);
        mark.setManaged(!told.isEmpty());
        mark.setVisible(!told.isEmpty());
    }

    /** A number changed since it was saved, its source did not. */
    static boolean isNewerThanItsSource(Cell now, Cell saved) {
        boolean isSameSource = now.source().equals(saved.source()) && now.date().equals(saved.date());
        if (!isSameSource || (now.source().isBlank() && now.date().isEmpty())) {
            return false;
        }
        for (Cell.Measure measure : Cell.Measure.values()) {
            if (!now.get(measure).equals(saved.get(measure))) {
                return true;
            }
        }
        return false;
    }
}
