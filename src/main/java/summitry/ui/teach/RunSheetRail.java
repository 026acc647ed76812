package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Phase;
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
    private final List<Line> lines = new ArrayList<>();
    private List<Phase> phases = List.of();

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
        List<Phase> now = time.sheet().slots().stream().map(RunSheet.Slot::phase).toList();
        // A field that is typed in keeps the keyboard, so lines are made anew for another sheet alone.
        if (!now.equals(phases)) {
            phases = now;
            lines.clear();
            for (int i = 0; i < now.size(); i++) {
                lines.add(new Line(i, model));
            }
            list.getChildren().setAll(lines);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(time, moment);
        }
    }

    /** One phase: when it starts, a button that goes to it, and its minutes. */
    private static final class Line extends HBox {
        private final int index;
        private final Label start = new Label();
        private final Button name = new Button();
        private final CountField minutes;
        private final SimpleStringProperty named = new SimpleStringProperty("");

        Line(int index, RoomViewModel model) {
            this.index = index;
            start.getStyleClass().addAll(Css.CAPTION, "phase-start");
            name.setId("phase-" + index);
            name.getStyleClass().addAll(Css.QUIET, "phase-name");
            name.setMaxWidth(Double.MAX_VALUE);
            name.setAlignment(Pos.CENTER_LEFT);
            name.setWrapText(true);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setOnAction(_ -> model.ask(l -> l.begin(index)));
            minutes = new CountField("phase-minutes-" + index, 0, RunSheet.LONGEST, named,
                    text -> PrepareViewModel.number(text, 0, RunSheet.LONGEST)
                            .ifPresent(n -> model.ask(l -> l.changeSlot(index, n))));
            minutes.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(start, name, minutes);
            setSpacing(6);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("phase-line");
        }

        void show(Timekeeping time, RoomMoment moment) {
            RunSheet.Slot slot = time.sheet().slots().get(index);
            boolean isNow = index == time.slot() && time.started();
            name.setText(moment.words().get("teach.phase." + slot.phase().key()));
            name.setAccessibleText(moment.words().get("teach.phase.go", name.getText()));
            name.setGraphic(isNow ? new FontIcon(Feather.CHEVRON_RIGHT) : null);
            named.set(moment.words().get("teach.phase.minutes", name.getText()));
            start.setText(moment.numbers().whole(time.sheet().start(index)));
            minutes.show(slot.minutes(), minutes.isUnreadable());
            pseudoClassStateChanged(NOW, isNow);
            pseudoClassStateChanged(PAST, index < time.slot());
        }
    }
}
