package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.brief.ConfidentialBrief;
import summitry.brief.ReadingLevel;
import summitry.brief.SeatBrief;
import summitry.classroom.LiveLesson;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The laptop is passed round: nobody sees or reaches what is not for them. */
class CurtainWindowTest {
    private static final PartyId BRAZIL = new PartyId("BRA");

    @TempDir
    private Path home;

    private Optional<LiveLesson> lesson = Optional.empty();

    private OpenWindow passed(Language language, Theme theme) throws IOException {
        OpenWindow window = OpenRoom.show(home, language, theme, false, l -> {
            lesson = Optional.of(l);
            OpenRoom.drafted(l);
            l.votes().open(l.votes().votable());
        });
        window.ask(() -> {
            ((MenuButton) window.find("seat-menu-BRA")).getItems().stream()
                    .filter(i -> "seat-laptop".equals(i.getId())).findFirst().orElseThrow().fire();
            return true;
        });
        window.until("the curtain is up", () -> window.isShown("curtain-hold"));
        window.settle();
        return window;
    }

    private static List<String> secrets(PartyId party) {
        return SeatBrief.of(OpenRoom.KTT, party, Language.ENGLISH, ReadingLevel.FULL).confidential().items()
                .stream().map(ConfidentialBrief.Item::text).flatMap(t -> t.never().stream()).toList();
    }

    private static boolean says(OpenWindow window, List<String> secrets) {
        List<String> said = SaidTexts.of(window);
        return secrets.stream().anyMatch(said::contains);
    }

    @Test
    void behindTheCurtainOnlyOneBriefCanBeSeen() throws IOException {
        try (OpenWindow window = passed(Language.ENGLISH, Theme.LIGHT)) {
            List<String> own = secrets(BRAZIL);
            List<String> others = OpenRoom.TEAMS.stream().filter(p -> !p.equals(BRAZIL))
                    .flatMap(p -> secrets(p).stream()).filter(s -> !own.contains(s)).toList();
            assertFalse(own.isEmpty());
            assertFalse(says(window, own), "nothing confidential before it is asked for");
            assertFalse(says(window, others));
            Pictures.shootUsual(window, "room-curtain-light-en");
            window.fire("curtain-open");
            window.until("the brief is shown", () -> window.isShown("curtain-brief"));
            assertTrue(says(window, own));
            assertFalse(says(window, others));
            Pictures.shootUsual(window, "room-brief-light-en");
            window.fire("curtain-read");
            window.fire("curtain-vote-object");
            window.until("Brazil has voted", () -> lesson.orElseThrow().lesson().ballot().orElseThrow()
                    .vote(BRAZIL).filter(v -> v.answer() == Response.OBJECT).isPresent());
            assertTrue(lesson.orElseThrow().lesson().place(BRAZIL).log().hasRead());
            window.fire("curtain-done");
            window.until("it is covered", () -> window.isShown("curtain-hold"));
            assertFalse(says(window, own));
            window.fire("curtain-back");
            window.until("it is asked", () -> window.isShown("curtain-take"));
            window.fire("curtain-take");
            window.until("the room is back", () -> window.isShown("room-next"));
            assertFalse(window.isShown("curtain"));
        }
    }

    @Test
    void noKeyLeadsBehindTheCurtain() throws IOException {
        try (OpenWindow window = passed(Language.INDONESIAN, Theme.DARK)) {
            Pictures.shootLeast(window, "room-curtain-dark-id");
            int round = lesson.orElseThrow().run().tree().state().round();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.settle();
            assertTrue(window.isShown("curtain-hold"));
            assertFalse(window.isShown("palette"));
            assertEquals(round, lesson.orElseThrow().run().tree().state().round());
            for (int i = 0; i < 8; i++) {
                window.press(KeyCode.TAB);
                assertTrue(window.ask(() -> isBehind(window)), () -> "Tab stays on the curtain, not on "
                        + window.stage().getScene().getFocusOwner());
            }
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.until("the curtain speaks English",
                    () -> window.text("curtain-title").equals("Hand the laptop to Brazil"));
            assertTrue(window.isShown("curtain-hold"));
            window.fire("curtain-open");
            window.until("the brief is shown", () -> window.isShown("curtain-brief"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.until("the curtain covers it again", () -> window.isShown("curtain-hold"));
            window.fire("curtain-open");
            Pictures.shootLeast(window, "room-brief-dark-id");
        }
    }

    private static boolean isBehind(OpenWindow window) {
        var focused = window.stage().getScene().getFocusOwner();
        for (var n = focused; n != null; n = n.getParent()) {
            if ("curtain".equals(n.getId())) {
                return true;
            }
        }
        return false;
    }
}
