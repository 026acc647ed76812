package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.classroom.Ballot;
import summitry.classroom.LiveLesson;
import summitry.classroom.Paper;
import summitry.classroom.Phase;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Votes entered in the window by keys. */
class VoteWindowTest {
    private static final List<PartyId> TEAMS = OpenRoom.TEAMS;

    @TempDir
    private Path home;

    private LiveLesson lesson;

    private OpenWindow open(Language language, Theme theme, Consumer<LiveLesson> before) throws IOException {
        OpenWindow window = OpenRoom.show(home, language, theme, false, l -> {
            lesson = l;
            before.accept(l);
        });
        window.fire("desk-vote");
        window.settle();
        return window;
    }

    private Response vote(int seat) {
        return lesson.lesson().ballot().orElseThrow().vote(TEAMS.get(seat)).map(Ballot.Vote::answer)
                .orElse(Response.NONE);
    }

    private static boolean has(OpenWindow window, int seat) {
        return has(window, "vote-" + TEAMS.get(seat));
    }

    private static boolean has(OpenWindow window, String row) {
        return window.isShown(row) && window.ask(() -> window.find(row).isFocused());
    }

    @Test
    void tenSeatsWithTenKeys() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, OpenRoom::drafted)) {
            window.fire("ballot-open");
            window.until("the first seat has the keyboard", () -> has(window, 0));
            for (KeyCode key : List.of(KeyCode.S, KeyCode.O, KeyCode.A, KeyCode.R, KeyCode.DIGIT1,
                    KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.S, KeyCode.S)) {
                window.press(key);
            }
            window.until("all votes are in",
                    () -> window.text("ballot-turnout").startsWith("10 of 10 votes are in."));
            assertEquals(List.of(Response.SUPPORT, Response.OBJECT, Response.ABSTAIN, Response.RESERVE,
                    Response.SUPPORT, Response.RESERVE, Response.ABSTAIN, Response.OBJECT, Response.SUPPORT,
                    Response.SUPPORT),
                    java.util.stream.IntStream.range(0, 10).mapToObj(this::vote).toList());
            window.until("what the mandate bends is told", () -> window.isShown("vote-note-" + TEAMS.get(0)));
            Pictures.shootUsual(window, "room-vote-light-en");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the result is shown", () -> window.isShown("ballot-results"));
            assertEquals(1, lesson.run().tree().state().round() - 1);
            assertTrue(window.text("ballot-summary").matches("\\d+ of 19 items on the ballot adopted\\. .*"),
                    window.text("ballot-summary"));
            IssueId bent = lesson.votes().bentInLatest().getFirst().issue();
            window.until("bent votes are marked", () -> window.isShown("bent-" + bent));
            window.until("the result begins at its top", () -> isAtTop(window));
            Pictures.shootLeast(window, "room-result-light-en");
            window.fire("move-1");
            window.until("why the first moved is shown", () -> window.isShown("agenda"));
            Pictures.shootLeast(window, "room-move-light-en");
        }
    }

    private static boolean isAtTop(OpenWindow window) {
        return window.ask(() -> {
            Node pane = window.find("ballot");
            while (!(pane instanceof ScrollPane)) {
                pane = pane.getParent();
            }
            return ((ScrollPane) pane).getVvalue() == 0;
        });
    }

    private List<IssueId> ticked(OpenWindow window) {
        return window.ask(() -> lesson.votes().votable().stream()
                .filter(i -> ((CheckBox) window.find("ballot-item-" + i)).isSelected()).toList());
    }

    @Test
    void aBallotBeginsWithWhatIsProposed() throws IOException {
        IssueId proposed = OpenRoom.KTT.issues().get(2).id();
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, l -> {
            OpenRoom.drafted(l);
            int party = OpenRoom.KTT.indexOf(TEAMS.getFirst());
            double here = l.run().tree().state().stances().positions().get(party, 2);
            assertEquals(Optional.empty(), l.papers().table(TEAMS.getFirst(), List.of(),
                    List.of(new Paper.Value(proposed, here))));
        })) {
            assertEquals(List.of(proposed), ticked(window));
            assertTrue(window.isDisabled("ballot-only"), "nobody has looked at the summit");
            window.fire("ballot-all");
            assertEquals(lesson.votes().votable(), ticked(window));
            window.fire("ballot-none");
            assertEquals(List.of(), ticked(window));
            window.fire("ballot-open");
            window.until("a ballot about nothing is answered",
                    () -> window.text("room-answer").startsWith("No item is ticked"));
            window.fire("desk-summit");
            window.until("the summit is shown", () -> window.isShown("agenda"));
            window.fire("desk-vote");
            window.fire("ballot-only");
            assertEquals(1, ticked(window).size());
            Pictures.shootLeast(window, "room-vote-only-light-en");
            window.fire("ballot-open");
            window.until("the ballot is open", () -> lesson.lesson().ballot().isPresent());
            TEAMS.forEach(p -> lesson.run().submit(new Command.Instruct(p, new Act.WalkOut())));
            OpenRoom.KTT.parties().stream().filter(_ -> !lesson.run().tree().state().hasEnded())
                    .forEach(p -> lesson.run().submit(new Command.Instruct(p.id(), new Act.WalkOut())));
            window.until("it is closed with a reason",
                    () -> window.text("ballot-nothing").startsWith("The summit has ended"));
            Pictures.shootLeast(window, "room-vote-ended-light-en");
        }
    }

    @Test
    void aRollBackSaysWhatCameBackAndOffersTheRunSheet() throws IOException {
        try (OpenWindow window = open(Language.INDONESIAN, Theme.DARK, l -> {
            OpenRoom.drafted(l);
            l.begin(9);
        })) {
            window.fire("desk-events");
            window.fire("roll-back");
            window.until("the run-sheet is offered", () -> window.isShown("run-sheet-set-back"));
            Pictures.shootLeast(window, "room-back-dark-id");
            window.fire("run-sheet-set-back");
            window.until("the caucus is on", () -> lesson.lesson().phase() == Phase.CAUCUS);
            window.until("nothing more is offered", () -> !window.isShown("run-sheet-set-back"));
        }
    }

    @Test
    void keysGoBackJumpAndTakeBack() throws IOException {
        try (OpenWindow window = open(Language.INDONESIAN, Theme.DARK, OpenRoom::drafted)) {
            window.fire("ballot-open");
            window.until("the first seat has the keyboard", () -> has(window, 0));
            window.press(KeyCode.D);
            window.press(KeyCode.T);
            window.press(KeyCode.BACK_SPACE);
            assertTrue(has(window, 1));
            window.press(KeyCode.R);
            window.until("the vote is another", () -> vote(1) == Response.RESERVE);
            window.press(KeyCode.ALT, KeyCode.DIGIT7);
            assertTrue(has(window, 6));
            window.press(KeyCode.S);
            window.press(KeyCode.W);
            assertTrue(has(window, 6), "a key that means nothing does nothing");
            window.press(KeyCode.A);
            window.until("the seventh has voted", () -> vote(6) == Response.ABSTAIN);
            window.press(KeyCode.BACK_SPACE);
            window.press(KeyCode.DELETE);
            window.until("its vote is taken back", () -> vote(6) == Response.NONE);
            Pictures.shootLeast(window, "room-vote-dark-id");
        }
    }

    @Test
    void closingEarlyIsAskedFirst() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, OpenRoom::drafted)) {
            window.fire("ballot-open");
            window.until("the first seat has the keyboard", () -> has(window, 0));
            window.press(KeyCode.S);
            window.fire("ballot-close");
            window.until("it is asked", () -> window.isShown("ballot-question"));
            Pictures.shoot(window, "room-vote-question-light-en", 1024, 640);
            window.fire("ballot-go-on");
            window.until("the next seat has the keyboard", () -> has(window, 1));
            assertFalse(window.isShown("ballot-question"));
            assertTrue(lesson.lesson().ballot().isPresent());
            window.fire("ballot-close");
            window.fire("ballot-close-now");
            window.until("the result is shown", () -> window.isShown("ballot-results"));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void itemsAreChosenBeforeAndAnsweredApart() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, OpenRoom::drafted)) {
            List<IssueId> votable = lesson.votes().votable();
            Pictures.shootLeast(window, "room-vote-items-light-en");
            window.ask(() -> {
                ((CheckBox) window.find("ballot-item-" + votable.getFirst())).fire();
                return true;
            });
            window.fire("ballot-open");
            window.until("the first seat has the keyboard", () -> has(window, 0));
            assertEquals(votable.subList(1, votable.size()), lesson.lesson().ballot().orElseThrow().issues());
            String apart = "apart-" + TEAMS.getFirst();
            assertTrue(window.isDisabled(apart), "without a vote nothing is apart from it");
            window.press(KeyCode.S);
            window.until("there is a vote", () -> !window.isDisabled(apart));
            window.ask(() -> {
                ((ToggleButton) window.find(apart)).fire();
                return true;
            });
            IssueId other = votable.get(1);
            window.ask(() -> {
                ((ComboBox<Response>) (Object) window.find(apart + "-" + other))
                        .setValue(Response.OBJECT);
                return true;
            });
            window.until("one item is apart", () -> lesson.lesson().ballot().orElseThrow()
                    .vote(TEAMS.getFirst()).orElseThrow().on(other) == Response.OBJECT);
            Pictures.shootLeast(window, "room-vote-apart-light-en");
            window.fire("ballot-call-off");
            window.until("it is called off", () -> lesson.lesson().ballot().isEmpty());
        }
    }

    @Test
    void handsAreCounted() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, OpenRoom::started)) {
            window.fire("straw-open");
            window.until("the first seat has the keyboard",
                    () -> has(window, "straw-seat-" + TEAMS.getFirst()));
            window.press(KeyCode.S);
            window.press(KeyCode.R);
            window.press(KeyCode.A);
            window.press(KeyCode.O);
            window.until("three are counted", () -> window.text("straw-counts")
                    .equals("The chair's text: 1 support, 1 abstain, 1 object, 7 still to come."));
            Pictures.shootLeast(window, "room-straw-light-en");
            window.fire("straw-close");
            window.until("it is kept below", () -> window.isShown("straw-past-1"));
            assertFalse(window.isShown("straw-counts"));
            assertEquals("The chair's text: 1 support, 1 abstain, 1 object, 7 did not answer.",
                    window.text("straw-past-1"));
        }
    }
}
