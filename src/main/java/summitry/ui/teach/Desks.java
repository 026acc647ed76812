package summitry.ui.teach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiThreads;

/** The desks of the room, each built when it is first looked at. */
final class Desks implements AutoCloseable {
    private final RoomViewModel model;
    private final Texts texts;
    private final SummitScreen summit;
    private final Lifecycle lifecycle;
    private final Consumer<Desk> show;
    private final SavePlace place;
    private final DebriefBoard board;
    private final Map<Desk, Node> built = new EnumMap<>(Desk.class);

    /**
     * @param show leads to another desk
     * @param place where files of the debrief are saved
     */
    Desks(RoomViewModel model, Texts texts, SummitScreen summit, Consumer<Desk> show,
            SavePlace place,
            Lifecycle lifecycle) {
        this.summit = summit;
        this.show = show;
        this.place = place;
        board = new DebriefBoard(model, UiThreads.live("debrief"), model::failed);
        this.model = model;
        this.texts = texts;
        this.lifecycle = lifecycle;
    }

    List<Desk> all() {
        return List.of(Desk.values());
    }

    Node view(Desk desk) {
        return built.computeIfAbsent(desk, this::build);
    }

    private Node build(Desk desk) {
        return switch (desk) {
            case SEATS -> new SeatBoard(model, texts, lifecycle);
            case FLOOR ->
                page(new FloorPane(model, texts, lifecycle), new MotionPane(model, texts, lifecycle));
            case PAPERS -> page(new PaperForm(model, texts, lifecycle, Optional.empty()),
                    new PapersPane(model, texts, lifecycle));
            case VOTE ->
                page(new VotePane(model, texts, summit, lifecycle),
                        new MovesPane(model, texts, summit, () -> show.accept(Desk.SUMMIT), lifecycle),
                        new StrawPane(model, texts, lifecycle));
            case EVENTS -> page(new EventPane(model, texts, lifecycle));
            case SUMMIT -> summit.view();
            case WALL -> new WallDesk(model, texts, lifecycle);
            case DEBRIEF -> page(
                    new TurningPane(model, board, texts, () -> show.accept(Desk.SUMMIT), lifecycle),
                    new ReviewPane(model, board, place, texts, lifecycle),
                    new AfterPane(model, place, texts, lifecycle));
        };
    }

    /** A column of cards that scrolls. */
    static Node page(Region... parts) {
        VBox page = new VBox(12, parts);
        page.getStyleClass().add("desk-page");
        return new Scroll(page);
    }

    /** What hides the room while the laptop is passed round. */
    Node curtain(Node room) {
        return new CurtainView(model, texts, lifecycle, room);
    }

    @Override
    public void close() {
        board.cancel();
        built.clear();
    }
}
