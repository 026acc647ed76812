package summitry.ui.editor;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.draft.Cell;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What one party wants on one issue: each number with its twin, how sure it is, why, and where it is known from. */
final class CellInspector extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Wrapped party = new Wrapped(Css.ITEM_TITLE);
    private final Wrapped issue = new Wrapped(Css.MUTED);

    CellInspector(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        setId("cell-inspector");
        getStyleClass().add("desk-inspector");
        getChildren().addAll(party, issue);
        for (Cell.Measure measure : Cell.Measure.values()) {
            getChildren().add(row(measure, lifecycle));
        }
        lifecycle.watch(desk.blockProperty(), _ -> show());
        lifecycle.watch(desk.historyProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> show());
    }

    private void show() {
        Optional<Place> place = desk.place();
        party.setText(place.map(p -> desk.draft().parties().stream().filter(x -> x.id().equals(p.party()))
                .findFirst().map(x -> x.name().in(desk.language())).orElse("")).orElse(""));
        issue.setText(place.map(p -> desk.draft().issues().stream().filter(x -> x.id().equals(p.issue()))
                .findFirst().map(x -> x.title().in(desk.language())).orElse("")).orElse(""));
    }

    private HBox row(Cell.Measure measure, Lifecycle lifecycle) {
        Label name = texts.label("editor.measure." + measure.key());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField field = new TextField();
        field.setId("cell-" + measure.key());
        field.setPrefColumnCount(4);
        field.accessibleTextProperty().bind(texts.of("editor.measure." + measure.key()));
        Runnable show = () -> {
            if (!field.isFocused()) {
                field.setText(
                        desk.place().map(p -> shown(desk.draft().cells().get(p).get(measure))).orElse(""));
            }
        };
        Runnable take = () -> desk.place().ifPresent(place -> CellInput.read(field.getText()).ifPresentOrElse(
                input -> {
                    Cell cell = desk.draft().cells().get(place).with(measure, input.value());
                    desk.edit(new Edit.PutCells(new TreeMap<>(Map.of(place, cell)), Edit.Way.TYPED,
                            Optional.of(measure)));
                }, () -> desk.say(words -> words.get("editor.cell.no-number", field.getText()))));
        field.setOnAction(_ -> take.run());
        field.focusedProperty().addListener((_, _, has) -> {
            if (!has) {
                take.run();
                show.run();
            }
        });
        lifecycle.watch(desk.blockProperty(), _ -> show.run());
        lifecycle.watch(desk.historyProperty(), _ -> show.run());
        HBox row = new HBox(name, field);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-field");
        return row;
    }

    private static String shown(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        double v = value.getAsDouble();
        return v == Math.rint(v) ? String.valueOf((long) v) : String.valueOf(v);
    }
}
