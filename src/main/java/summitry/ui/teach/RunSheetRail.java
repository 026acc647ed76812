package summitry.ui.teach;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.RunSheet;
import summitry.classroom.Timekeeping;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The run-sheet: what comes when, how long, and where the class is. Each phase can be gone to, and be longer or shorter. */
final class RunSheetRail extends VBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final RoomViewModel model;
    private final VBox list = new VBox();

    RunSheetRail(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        setId("run-sheet");
        getStyleClass().addAll(Css.RAIL, "run-sheet");
        Scroll scroll = new Scroll(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(texts.label("teach.run-sheet", Css.PANEL_TITLE, "run-sheet-title"), scroll);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private void show(RoomMoment moment) {
        Timekeeping time = moment.lesson().time();
        List<RunSheet.Slot> slots = time.sheet().slots();
        list.getChildren().clear();
        for (int i = 0; i < slots.size(); i++) {
            list.getChildren().add(line(i, slots.get(i), time, moment));
        }
    }

    private HBox line(int index, RunSheet.Slot slot, Timekeeping time, RoomMoment moment) {
        Button name = new Button(moment.words().get("teach.phase." + slot.phase().key()));
        name.setId("phase-" + index);
        name.getStyleClass().addAll(Css.QUIET, "phase-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setAccessibleText(moment.words().get("teach.phase.go", name.getText()));
        name.setOnAction(_ -> model.ask(l -> l.begin(index)));
        boolean isNow = index == time.slot() && time.started();
        if (isNow) {
            name.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
        }
        Label start = new Label(moment.numbers().whole(time.sheet().start(index)));
        start.getStyleClass().addAll(Css.CAPTION, "phase-start");
        Spinner<Integer> minutes = new Spinner<>(0, RunSheet.LONGEST, slot.minutes());
        minutes.setId("phase-minutes-" + index);
        minutes.setEditable(true);
        minutes.getStyleClass().add("phase-minutes");
        minutes.getEditor().setAccessibleText(moment.words().get("teach.phase.minutes", name.getText()));
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        minutes.valueProperty().addListener((_, _, wanted) -> {
            if (wanted != null && wanted != slot.minutes()) {
                model.ask(l -> l.changeSlot(index, wanted));
            }
        });
        HBox line = new HBox(6, start, name, minutes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("phase-line");
        line.pseudoClassStateChanged(NOW, isNow);
        line.pseudoClassStateChanged(PAST, index < time.slot());
        return line;
    }
}
