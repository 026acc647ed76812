package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.classroom.Holder;
import summitry.classroom.LiveLesson;
import summitry.classroom.Motion;
import summitry.classroom.Paper;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Proposals that are handed in on paper and entered in the window. */
class PaperWindowTest {
    private static final PartyId BRAZIL = new PartyId("BRA");
    private static final PartyId INDIA = new PartyId("IND");
    private static final IssueId ITEM = OpenRoom.KTT.issues().get(4).id();

    @TempDir
    private Path home;

    private Optional<LiveLesson> lesson = Optional.empty();

    private OpenWindow open(Language language, Theme theme, boolean junior) throws IOException {
        OpenWindow window = OpenRoom.show(home, language, theme, junior, l -> {
            lesson = Optional.of(l);
            OpenRoom.drafted(l);
        });
        window.fire("desk-papers");
        window.settle();
        return window;
    }

    private Paper paper(int number) {
        return lesson.orElseThrow().lesson().paper(number).orElseThrow();
    }

    private static void choose(OpenWindow window, String id, Object value) {
        window.ask(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Object> box = (ComboBox<Object>) window.find(id);
            box.setValue(value);
            return true;
        });
    }

    private static void write(OpenWindow window, String id, String words) {
        window.ask(() -> {
            ((TextField) window.find(id)).setText(words);
            return true;
        });
    }

    private static void table(OpenWindow window, PartyId lead, String value) {
        choose(window, "paper-lead", lead);
        choose(window, "paper-item", ITEM);
        write(window, "paper-value", value);
        window.fire("paper-add");
        window.fire("paper-table");
    }

    @Test
    void aPaperIsTabledAmendedAndTakenOver() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, false)) {
            assertTrue(window.isDisabled("paper-table"));
            table(window, BRAZIL, "60");
            window.until("it is tabled", () -> window.isShown("paper-1"));
            assertEquals(List.of(new Paper.Value(ITEM, 60)), paper(1).values());
            table(window, INDIA, "55");
            window.until("the second is tabled", () -> window.isShown("paper-2"));
            window.ask(() -> {
                ((ToggleButton) window.find("paper-1-amends")).fire();
                return true;
            });
            choose(window, "paper-1-by", INDIA);
            choose(window, "paper-1-amend-item", ITEM);
            write(window, "paper-1-amend-value", "58");
            window.fire("paper-1-amend-add");
            window.until("the amendment waits", () -> window.isShown("paper-1-take-in-0"));
            assertTrue(window.text("paper-1-amend-told").startsWith("Now 60: "),
                    window.text("paper-1-amend-told"));
            Pictures.shootUsual(window, "room-papers-light-en");
            write(window, "paper-1-yes-0", "7");
            write(window, "paper-1-no-0", "4");
            window.fire("paper-1-count-0");
            window.until("the floor takes it in", () -> paper(1).values().getFirst().to() == 58);
            assertEquals(Optional.of(new Motion.Count(7, 4)), paper(1).amendments().getFirst().hands());
            write(window, "paper-1-amend-value", "57");
            window.ask(() -> {
                ((RadioButton) window.find("paper-1-friendly")).fire();
                return true;
            });
            window.fire("paper-1-amend-add");
            window.until("the lead takes a friendly one in", () -> paper(1).values().getFirst().to() == 57);
            window.ask(() -> {
                ((ToggleButton) window.find("paper-1-more")).fire();
                return true;
            });
            choose(window, "paper-1-other", 2);
            window.fire("paper-1-merge");
            window.until("one is made of both", () -> window.isShown("paper-3"));
            assertEquals(Paper.Status.MERGED, paper(2).status());
            assertEquals(List.of(INDIA), paper(3).sponsors());
            assertEquals(List.of(new Paper.Value(ITEM, 57)), paper(3).values());
            window.fire("paper-3-take");
            window.until("it is the text", () -> paper(3).status() == Paper.Status.ADOPTED);
        }
    }

    @Test
    void whatGoesBeyondAMandateIsWarnedOfAndTaken() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, false)) {
            LiveLesson live = lesson.orElseThrow();
            Paper.Value value = OpenRoom.KTT.issues().stream()
                    .flatMap(i -> Stream.of(0.0, 100.0).map(to -> new Paper.Value(i.id(), to)))
                    .filter(v -> !live.papers().beyond(List.of(INDIA), List.of(v)).isEmpty()).findFirst()
                    .orElseThrow();
            assertFalse(window.isShown("paper-beyond"));
            choose(window, "paper-lead", INDIA);
            choose(window, "paper-item", value.issue());
            write(window, "paper-value", Long.toString(Math.round(value.to())));
            window.fire("paper-add");
            window.until("it is warned of", () -> window.isShown("paper-beyond"));
            Pictures.shootLeast(window, "room-papers-beyond-light-en");
            assertTrue(window.text("paper-beyond").startsWith("The government of India"));
            window.fire("paper-table");
            window.until("it is tabled", () -> window.isShown("paper-1"));
            assertEquals(List.of(value), paper(1).values());
            assertTrue(window.isShown("paper-1-beyond-0"), "and marked for the teacher");
            Pictures.shootLeast(window, "room-papers-beyond-tabled-light-en");
        }
    }

    @Test
    void typingChoosesAnItemAndLettersInTheRunSheetChangeNothing() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, false)) {
            choose(window, "paper-lead", BRAZIL);
            window.focus("paper-item");
            String title = OpenRoom.KTT.issues().get(4).shortTitle().in(Language.ENGLISH);
            window.type(title.substring(0, 8).replace(" ", ""));
            window.until("the item is chosen", () -> window.text("paper-told").contains("The text now"));
            write(window, "phase-minutes-1", "abc");
            write(window, "phase-minutes-1", "");
            window.settle();
            assertEquals(6, lesson.orElseThrow().lesson().time().sheet().slots().get(1).minutes());
            write(window, "phase-minutes-1", "8");
            window.until("eight minutes",
                    () -> lesson.orElseThrow().lesson().time().sheet().slots().get(1).minutes() == 8);
        }
    }

    @Test
    void aSeatThatChangedHandsIsGivenBack() throws IOException {
        try (OpenWindow window = open(Language.INDONESIAN, Theme.DARK, false)) {
            window.fire("desk-seats");
            LiveLesson live = lesson.orElseThrow();
            assertFalse(window.isShown("seat-undo"));
            live.seats().hand(BRAZIL, Holder.CARETAKER, Optional.empty());
            window.until("it can be undone", () -> window.isShown("seat-undo"));
            Pictures.shootLeast(window, "room-seats-undo-dark-id");
            window.fire("seat-undo");
            window.until("the team is back", () -> live.lesson().holder(BRAZIL) == Holder.TEAM);
            window.until("nothing is left to undo", () -> !window.isShown("seat-undo"));
        }
    }

    @Test
    void onlyAValueOfTheScaleCanBeTypedAndARefusalKeepsTheForm() throws IOException {
        try (OpenWindow window = open(Language.INDONESIAN, Theme.DARK, true)) {
            assertFalse(window.isShown("paper-clause"), "nobody writes in a junior class");
            choose(window, "paper-lead", BRAZIL);
            choose(window, "paper-item", ITEM);
            write(window, "paper-value", "60");
            write(window, "paper-value", "101");
            assertEquals("60", window.ask(() -> ((TextField) window.find("paper-value")).getText()));
            assertTrue(window.text("paper-told").startsWith("60: "), window.text("paper-told"));
            window.fire("paper-add");
            Pictures.shootLeast(window, "room-papers-dark-id");
            lesson.orElseThrow().end();
            window.fire("paper-table");
            window.until("the refusal is told", () -> window.isShown("paper-refusal"));
            assertTrue(window.isShown("paper-drop-" + ITEM), "what was typed stays");
        }
    }
}
