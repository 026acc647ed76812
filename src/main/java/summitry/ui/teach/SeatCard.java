package summitry.ui.teach;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Attendance;
import summitry.classroom.Holder;
import summitry.model.PartyId;
import summitry.model.Temperament;
import summitry.ui.chart.Flags;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** One seat of the board: whose it is, how it stands, and what can be done with it. */
final class SeatCard extends VBox {
    private final SeatRow row;
    private final RoomViewModel model;
    private final Texts texts;

    SeatCard(SeatRow row, RoomViewModel model, Texts texts) {
        this.row = row;
        this.model = model;
        this.texts = texts;
        setId("seat-" + row.party());
        getStyleClass().addAll("seat-card", row.holder().name().toLowerCase(Locale.ROOT));
        Wrapped name = new Wrapped(Css.STRONG);
        name.setText(row.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, Flags.inList(row.flag(), row.code()), name, menu());
        head.setAlignment(Pos.CENTER_LEFT);
        Wrapped team = new Wrapped(Css.MUTED);
        team.setText(row.team());
        FlowPane states = new FlowPane(6, 4);
        row.states().forEach(s -> states.getChildren().add(state(s)));
        getChildren().addAll(head, team, states);
        swap();
    }

    private Label state(SeatRow.State state) {
        Label pill = new Label(texts.now().get("teach.state." + state.key()), new FontIcon(icon(state)));
        pill.getStyleClass().addAll(Css.PILL, "seat-state");
        return pill;
    }

    private static Ikon icon(SeatRow.State state) {
        return switch (state) {
            case ABSENT -> Feather.USER_X;
            case LATE -> Feather.CLOCK;
            case READING -> Feather.BOOK;
            case READ -> Feather.BOOK_OPEN;
            case QUIET -> Feather.VOLUME_X;
            case PROPOSED -> Feather.FILE_TEXT;
            case VOTED -> Feather.CHECK_SQUARE;
            case SPEAKING -> Feather.MIC;
        };
    }

    /** A team that is dragged onto another seat changes places with it; the menu does the same. */
    private void swap() {
        setOnDragDetected(event -> {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(row.party().value());
            board.setContent(content);
            event.consume();
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof SeatCard other && other != this) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof SeatCard other && other != this) {
                swapWith(other.row.party());
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    private void swapWith(PartyId other) {
        model.ask(l -> l.seats().swap(row.party(), other));
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_VERTICAL));
        menu.setId("seat-menu-" + row.party());
        menu.getStyleClass().addAll(Css.QUIET, "icon-button", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(texts.now().get("teach.seat.menu", row.name()));
        if (row.holder().isLedByPeople()) {
            menu.getItems().add(item("laptop", Feather.MONITOR, () -> model.passLaptop(row.party())));
            menu.getItems()
                    .add(item("read", Feather.BOOK_OPEN, () -> model.ask(l -> l.seats().read(row.party()))));
            menu.getItems()
                    .add(item("speaker", Feather.MIC, () -> model.ask(l -> l.floor().queue(row.party()))));
            menu.getItems().add(new SeparatorMenuItem());
        }
        attendance(menu);
        for (Holder holder : Holder.values()) {
            if (holder != Holder.AUTOMATIC && holder != row.holder()) {
                menu.getItems().add(item("hand." + holder.name().toLowerCase(Locale.ROOT), Feather.REPEAT,
                        () -> model.ask(l -> l.seats().hand(row.party(), holder, Optional.empty()))));
            }
        }
        for (Temperament temperament : Temperament.values()) {
            if (row.holder() != Holder.AUTOMATIC || row.temperament().filter(temperament::equals).isEmpty()) {
                MenuItem item = new MenuItem(texts.now().get("teach.seat.hand.rules",
                        texts.now().get("temperament." + temperament.key() + ".name")),
                        new FontIcon(Feather.CPU));
                item.setId("seat-hand-" + temperament.key());
                item.setOnAction(_ -> model.ask(l -> l.seats().hand(row.party(), Holder.AUTOMATIC,
                        Optional.of(temperament))));
                menu.getItems().add(item);
            }
        }
        menu.getItems().addAll(new SeparatorMenuItem(), label());
        return menu;
    }

    private void attendance(MenuButton menu) {
        if (row.holder() == Holder.CHAIR || row.holder() == Holder.AUTOMATIC) {
            return;
        }
        if (row.attendance() != Attendance.PRESENT) {
            menu.getItems().add(item("present", Feather.USER_CHECK,
                    () -> model.ask(l -> l.seats().attend(row.party(), Attendance.PRESENT))));
        }
        if (row.attendance() != Attendance.LATE) {
            menu.getItems().add(item("late", Feather.CLOCK,
                    () -> model.ask(l -> l.seats().attend(row.party(), Attendance.LATE))));
        }
        if (row.attendance() != Attendance.ABSENT) {
            menu.getItems().add(item("absent", Feather.USER_X,
                    () -> model.ask(l -> l.seats().attend(row.party(), Attendance.ABSENT))));
        }
        menu.getItems().add(new SeparatorMenuItem());
    }

    private MenuItem item(String key, Ikon icon, Runnable run) {
        MenuItem item = new MenuItem(texts.now().get("teach.seat." + key), new FontIcon(icon));
        item.setId("seat-" + key.replace('.', '-'));
        item.setOnAction(_ -> run.run());
        return item;
    }

    /** The name of a team is typed where it is asked for. */
    private CustomMenuItem label() {
        TextField field = new TextField(row.label());
        field.setId("seat-label");
        field.setPromptText(texts.now().get("teach.seat.label"));
        field.setAccessibleText(texts.now().get("teach.seat.label"));
        field.setOnAction(_ -> model.ask(l -> l.seats().label(row.party(), field.getText())));
        CustomMenuItem item = new CustomMenuItem(field, false);
        item.setId("seat-label-item");
        return item;
    }
}
