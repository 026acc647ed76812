package summitry.ui.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.file.DraftFolder;
import summitry.lint.Chapter;
import summitry.lint.Match;
import summitry.lint.Refusal;
import summitry.lint.TextSearch;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** All texts of a draft, and words replaced in them, without a window. */
class TextsViewModelTest {
    private static final Draft MONTREAL = Draft.of(ScenarioLibrary.load("montreal1987"));

    @TempDir
    private Path home;

    private DeskViewModel desk(Draft draft) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return new DeskViewModel(draft, draft, Optional.empty(),
                new Keeper(DraftFolder.in(home), Optional.empty(), clock, UiThreads.direct(), Duration.ZERO,
                        _ -> {}),
                clock, new SimpleObjectProperty<>(Language.ENGLISH));
    }

    private static Draft titled(Localized title) {
        return new Edit.PutAbout(MONTREAL.about().withTitle(MONTREAL.about().id(), title)).on(MONTREAL);
    }

    private static void filter(TextsViewModel model, String words, Chapter chapter, TextFilter.Show show) {
        model.filterProperty().set(new TextFilter(words, Optional.ofNullable(chapter), show));
    }

    private static List<String> keys(TextsViewModel model) {
        return model.linesProperty().get().keys();
    }

    private static String told(DeskViewModel desk) {
        var steps = desk.historyProperty().get().steps();
        EditWords words = EditWords.of(steps.getLast(), steps.get(steps.size() - 2).draft(),
                Words.in(Language.ENGLISH));
        return words.title() + ": " + words.change();
    }

    @Test
    void textsStandChapterByChapterWithAllOfOnePlaceTogether() {
        TextsViewModel model = new TextsViewModel(desk(MONTREAL));
        assertEquals(List.of("head title", "title", "subtitle"), keys(model).subList(0, 3));
        List<String> items = keys(model).stream().filter(k -> k.startsWith("issues[0].")).toList();
        int first = keys(model).indexOf(items.getFirst());
        assertEquals("head items", keys(model).get(first - 1));
        assertEquals(items, keys(model).subList(first, first + items.size()));
        assertEquals(Chapter.values().length - 1,
                keys(model).stream().filter(k -> k.startsWith("head ")).count(), "it has no indicators");
    }

    @Test
    void theFilterTakesPartsOfTextsAndOfNamesOfPlacesInEitherLanguage() {
        TextsViewModel model = new TextsViewModel(desk(titled(new Localized("Ozone Zq", "Ozon Qz"))));
        filter(model, " zq ", null, TextFilter.Show.WRITTEN);
        assertEquals(List.of("head title", "title"), keys(model));
        filter(model, "QZ", Chapter.TITLE, TextFilter.Show.WRITTEN);
        assertEquals(List.of("head title", "title"), keys(model));
        filter(model, "qz", Chapter.EVENTS, TextFilter.Show.WRITTEN);
        assertEquals(List.of(), keys(model));
        String party = MONTREAL.parties().getFirst().name().en();
        filter(model, party, Chapter.PARTIES, TextFilter.Show.WRITTEN);
        assertTrue(keys(model).contains("parties[0].name"));
    }

    @Test
    void textsWithoutOneLanguageTooLongAndEmptyOnesAreFound() {
        Issue issue = MONTREAL.issues().getFirst();
        Draft draft = Edit.issue(new Issue(issue.id(), issue.theme(), issue.title(),
                Localized.same("A short title of many words"), issue.scale(), issue.statusQuo(),
                issue.noDeal(),
                issue.rule(), issue.members(), issue.vetoes(), issue.procedure(), issue.unit(),
                issue.known())).on(titled(new Localized("Ozone", "")));
        TextsViewModel model = new TextsViewModel(desk(draft));
        filter(model, "", null, TextFilter.Show.MISSING);
        assertEquals(List.of("head title", "title"), keys(model));
        filter(model, "", Chapter.ITEMS, TextFilter.Show.HARD);
        assertEquals(List.of("head items", "issues[0].short"), keys(model));
        filter(model, "", Chapter.BRIEFS, TextFilter.Show.EMPTY);
        assertTrue(keys(model).contains("parties[0].briefs.confidential"));
        assertFalse(keys(model).contains("parties[0].name"));
    }

    @Test
    void whatIsWrittenInOneVisitIsOneStepInWordsAndStaysInSightUntilItIsDone() {
        DeskViewModel desk = desk(titled(new Localized("Ozone", "")));
        TextsViewModel model = new TextsViewModel(desk);
        desk.historyProperty().subscribe(_ -> model.look());
        filter(model, "", null, TextFilter.Show.MISSING);
        model.begin("title");
        assertEquals(Optional.of(new TextsViewModel.Writing("title", Language.INDONESIAN)),
                model.writingProperty().get(), "the language that lacks words");
        model.write("title", Language.INDONESIAN, "O");
        model.write("title", Language.INDONESIAN, "Ozon");
        model.write("title", Language.INDONESIAN, "Ozon");
        assertEquals(1, desk.historyProperty().get().at());
        assertEquals(new Localized("Ozone", "Ozon"), desk.draft().about().title());
        assertEquals("Title and length: Title: Ozon", told(desk));
        assertEquals(List.of("head title", "title"), keys(model));
        model.writingProperty().set(Optional.empty());
        assertEquals(List.of(), keys(model));
        model.write("title", Language.ENGLISH, "Ozone layer");
        assertEquals(2, desk.historyProperty().get().at(), "another visit is another step");
        model.write("nothing", Language.ENGLISH, "x");
        assertEquals(2, desk.historyProperty().get().at());
    }

    @Test
    void aReasonThatLosesItsWordsKeepsItsPlace() {
        DeskViewModel desk = desk(MONTREAL);
        TextsViewModel model = new TextsViewModel(desk);
        desk.historyProperty().subscribe(_ -> model.look());
        filter(model, "", Chapter.REASONS, TextFilter.Show.WRITTEN);
        String second = keys(model).get(2);
        model.begin(second);
        model.write(second, Language.ENGLISH, "");
        model.write(second, Language.INDONESIAN, "");
        assertEquals(second, keys(model).get(2));
        desk.undo();
        desk.undo();
        assertEquals(MONTREAL, desk.draft());
    }

    @Test
    void tabGoesToTheOtherLanguageAndOnToTheNextTextAndStaysAtTheEnds() {
        TextsViewModel model = new TextsViewModel(desk(MONTREAL));
        model.begin("title");
        model.go(true);
        assertEquals(Optional.of(new TextsViewModel.Writing("title", Language.INDONESIAN)),
                model.writingProperty().get());
        model.go(true);
        assertEquals(Optional.of(new TextsViewModel.Writing("subtitle", Language.ENGLISH)),
                model.writingProperty().get());
        model.go(false);
        model.go(false);
        model.go(false);
        assertEquals(Optional.of(new TextsViewModel.Writing("title", Language.ENGLISH)),
                model.writingProperty().get());
    }

    @Test
    void aTextLeadsToItsPage() {
        DeskViewModel desk = desk(MONTREAL);
        TextsViewModel model = new TextsViewModel(desk);
        model.open("issues[0].title");
        assertEquals(Page.AGENDA, desk.pageProperty().get());
        model.open("head items");
        assertEquals(Page.AGENDA, desk.pageProperty().get());
    }

    private static void ask(ReplaceViewModel model, String words, String by, Chapter... chapters) {
        model.askedProperty().set(new ReplaceViewModel.Asked(new TextSearch(words, true, false), by,
                EnumSet.allOf(Language.class), chapters.length == 0
                        ? EnumSet.allOf(Chapter.class)
                        : Set.of(chapters)));
    }

    @Test
    void allThatIsTickedIsReplacedInOneStepThatIsToldWithItsNumber() {
        DeskViewModel desk = desk(titled(new Localized("Zq and Zq", "Zq")));
        ReplaceViewModel model = new ReplaceViewModel(desk);
        ask(model, "Zq", "Ozone");
        assertEquals(3, model.previewProperty().get().matches().size());
        assertEquals(2, model.previewProperty().get().texts());
        Match second = model.previewProperty().get().matches().get(1);
        model.take(second, false);
        assertEquals(2, model.previewProperty().get().replaced().count());
        model.take(second, true);
        model.take(second, false);
        model.replaceAll();
        assertEquals(new Localized("Ozone and Zq", "Ozone"), desk.draft().about().title());
        assertEquals(1, desk.historyProperty().get().at());
        assertEquals("Words replaced: 2 changed. “Zq” → “Ozone”", told(desk));
        assertEquals("2 replaced. Ctrl+Z takes it back.",
                desk.answerProperty().get().apply(Words.in(Language.ENGLISH)));
        desk.undo();
        assertEquals(new Localized("Zq and Zq", "Zq"), desk.draft().about().title());
    }

    @Test
    void nothingToLookForOrToDoLeavesNoStepAndSaysWhy() {
        DeskViewModel desk = desk(MONTREAL);
        ReplaceViewModel model = new ReplaceViewModel(desk);
        model.replaceAll();
        assertEquals("Write what to look for first.",
                desk.answerProperty().get().apply(Words.in(Language.ENGLISH)));
        ask(model, "the", "the");
        model.replaceAll();
        ask(model, "no such words", "x");
        model.replaceAll();
        assertTrue(desk.answerProperty().get().apply(Words.in(Language.ENGLISH)).startsWith("Nothing was"));
        assertEquals(0, desk.historyProperty().get().at());
    }

    @Test
    void whatWouldEmptyANeededTextIsToldAndTheRestIsDone() {
        DeskViewModel desk = desk(titled(new Localized("Zq", "Zq")));
        ReplaceViewModel model = new ReplaceViewModel(desk);
        ask(model, "Zq", "");
        assertEquals(List.of(new Refusal.Emptied(), new Refusal.Emptied()),
                List.copyOf(model.previewProperty().get().replaced().refused().values()));
        model.replaceAll();
        assertEquals(0, desk.historyProperty().get().at());
        model.take(model.previewProperty().get().matches().getFirst(), false);
        model.replaceAll();
        assertEquals(new Localized("Zq", ""), desk.draft().about().title(), "one language is enough");
    }

    @Test
    void anotherSearchTicksEverythingAgain() {
        DeskViewModel desk = desk(titled(new Localized("Zq and Zq", "Zq")));
        ReplaceViewModel model = new ReplaceViewModel(desk);
        ask(model, "Zq", "a");
        model.take(model.previewProperty().get().matches().getFirst(), false);
        ask(model, "Z", "a", Chapter.TITLE);
        assertEquals(Set.of(), model.previewProperty().get().leftOut());
        ask(model, "Z", "a", Chapter.EVENTS);
        assertEquals(List.of(), model.previewProperty().get().matches());
    }
}
