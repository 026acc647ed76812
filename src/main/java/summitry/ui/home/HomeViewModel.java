package summitry.ui.home;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.run.file.RunFile;
import summitry.run.file.RunReading;
import summitry.run.file.RunSummary;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * The first screen: what there is to open, and what became of opening it. Files are read away from the window; every
 * property is worked out from what was read last and the language. Used on the window's thread.
 */
public final class HomeViewModel {
    /** The scenario for those who are here for the first time. */
    public static final String FIRST_STEPS = "first-steps";

    private final PersonFolder folder;
    private final UiThreads threads;
    private final ObservableValue<Language> language;
    private final HomeDoor door;
    private final Consumer<Throwable> failed;
    private final When when;
    private final Lifecycle lifecycle = new Lifecycle();
    private final Set<String> endingsAsked = new TreeSet<>();
    private final FileOpener opener;
    private final ClassListViewModel classes;
    private final HomeEditing editing;
    private HomeShelf shelf = HomeShelf.EMPTY;
    private boolean shippedAsked;

    private final ReadOnlyIntegerWrapper awaited = new ReadOnlyIntegerWrapper(
            ScenarioLibrary.shipped().size() - 1);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);

    private final ReadOnlyObjectWrapper<Optional<LastRun>> last = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ScenarioCard>> firstSteps = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<List<ScenarioCard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Scenario>> scenarios = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RecentRow>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RecentRow>> files = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Nothing is read before {@link #refresh}.
     *
     * @param language followed from now on
     * @param failed takes a bug
     */
    public HomeViewModel(PersonFolder folder, UiThreads threads, ObservableValue<Language> language,
            HomeDoor door, Clock clock, Consumer<Throwable> failed) {
        this.folder = folder;
        this.threads = threads;
        this.language = language;
        this.door = door;
        this.failed = failed;
        when = new When(clock);
        opener = new FileOpener(threads, language, door, this::remember, failed);
        classes = new ClassListViewModel(folder.classes(), threads, language, door, when, opener::list,
                failed);
        editing = new HomeEditing(folder, threads, door, opener, when, this::refresh,
                failed);
        lifecycle.watch(language, _ -> show());
    }

    // Reading

    /** Looks again what there is; the screen fills as it is read. */
    public void refresh() {
        classes.refresh();
        editing.unsaved().refresh();
        read(() -> HomeShelf.list(folder.runs()), listing -> {
            RecentFiles.Reading recent = RecentFiles.read(folder.recent());
            recent.putAside().ifPresent(door::putAside);
            shelf = shelf.withRuns(listing, recent.files());
            reading.set(false);
            show();
            listing.runs().stream().findFirst().map(RunSummary::file)
                    .ifPresent(file -> read(() -> RunFile.read(file), reading -> {
                        shelf = shelf.withLast(reading);
                        show();
                    }));
            if (!shippedAsked) {
                shippedAsked = true;
                ScenarioLibrary.shipped().forEach(id -> read(() -> ScenarioLibrary.load(id), scenario -> {
                    shelf = shelf.withShipped(scenario);
                    show();
                }));
            }
            read(() -> OwnScenarios.read(folder.scenarios()), own -> {
                shelf = shelf.withOwn(own);
                show();
            });
        });
    }

    private <T> void read(Supplier<T> work, Consumer<T> then) {
        UiTask.start(threads, _ -> {
            T value = work.get();
            threads.ui().execute(() -> then.accept(value));
        }, _ -> {}, failed);
    }

    // Verbs

    /** Goes on with the newest run. */
    public void continueLast() {
        last.get().ifPresent(run -> open(run.file()));
    }

    /** Goes on with the newest run; where there is none, plays the flagship. */
    void continueOrPlayFlagship() {
        if (last.get().isPresent()) {
            continueLast();
        } else {
            flagship().ifPresent(this::play);
        }
    }

    /** Empty until it is read. */
    Optional<ScenarioCard> flagship() {
        return cards.get().stream().filter(ScenarioCard::flagship).findFirst();
    }

    /** Plays the scenario of the newest run from its beginning. */
    public void startOver() {
        shelf.last().flatMap(RunReading::run).map(r -> r.header().scenario()).ifPresent(door::play);
    }

    /** Plays a scenario of a card; shows the problems of one that has any. */
    public void play(ScenarioCard card) {
        card.broken().ifPresent(this::open);
        card.scenario().ifPresent(door::play);
    }

    /** Leads a newcomer through the first game. */
    public void tryFirstSteps() {
        firstSteps.get().flatMap(ScenarioCard::scenario).ifPresent(door::tryOut);
    }

    /** Tells how a summit really ended. */
    public void askEnding(ScenarioCard card) {
        endingsAsked.add(card.id());
        show();
    }

    /** Opens a scenario or a run; where the file has problems, they are listed. */
    public void open(Path file) {
        opener.open(file);
    }

    /** Opens the sound part of the file whose problems are listed; what is played from there is kept in a new file. */
    public void openSoundPart() {
        opener.openSoundPart();
    }

    /** Whether a run rests that one can go back to. */
    boolean hasRun() {
        return door.hasRun();
    }

    /** Leaves the problems of a file for the run that rests. */
    public void backToRun() {
        closeProblems();
        door.backToRun();
    }

    public void closeProblems() {
        opener.closeProblems();
    }

    /** A missing file was found elsewhere. */
    public void locate(Path missing, Path found) {
        keep(shelf.recent().without(missing));
        open(found);
    }

    /** Takes a file off the list; the file itself stays. */
    public void forget(Path file) {
        keep(shelf.recent().without(file));
    }

    /** Runs of the person's folder are listed anyhow. */
    private void remember(Path file, Localized title) {
        if (!file.toAbsolutePath().startsWith(folder.runs().folder().toAbsolutePath())) {
            keep(shelf.recent().with(file, title));
        }
    }

    private void keep(RecentFiles changed) {
        shelf = shelf.withRecent(changed);
        show();
        try {
            changed.write(folder.recent());
        } catch (IOException e) {
            // A comfort, not worth a word: the list holds until the window is closed.
            System.getLogger(HomeViewModel.class.getName()).log(System.Logger.Level.WARNING,
                    "the recent files could not be kept", e);
        }
    }

    // What is shown

    private void show() {
        Language now = language.getValue();
        last.set(shelf.runs().runs().stream().findFirst().map(r -> LastRun.of(r, shelf.last(), when, now)));
        firstSteps.set(shelf.shipped().stream().filter(s -> s.id().equals(FIRST_STEPS)).findFirst()
                .map(s -> ScenarioCard.of(s.id(), s, false, false, false, now)));
        cards.set(ScenarioCard.all(shelf, endingsAsked, now));
        awaited.set(ScenarioLibrary.shipped().size() - 1
                - (int) shelf.shipped().stream().filter(s -> !s.id().equals(FIRST_STEPS)).count());
        runs.set(RecentRow.runs(shelf.runs(), when, now));
        files.set(RecentRow.files(shelf.recent(), now));
        List<Scenario> playable = shelf.playable();
        if (!playable.equals(scenarios.get())) {
            scenarios.set(playable);
        }
        opener.show();
    }

    /** What can be edited from here. */
    HomeEditing editing() {
        return editing;
    }

    /** The classes of a teacher. */
    ClassListViewModel classes() {
        return classes;
    }

    /** Where the person's own scenarios lie. */
    Path ownScenarios() {
        return folder.scenarios();
    }

    /** How many scenarios of the program are still being read. */
    ReadOnlyIntegerProperty awaitedProperty() {
        return awaited.getReadOnlyProperty();
    }

    /** Whether it is still unknown what runs there are. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The file that is being opened. */
    ReadOnlyObjectProperty<Optional<Path>> openingProperty() {
        return opener.openingProperty();
    }

    ReadOnlyObjectProperty<Optional<LastRun>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ScenarioCard>> firstStepsProperty() {
        return firstSteps.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ScenarioCard>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** All that can be played, the program's before a person's own. */
    public ReadOnlyObjectProperty<List<Scenario>> scenariosProperty() {
        return scenarios.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<RecentRow>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<RecentRow>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ProblemSheet>> problemsProperty() {
        return opener.problemsProperty();
    }
}
