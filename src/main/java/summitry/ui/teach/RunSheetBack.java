package summitry.ui.teach;

import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Wrapped;

/** After the run went back to an earlier round: the run-sheet stayed, and can be set back as well. */
final class RunSheetBack extends VBox {
    private final RoomViewModel model;
    private final Label told = new Wrapped();
    private final Button set = new Button("", new FontIcon(Feather.ROTATE_CCW));

    RunSheetBack(RoomViewModel model) {
        super(8);
        this.model = model;
        setId("run-sheet-back");
        getStyleClass().add("room-question");
        set.setId("run-sheet-set-back");
        set.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(told, set);
    }

    void show(RoomMoment moment) {
        OptionalInt slot = RoomNews.slotBack(moment);
        setVisible(slot.isPresent());
        setManaged(slot.isPresent());
        slot.ifPresent(s -> {
            told.setText(
                    moment.words().get("teach.back.sheet", phase(moment.lesson().time().slot(), moment)));
            set.setText(moment.words().get("teach.back.sheet-set", phase(s, moment)));
            set.setOnAction(_ -> model.ask(l -> l.begin(s)));
        });
    }

    private static String phase(int slot, RoomMoment moment) {
        return moment.words()
                .get("teach.phase." + moment.lesson().time().sheet().slots().get(slot).phase().key());
    }
}
