package summitry.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.brief.ReadingLevel;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Step;
import summitry.draft.file.DraftFolder;
import summitry.model.AuthorBriefs;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.report.BriefOrder;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the desk does with the briefs of parties, without a window. */
class BriefsTest {
    private static final Words EN = Words.in(Language.ENGLISH);
    private static final Draft SMALL = Draft.of(ScenarioLibrary.load("first-steps"));
    private static final Party FIRST = SMALL.parties().getFirst();

    @TempDir
    private Path home;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();

    private DeskViewModel desk(Draft draft) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return new DeskViewModel(draft, draft, Optional.empty(),
                new Keeper(DraftFolder.in(home), Optional.empty(), clock, UiThreads.direct(), Duration.ZERO,
                        _ -> {}),
                clock, new SimpleObjectProperty<>(Language.ENGLISH));
    }

    private BriefsViewModel looked(DeskViewModel desk) {
        BriefsViewModel model = new BriefsViewModel(desk, UiThreads.direct(), failures::add);
        model.look();
        return model;
    }

    private static BriefOrder order(BriefsViewModel model) {
        return new BriefOrder(model.lookedProperty().get().scenario().orElseThrow(),
                List.of(Language.ENGLISH), Paper.LETTER, ReadingLevel.SHORT, false, false);
    }

    private static String told(BriefsViewModel model) {
        return model.answerProperty().get().apply(EN);
    }

    @ParameterizedTest
    @EnumSource(BriefText.class)
    void eachTextIsWrittenWithoutTheOthersAndToldInWords(BriefText text) {
        Party before = FIRST;
        for (BriefText each : BriefText.values()) {
            before = each.with(before, new Localized(each.key() + " old", each.key() + " lama"));
        }
        Party after = text.with(before, new Localized("Three new words", text.key() + " lama"));
        for (BriefText each : BriefText.values()) {
            assertEquals(each == text ? "Three new words" : each.key() + " old",
                    each.in(after, Language.ENGLISH));
            assertEquals(each.key() + " lama", each.in(after, Language.INDONESIAN));
        }
        assertEquals(Optional.of(EN.get("editor.briefs." + text.key()) + ", English: 2 → 3 words"),
                BriefWords.change(before, after, EN));
        assertEquals(Optional.of(EN.get("editor.briefs." + text.key()) + " changed in both languages"),
                BriefWords.change(before, text.with(before, Localized.same("x")), EN));
        assertEquals(Optional.empty(), BriefWords.change(before, before, EN));
        assertEquals(Optional.empty(), BriefWords.change(before,
                PartyChange.name(after, Localized.same("Other")), EN), "more than the text changed");
    }

    @Test
    void anEditOfABriefIsOneStepThatNamesThePartyAndTheText() {
        DeskViewModel desk = desk(SMALL);
        desk.edit(BriefText.SECRET.edit(FIRST, new Localized("A", "")), "typing");
        desk.edit(BriefText.SECRET.edit(FIRST, new Localized("A secret", "")), "typing");
        assertEquals(1, desk.historyProperty().get().at());
        Step step = desk.historyProperty().get().steps().getLast();
        assertEquals(new EditWords(FIRST.name().en(), "Confidential brief, English: 0 → 2 words"),
                EditWords.of(step, SMALL, EN));
        desk.undo();
        assertEquals(SMALL, desk.draft());
    }

    @Test
    void lengthAndEaseAreThoseOfTheFindings() {
        Party party = BriefText.SECRET.with(FIRST, new Localized("We want it. We need it.", ""));
        assertEquals(new BriefState("6 words of at most 250. Reads well (LIX 3).", false),
                BriefState.of(party, BriefText.SECRET, Language.ENGLISH, EN));
        String sentence = "extraordinarily ".repeat(40).strip() + ". ";
        BriefState hard = BriefState.of(BriefText.SECRET.with(FIRST, Localized.same(sentence.repeat(7))),
                BriefText.SECRET, Language.ENGLISH, EN);
        assertEquals(new BriefState("Too long for a class: 280 words of at most 250. "
                + "Hard to read: LIX 140, 40 words in the longest sentence.", true), hard);
    }

    @Test
    void whatStandsForAnEmptyTextIsWhatPapersPrint() {
        Party none = BriefText.OPEN.with(FIRST.withBriefs(AuthorBriefs.NONE), Localized.same(""));
        assertEquals("Empty: nothing is printed here.", state(none, BriefText.SECRET, Language.ENGLISH));
        Party full = BriefText.SECRET.with(none, new Localized("Words", ""));
        assertEquals("Empty: the full text stands for it.",
                state(full, BriefText.SECRET_SHORT, Language.ENGLISH));
        assertEquals("Empty: the words of the other language stand for it.",
                state(full, BriefText.SECRET, Language.INDONESIAN));
        Party brief = BriefText.OPEN_SHORT.with(none, new Localized("", "Kata"));
        assertEquals("Empty: the short text stands for it.",
                state(brief, BriefText.OPEN, Language.INDONESIAN));
    }

    private static String state(Party party, BriefText text, Language language) {
        return BriefState.of(party, text, language, EN).words();
    }

    @Test
    void theDraftIsPrintedAsItIsOnTheDeskEvenUnsaved() throws IOException {
        DeskViewModel desk = desk(SMALL);
        desk.edit(BriefText.SECRET.edit(FIRST, Localized.same("Keep quiet about zqxunsaved.")));
        assertTrue(desk.isDirty());
        BriefsViewModel model = looked(desk);
        Path file = home.resolve("out.pdf");
        model.print(order(model), file);
        assertTrue(told(model).matches("\\d+ pages saved: .*out\\.pdf"), told(model));
        assertEquals(told(model), desk.answerProperty().get().apply(EN), "the desk tells it as well");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertTrue(new PDFTextStripper().getText(document).contains("zqxunsaved"));
        }
        assertEquals(Optional.empty(), model.workProperty().get());
        assertEquals(List.of(), failures);
    }

    @Test
    void aDraftThatCannotStartSaysWhatIsMissing() {
        Draft hole = Edit.number(SMALL, new Place(FIRST.id(), SMALL.issues().getFirst().id()),
                Cell.Measure.IDEAL, OptionalDouble.empty()).on(SMALL);
        DeskViewModel desk = desk(hole);
        BriefsViewModel model = looked(desk);
        assertTrue(model.lookedProperty().get().isImpossible());
        assertFalse(model.lookedProperty().get().stops().isEmpty());
        desk.edit(Edit.number(hole, new Place(FIRST.id(), SMALL.issues().getFirst().id()),
                Cell.Measure.IDEAL, OptionalDouble.of(3)));
        model.look();
        assertFalse(model.lookedProperty().get().isImpossible());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        BriefsViewModel model = looked(desk(SMALL));
        Path file = Files.createFile(home.resolve("taken"));
        model.print(order(model), file.resolve("x.pdf"));
        assertTrue(told(model).contains("x.pdf” could not be written"), told(model));
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsStoppedSavesNothingAndCanBeBegunAgain() {
        DeskViewModel desk = desk(SMALL);
        BriefsViewModel model = new BriefsViewModel(desk, new UiThreads(waiting::add, Runnable::run),
                failures::add);
        model.look();
        waiting.remove().run();
        Path file = home.resolve("out.pdf");
        model.print(order(model), file);
        assertTrue(model.workProperty().get().isPresent());
        model.print(order(model), file);
        assertEquals(1, waiting.size(), "one at a time");
        model.stop();
        waiting.remove().run();
        assertEquals("Stopped. Nothing was saved.", told(model));
        assertFalse(Files.exists(file));
        model.print(order(model), file);
        waiting.remove().run();
        assertTrue(Files.exists(file));
        assertEquals(1, model.shareProperty().get(), 0.5);
    }
}
