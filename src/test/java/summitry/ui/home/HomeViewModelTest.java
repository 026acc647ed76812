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
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Command;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.file.RunHeader;
import summitry.run.file.RunJournal;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first screen without a window. */
class HomeViewModelTest implements HomeDoor {
    private java.util.OptionalInt shortenedTo = java.util.OptionalInt.empty();
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final List<Scenario> played = new ArrayList<>();
    private final List<Scenario> triedOut = new ArrayList<>();
    private final List<LiveRun> goneOn = new ArrayList<>();
    private final List<Optional<RunJournal>> journals = new ArrayList<>();
    private final List<Path> aside = new ArrayList<>();
    private final List<Throwable> bugs = new ArrayList<>();

    @TempDir
    Path home;

    @Override
    public void play(Scenario scenario) {
        played.add(scenario);
    }

    @Override
    public void tryOut(Scenario scenario) {
        triedOut.add(scenario);
    }

    @Override
    public void shortened(int round) {
        shortenedTo = java.util.OptionalInt.of(round);
    }

    @Override
    public void goOn(LiveRun run, Optional<RunJournal> journal) {
        goneOn.add(run);
        journals.add(journal);
    }

    @Override
    public void teach(summitry.classroom.file.ClassFile.Open open) {
        throw new AssertionError("no class was prepared");
    }

    @Override
    public void putAside(Path file) {
        aside.add(file);
    }

    @Override
    public boolean hasRun() {
        return false;
    }

    @Override
    public void backToRun() {
        throw new AssertionError("no run is open");
    }

    @Override
    public boolean isTaught(Path folder) {
        return false;
    }

    @Override
    public void leaveClass(Path folder) {}

    @Override
    public boolean goBack(Path file) {
        return false;
    }

    private HomeViewModel shown() {
        HomeViewModel model = new HomeViewModel(new PersonFolder(home), UiThreads.direct(), language, this,
                Clock.fixed(Instant.now(), ZoneOffset.UTC), bugs::add);
        model.refresh();
        assertEquals(List.of(), bugs);
        return model;
    }

    /** A run of three rounds with two undone, as a window leaves it. */
    private Path recorded() throws IOException {
        LiveRun run = LiveRun.open(ScenarioLibrary.load("first-steps"), 7);
        Path file = new PersonFolder(home).runs().newFile("first-steps");
        try (RunJournal journal = RunJournal.create(file,
                new RunHeader("1.0.0", Instant.now(), 7, run.scenario()))) {
            run.keepIn(journal);
            run.submit(new Command.ResolveRound());
            run.submit(new Command.ResolveRound());
            run.undo();
            assertEquals(Optional.empty(), run.unsaved());
        }
        return file;
    }

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
    void aRunWhoseFileIsCutOffGoesOnAndSaysSo() throws IOException {
        Path file = recorded();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 10));
        HomeViewModel model = shown();
        model.open(file);
        assertEquals(goneOn.getFirst().tree().state().round(), shortenedTo.orElseThrow());
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

    @Test
    void aBrokenScenarioIsListedWithPlacesAndSentences() throws IOException {
        Path file = Files.writeString(home.resolve("broken.json"),
                "{\n  \"format\": 1,\n  \"id\": 12,\n  \"rounds\": 5000\n}\n");
        HomeViewModel model = shown();
        model.open(file);
        ProblemSheet sheet = model.problemsProperty().get().orElseThrow();
        assertTrue(sheet.title().startsWith("broken.json: "), sheet.title());
        assertTrue(sheet.rows().size() > 2, sheet::copy);
        assertTrue(sheet.rows().stream().anyMatch(r -> r.place().startsWith("Line 3, ")
                && r.field().equals("id")), sheet::copy);
        assertTrue(sheet.rows().stream().noneMatch(r -> r.sentence().isBlank()));
        assertEquals(sheet.rows().size(), sheet.copy().lines().count());
        assertFalse(sheet.hasSoundPart());
        model.closeProblems();
        assertTrue(model.problemsProperty().get().isEmpty());
        assertEquals(List.of(), played);
    }

    @Test
    void ofADamagedRunTheSoundPartIsOpenedAndKeptElsewhere() throws IOException {
        Path file = recorded();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(2, lines.get(2).replace("checksum\":\"", "checksum\":\"0"));
        Files.writeString(file, String.join("\n", lines) + "\n");
        HomeViewModel model = shown();
        model.open(file);
        assertTrue(model.problemsProperty().get().orElseThrow().hasSoundPart());
        assertEquals(List.of(), goneOn);
        model.openSoundPart();
        assertEquals(1, goneOn.getFirst().tree().nodes().size());
        assertEquals(List.of(Optional.empty()), journals);
        assertTrue(model.problemsProperty().get().isEmpty());
    }

    @Test
    void filesThatAreNothingAreRefusedWithAReason() throws IOException {
        HomeViewModel model = shown();
        for (Path file : List.of(home, home.resolve("nowhere.json"), home.resolve("nowhere.jsonl"),
                Files.write(home.resolve("picture.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1}),
                Files.write(home.resolve("empty"), new byte[0]))) {
            model.open(file);
            assertFalse(model.problemsProperty().get().orElseThrow().rows().isEmpty(), file.toString());
        }
        assertEquals(List.of(), bugs);
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

    @Test
    void filesOfTheRunFolderThatAreNoRunsAreShownAsSuch() throws IOException {
        Path runs = Files.createDirectories(home.resolve("runs"));
        Files.writeString(runs.resolve("x-001.jsonl"), "nonsense");
        HomeViewModel model = shown();
        assertEquals("cannot be read", model.runsProperty().get().getFirst().place());
        assertTrue(model.lastProperty().get().isEmpty());
        model.open(model.runsProperty().get().getFirst().file());
        assertTrue(model.problemsProperty().get().isPresent());
    }
}
