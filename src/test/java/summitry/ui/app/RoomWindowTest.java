package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.classroom.ClassPlan;
import summitry.classroom.LiveLesson;
import summitry.classroom.SeatPlans;
import summitry.classroom.file.ClassFile;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A class in the window, driven by clicks and keys. */
class RoomWindowTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");
    private static final List<PartyId> SEATS = List.of("USA", "CHN", "RUS", "IND", "BRA", "IDN", "EUU", "SAU")
            .stream()
            .map(PartyId::new).toList();

    @TempDir
    private Path home;
    private @Nullable LiveLesson lesson;

    private OpenWindow open(Language language, Theme theme) throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, 1440, 900));
        OpenWindow window = OpenWindow.start(home);
        List<PartyId> ranked = new ArrayList<>(SEATS);
        KTT.parties().stream().map(Party::id).filter(p -> !ranked.contains(p)).forEach(ranked::add);
        ClassPlan plan = SeatPlans.suggest(KTT, ranked, 28, 90).getFirst();
        ClassFile.Open made = ClassFile.create(new PersonFolder(home).classes().newFolder(KTT.id()), KTT, 7,
                plan,
                "1.0.0", InstantSource.system());
        lesson = made.lesson();
        window.tell(a -> a.door().teach(made));
        window.until("the room is open", () -> window.find("room").getLayoutBounds().getWidth() > 0);
        return window;
    }

    private static String next(OpenWindow window) {
        return window.ask(() -> ((Button) window.find("room-next")).getText());
    }

    @Test
    void aClassIsLedByOneButton() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT)) {
            assertEquals("Open the doors", next(window));
            window.fire("room-next");
            window.until("the doors are open", () -> next(window).equals("Next: Briefing"));
            window.fire("roll-all");
            window.until("all are here", () -> window.text("roll").equals("8 of 8 delegations here"));
            Pictures.shootUsual(window, "room-seats-light-en");
            window.fire("desk-floor");
            window.until("the floor is shown", () -> window.isShown("speaker-add-BRA"));
            window.fire("speaker-add-BRA");
            window.fire("speaker-add-CHN");
            window.until("Brazil is on the list", () -> window.isShown("speaker-call-BRA"));
            window.fire("speaker-next");
            window.until("Brazil speaks", () -> window.text("speaker").equals("Brazil"));
            window.ask(() -> {
                RoomWindowTest.<ComboBox<PartyId>>cast(window.find("motion-by")).setValue(new PartyId("IDN"));
                return true;
            });
            window.fire("motion-make");
            window.until("the motion waits", () -> window.isShown("motion"));
            Pictures.shootUsual(window, "room-floor-light-en");
            window.fire("desk-events");
            Pictures.shootUsual(window, "room-events-light-en");
            // The button lets a second click pass by that comes within 0.6 s.
            Patience.frames(45);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the briefing is on", () -> window.text("phase").equals("Briefing"));
            window.fire("desk-wall");
            window.until("the wall is shown", () -> window.isShown("wall-aloud"));
            window.until("the briefing is on the wall", () -> window.text("wall-aloud").length() > 20);
            Pictures.shootUsual(window, "room-projector-light-en");
            window.until("the projector is said to be off",
                    () -> window.text("projector-state").equals("Projector is off"));
            window.fire("wall-here");
            window.until("it is on", () -> window.text("projector-state").equals("On the projector now"));
            window.fire("wall-blank");
            window.until("the wall is blank", () -> window.text("projector-state").equals("Blank"));
            window.fire("wall-close");
            window.fire("desk-summit");
            window.until("the summit is shown", () -> window.isShown("agenda"));
            Pictures.shootLeast(window, "room-summit-light-en");
        }
    }

    @Test
    void theRoomInIndonesianAndDark() throws IOException {
        try (OpenWindow window = open(Language.INDONESIAN, Theme.DARK)) {
            window.fire("room-next");
            window.until("the doors are open", () -> next(window).equals("Berikutnya: Pengarahan"));
            Pictures.shootLeast(window, "room-seats-dark-id");
            window.fire("desk-floor");
            Pictures.shootLeast(window, "room-floor-dark-id");
            window.fire("desk-events");
            Pictures.shootLeast(window, "room-events-dark-id");
            window.fire("desk-debrief");
            Pictures.shootLeast(window, "room-debrief-dark-id");
            window.fire("desk-wall");
            Pictures.shootLeast(window, "room-projector-dark-id");
        }
    }

    @Test
    void theDebriefIsWrittenByWhatHappened() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT)) {
            window.fire("room-next");
            window.until("the doors are open", () -> next(window).equals("Next: Briefing"));
            window.fire("roll-all");
            int resolving = 7;
            for (int round = 1; round <= 2; round++) {
                String button = "Resolve round " + round;
                window.fire("phase-" + resolving);
                window.until("the round can be resolved", () -> next(window).equals(button));
                window.fire("room-next");
                window.until("the round is over", () -> next(window).startsWith("Next: Second caucus"));
            }
            Objects.requireNonNull(lesson).order(new Command.Instruct(new PartyId("USA"), new Act.WalkOut()));
            window.fire("phase-14");
            window.until("the debrief is on", () -> window.text("phase").equals("Debrief"));
            window.fire("desk-debrief");
            window.until("the debrief is shown", () -> window.isShown("turning-look"));
            window.fire("turning-look");
            window.until("turning points are found", () -> window.isShown("turning-1"));
            Pictures.shootUsual(window, "room-debrief-light-en");
            window.fire("review-reveal");
            window.tell(_ -> ((TitledPane) window.find("review-USA")).setExpanded(true));
            window.settle();
            window.tell(_ -> scrollTo(window.find("review-reveal")));
            Pictures.shootLeast(window, "room-review-light-en");
            window.tell(_ -> scrollTo(window.find("participation-save")));
            assertTrue(window.text("participation-heads").contains(" late, 0 absent"),
                    window.text("participation-heads"));
            Pictures.shootLeast(window, "room-participation-light-en");
            window.fire("turning-branch-1");
            window.until("the summit is shown", () -> window.isShown("agenda"));
        }
    }

    /** Brings a control to the foot of the scrolled desk. */
    private static void scrollTo(Node node) {
        Node at = node;
        while (!(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        ScrollPane pane = (ScrollPane) at;
        double foot = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMaxY();
        double height = pane.getViewportBounds().getHeight();
        pane.setVvalue(Math.clamp(
                (foot + 20 - height) / (pane.getContent().getLayoutBounds().getHeight() - height), 0, 1));
    }

    @Test
    void whatCannotBeDoneIsAnswered() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT)) {
            window.fire("desk-floor");
            window.until("the floor is shown", () -> window.isShown("speaker-next"));
            window.fire("speaker-next");
            window.until("the answer is told", () -> !window.text("room-answer").isEmpty());
            assertTrue(window.text("room-answer").contains("speakers' list"), window.text("room-answer"));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object node) {
        return (T) node;
    }
}
