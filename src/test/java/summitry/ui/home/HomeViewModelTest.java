package summitry.ui.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.draft.Draft;
import summitry.draft.file.DraftFolder;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first screen without a window. */
class HomeViewModelTest extends HomeWithoutWindow {
    @Test
    void everyShippedScenarioHasItsCardAndIsPlayedFromIt() {
        HomeViewModel model = shown();
        List<String> ids = new ArrayList<>(ScenarioLibrary.shipped());
        ids.remove(HomeViewModel.FIRST_STEPS);
        assertEquals(ids, model.cardsProperty().get().stream().map(ScenarioCard::id).toList());
        ScenarioCard flagship = model.cardsProperty().get().getFirst();
        assertTrue(flagship.flagship());
        assertTrue(flagship.facts().contains("34\u00a0parties") && flagship.facts().contains("90\u00a0min"),
                flagship.facts());
        model.play(flagship);
        model.play(model.firstStepsProperty().get().orElseThrow());
        assertEquals(List.of("ktt-2024", "first-steps"), played.stream().map(Scenario::id).toList());
    }

    @Test
    void whatIsStillBeingReadIsKnownAsSuch() throws IOException {
        Path file = recorded();
        java.util.ArrayDeque<Runnable> jobs = new java.util.ArrayDeque<>();
        HomeViewModel model = new HomeViewModel(new PersonFolder(home),
                new UiThreads(jobs::add, Runnable::run), language, this,
                Clock.fixed(Instant.now(), ZoneOffset.UTC), bugs::add);
        int scenarios = ScenarioLibrary.shipped().size() - 1;
        model.refresh();
        assertTrue(model.readingProperty().get());
        assertEquals(scenarios, model.awaitedProperty().get());
        while (!jobs.isEmpty()) {
            jobs.remove().run();
            assertEquals(scenarios, model.awaitedProperty().get() + model.cardsProperty().get().size());
        }
        assertFalse(model.readingProperty().get());
        assertEquals(0, model.awaitedProperty().get());
        model.continueLast();
        model.continueLast();
        assertEquals(Optional.of(file.toAbsolutePath()),
                model.openingProperty().get().map(Path::toAbsolutePath));
        assertEquals(1, jobs.size(), "asked for twice, opened once");
        jobs.remove().run();
        assertEquals(Optional.empty(), model.openingProperty().get());
        assertEquals(1, goneOn.size());
        journals.getFirst().orElseThrow().close();
        assertEquals(List.of(), bugs);
    }

    @Test
    void theKnownEndingIsHiddenUntilAskedFor() {
        HomeViewModel model = shown();
        assertTrue(model.cardsProperty().get().stream().allMatch(c -> c.ending().isEmpty()));
        model.askEnding(model.cardsProperty().get().getFirst());
        assertFalse(model.cardsProperty().get().getFirst().ending().isEmpty());
        assertTrue(model.cardsProperty().get().stream().skip(1).allMatch(c -> c.ending().isEmpty()));
    }

    @Test
    void theLastRunGoesOnWithEverythingThatWasTriedAndWithItsReasons() throws IOException {
        recorded();
        HomeViewModel model = shown();
        LastRun last = model.lastProperty().get().orElseThrow();
        assertEquals("The river table, round\u00a01\u00a0of\u00a04", last.title());
        assertTrue(last.when().startsWith("today"), last.when());
        assertTrue(last.picture().isPresent());
        model.continueLast();
        LiveRun run = goneOn.getFirst();
        assertEquals(3, run.tree().nodes().size());
        assertEquals(1, run.tree().state().round());
        assertTrue(run.tree().canRedo());
        assertFalse(run.tree().node(1).trace().reasons().isEmpty());
        assertTrue(journals.getFirst().isPresent());
        journals.getFirst().orElseThrow().close();
    }

    @Test
    void theLanguageChangesWhatIsSaid() throws IOException {
        recorded();
        HomeViewModel model = shown();
        String english = model.lastProperty().get().orElseThrow().title();
        language.set(Language.INDONESIAN);
        assertNotEquals(english, model.lastProperty().get().orElseThrow().title());
        assertTrue(model.cardsProperty().get().getFirst().facts().contains("34\u00a0pihak"));
    }

    private List<ScenarioCard> own(HomeViewModel model) {
        return model.cardsProperty().get().stream().filter(ScenarioCard::own).toList();
    }

    private static String said(HomeViewModel model) {
        return model.editing().own().answerProperty().get().apply(Words.in(Language.ENGLISH));
    }

    @Test
    void anOwnFileIsRenamedDuplicatedTakenBackAndDeleted() throws IOException {
        Path file = home.resolve("scenarios/mine.json");
        Draft first = Draft.of(ScenarioLibrary.load("first-steps"));
        DraftFolder.in(home).save(file, first, Instant.EPOCH);
        HomeViewModel model = shown();
        OwnFiles files = model.editing().own();
        assertEquals(List.of(), files.versions(file));
        files.rename(file, " The river ", Language.ENGLISH);
        files.rename(file, "   ", Language.ENGLISH);
        assertEquals("The river", own(model).getFirst().title());
        assertEquals(first.about().title().id(), OwnFiles.whole(file).orElseThrow().about().title().id());
        files.duplicate(file);
        assertEquals(List.of("The river", "The river (copy)"),
                own(model).stream().map(ScenarioCard::title).sorted().toList());
        assertEquals(1, files.versions(file).size());
        files.open(file, files.versions(file).getFirst());
        assertEquals(first, edited.getLast());
        files.delete(file);
        assertFalse(Files.exists(file));
        assertEquals(List.of(file, file), cleared, "a desk would write the old one again");
        assertEquals(List.of("The river (copy)"), own(model).stream().map(ScenarioCard::title).toList());
        assertEquals("", said(model));
        Path kept = DraftFolder.in(home).versionsOf(file).getLast();
        assertEquals("The river", OwnFiles.whole(kept).orElseThrow().about().title().en());
        files.rename(file, "Gone", Language.ENGLISH);
        assertTrue(said(model).startsWith("mine.json is damaged"), said(model));
    }

    @Test
    void aRefusedActIsToldAndWhatDoesNotPlayIsEditedFromItsProblems() throws IOException {
        Path folder = Files.createDirectories(home.resolve("scenarios"));
        HomeViewModel model = shown();
        model.editing().own().duplicate(folder.resolve("gone.json"));
        assertTrue(said(model).startsWith("gone.json is as it was"), said(model));
        Draft first = Draft.of(ScenarioLibrary.load("first-steps"));
        Draft unplayable = first.withAbout(first.about().withTitle("first-steps", Localized.same("")));
        Path file = folder.resolve("empty.json");
        DraftFolder.in(home).save(file, unplayable, Instant.EPOCH);
        Path damaged = Files.writeString(folder.resolve("zz.json"), "{");
        model.refresh();
        model.play(own(model).getFirst());
        assertTrue(model.problemsProperty().get().isPresent());
        assertTrue(model.editing().canEditTrouble());
        model.editing().editTrouble();
        assertEquals(unplayable, edited.getLast());
        assertTrue(model.problemsProperty().get().isEmpty());
        model.open(damaged);
        assertFalse(model.editing().canEditTrouble(), "nothing of it can be edited without a loss");
    }

    @Test
    void ownScenariosStandBesideTheOthers() throws IOException {
        Path own = Files.createDirectories(home.resolve("scenarios"));
        try (var in = getClass().getResourceAsStream("/scenarios/first-steps.json")) {
            Files.write(own.resolve("mine.json"), in.readAllBytes());
        }
        Files.writeString(own.resolve("zz.json"), "{", StandardCharsets.UTF_8);
        HomeViewModel model = shown();
        List<ScenarioCard> mine = model.cardsProperty().get().stream().filter(ScenarioCard::own).toList();
        assertEquals(2, mine.size());
        assertEquals("The river table", mine.get(0).title());
        assertEquals("zz.json", mine.get(1).title());
        model.play(mine.get(0));
        assertEquals(1, played.size());
        model.play(mine.get(1));
        assertTrue(model.problemsProperty().get().isPresent());
    }

    @Test
    void recentFilesAreRememberedFoundAgainAndForgotten() throws IOException {
        Path file = home.resolve("lesson.json");
        try (var in = getClass().getResourceAsStream("/scenarios/first-steps.json")) {
            Files.write(file, in.readAllBytes());
        }
        shown().open(file);
        HomeViewModel model = shown();
        RecentRow row = model.filesProperty().get().getFirst();
        assertEquals("The river table", row.title());
        assertFalse(row.missing());
        Path moved = Files.move(file, home.resolve("moved.json"));
        model.refresh();
        assertTrue(model.filesProperty().get().getFirst().missing());
        model.locate(row.file(), moved);
        assertEquals(2, played.size());
        assertEquals(List.of("moved.json"),
                shown().filesProperty().get().stream().map(RecentRow::name).toList());
        model.forget(moved);
        assertEquals(List.of(), shown().filesProperty().get());
    }

    @Test
    void aBrokenListOfRecentFilesIsPutAsideAndSaid() throws IOException {
        Files.writeString(home.resolve("recent.properties"), "file.1=\\u12");
        HomeViewModel model = shown();
        assertEquals(List.of(), model.filesProperty().get());
        assertEquals(List.of(home.resolve("recent.properties.broken")), aside);
        assertTrue(Files.exists(aside.getFirst()));
    }
}
