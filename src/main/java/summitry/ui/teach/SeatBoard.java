package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Attendance;
import summitry.classroom.Holder;
import summitry.model.PartyId;
import summitry.ui.control.Buttons;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** All seats: those of people as cards, those that the rules hold after them. */
final class SeatBoard extends VBox {
    private final RoomViewModel model;
    private final Texts texts;
    private final Button undo = new Button();
    private final Label roll = new Wrapped(Css.PANEL_TITLE);
    private final TilePane people = new TilePane(12, 12);
    private final ApartCards apart;
    private final TilePane others = new TilePane(12, 12);

    SeatBoard(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("seat-board");
        getStyleClass().add("desk");
        roll.setId("roll");
        Button here = new Ask(texts).button("roll-all", "teach.roll.all", Feather.USER_CHECK,
                () -> model.ask(l -> l.seats().attendAll()));
        undo.setId("seat-undo");
        undo.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        undo.setOnAction(_ -> model.ask(l -> l.seats().undo()));
        Buttons.tip(undo).textProperty().bind(texts.of("teach.seat.undo.tip"));
        FlowPane head = new FlowPane(12, 8, roll, here, undo);
        head.getStyleClass().add("desk-head");
        apart = new ApartCards(texts);
        VBox page = new VBox(12, people, apart, texts.label("teach.seats.others", Css.PANEL_TITLE), others);
        page.getStyleClass().add("desk-page");
        Scroll scroll = new Scroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(head), scroll);
        HBox.setHgrow(head, Priority.ALWAYS);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private void show(RoomMoment moment) {
        Optional<PartyId> given = model.lesson().seats().undoable();
        undo.setText(given.map(p -> moment.words().get("teach.seat.undo", moment.name(p))).orElse(""));
        undo.setVisible(given.isPresent());
        undo.setManaged(given.isPresent());
        List<SeatRow> rows = SeatRow.all(moment);
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String kept = focused == null ? "" : String.valueOf(focused.getId());
        people.getChildren().setAll(rows.stream().filter(r -> r.holder() != Holder.AUTOMATIC)
                .map(r -> new SeatCard(r, model, texts)).toList());
        others.getChildren().setAll(rows.stream().filter(r -> r.holder() == Holder.AUTOMATIC)
                .map(r -> new SeatCard(r, model, texts)).toList());
        apart.show(moment);
        long teams = rows.stream().filter(r -> r.holder() != Holder.AUTOMATIC).count();
        long here = rows.stream().filter(r -> r.holder().isLedByPeople()
                && (r.attendance() == Attendance.PRESENT || r.attendance() == Attendance.LATE)).count();
        roll.setText(moment.words().get("teach.roll", moment.numbers().whole((int) here),
                moment.numbers().whole((int) teams)));
        // The cards are new; the focus goes back to the menu that had it.
        if (kept.startsWith("seat-menu-")) {
            Node again = lookup("#" + kept);
            if (again != null) {
                again.requestFocus();
            }
        }
    }
}
