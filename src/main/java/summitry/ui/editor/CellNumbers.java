package summitry.ui.editor;

import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.draft.Cell;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The numbers of a cell: four on the scale of the issue, and how much the party cares and moves, by slider and by keyboard. */
final class CellNumbers extends VBox {
    private final OneCell cell;
    private final Texts texts;
    private final Lifecycle lifecycle;

    CellNumbers(OneCell cell, Texts texts, Lifecycle lifecycle) {
        this.cell = cell;
        this.texts = texts;
        this.lifecycle = lifecycle;
        getStyleClass().add("desk-numbers");
        Wrapped wrong = new Wrapped(Css.REFUSAL);
        wrong.setId("cell-wrong");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.textProperty().bind(texts.of("editor.cell.tip.wrong"));
        lifecycle.watch(cell.desk().blockProperty(), _ -> wrong.setVisible(isWrong()));
        lifecycle.watch(cell.desk().historyProperty(), _ -> wrong.setVisible(isWrong()));
        getChildren().addAll(pair(Cell.Measure.IDEAL, Cell.Measure.STATED),
                pair(Cell.Measure.RED_MIN, Cell.Measure.RED_MAX), wrong, slider(Cell.Measure.SALIENCE),
                slider(Cell.Measure.FLEXIBILITY));
    }

    private boolean isWrong() {
        return cell.now().filter(c -> !c.leavesRoom()).isPresent();
    }

    /** Refusals stand below both fields, where they are as wide as the panel. */
    private VBox pair(Cell.Measure left, Cell.Measure right) {
        Wrapped leftRefusal = refusal(left);
        Wrapped rightRefusal = refusal(right);
        HBox pair = new HBox(onScale(left, leftRefusal), onScale(right, rightRefusal));
        pair.getStyleClass().add("desk-pair");
        return new VBox(pair, leftRefusal, rightRefusal);
    }

    private VBox onScale(Cell.Measure measure, Wrapped refusal) {
        NumberField field = field(measure, refusal);
        Label name = name(measure, field);
        field.promptTextProperty().bind(texts.of(switch (measure) {
            case RED_MIN, RED_MAX -> "editor.cell.no-limit";
            case STATED -> "editor.cell.same";
            default -> "editor.cell.nothing";
        }));
        VBox box = new VBox(name, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Label name(Cell.Measure measure, NumberField field) {
        Label name = texts.label("editor.measure." + measure.key(), Css.MUTED);
        name.setLabelFor(field);
        Buttons.tip(name).textProperty().bind(texts.of("editor.cell.measure." + measure.key() + ".tip"));
        return name;
    }

    /** Why the number beside it was not taken; empty and without room while there is nothing to say. */
    private static Wrapped refusal(Cell.Measure measure) {
        Wrapped refusal = new Wrapped(Css.REFUSAL);
        refusal.setId("cell-" + measure.key() + "-refusal");
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    private NumberField field(Cell.Measure measure, Wrapped refusal) {
        NumberField field = new NumberField("cell-" + measure.key(), v -> cell.number(measure, v, ""),
                typed -> {
                    refusal.setText(texts.now().get("editor.cell.no-number", typed));
                    cell.desk().answer().refuse(words -> words.get("editor.cell.no-number", typed));
                }, () -> refusal.setText(""));
        field.accessibleTextProperty().bind(texts.of("editor.measure." + measure.key()));
        Runnable show = () -> {
            refusal.setText("");
            field.show(cell.now().map(c -> c.get(measure)).orElse(OptionalDouble.empty()));
        };
        lifecycle.watch(cell.desk().blockProperty(), _ -> show.run());
        lifecycle.watch(cell.desk().historyProperty(), _ -> show.run());
        return field;
    }

    private VBox slider(Cell.Measure measure) {
        Wrapped refusal = refusal(measure);
        NumberField field = field(measure, refusal);
        Label name = name(measure, field);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Slider slider = new Slider(0, 100, 0);
        slider.setId("cell-" + measure.key() + "-slider");
        slider.setBlockIncrement(1);
        slider.getStyleClass().add(Looks.OWN_KEYS);
        slider.accessibleTextProperty().bind(texts.of("editor.measure." + measure.key()));
        HBox.setHgrow(slider, Priority.ALWAYS);
        int[] gesture = {0};
        boolean[] isShowing = {false};
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> gesture[0]++);
        slider.focusedProperty().addListener(_ -> gesture[0]++);
        slider.valueProperty().addListener((_, _, value) -> {
            if (!isShowing[0]) {
                cell.number(measure, OptionalDouble.of(Math.rint(value.doubleValue())),
                        "slide-" + measure.key() + gesture[0]);
            }
        });
        Runnable show = () -> {
            isShowing[0] = true;
            double value = cell.now().map(c -> c.get(measure)).orElse(OptionalDouble.empty()).orElse(0);
            if (Math.rint(slider.getValue()) != value) {
                slider.setValue(value);
            }
            isShowing[0] = false;
        };
        lifecycle.watch(cell.desk().blockProperty(), _ -> show.run());
        lifecycle.watch(cell.desk().historyProperty(), _ -> show.run());
        HBox row = new HBox(name, slider, field);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-slider");
        return new VBox(row, refusal);
    }
}
