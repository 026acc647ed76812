package summitry.ui.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.file.DraftFolder;
import summitry.experiment.Forecast;
import summitry.experiment.Futures;
import summitry.experiment.OddsChange;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FuturesViewModelTest {
    private static final Scenario MONTREAL = ScenarioLibrary.load("montreal1987");
    private static final Draft DRAFT = Draft.of(MONTREAL);
    private static final Place FIRST = new Place(DRAFT.parties().getFirst().id(),
            DRAFT.issues().getFirst().id());

    @TempDir
    private Path home;

    private final SimpleBooleanProperty on = new SimpleBooleanProperty(true);
    private final List<Throwable> failures = new ArrayList<>();
    /** Jobs that wait for their thread; run by the test one after the other. */
    private final Deque<Runnable> jobs = new ArrayDeque<>();

    private DeskViewModel desk(Draft opened, Draft saved) {
        Keeper keeper = new Keeper(DraftFolder.in(home), Optional.empty(), () -> Instant.EPOCH,
                new UiThreads(_ -> {}, Runnable::run), Duration.ZERO, _ -> {});
        return new DeskViewModel(opened, saved, Optional.empty(), keeper, () -> Instant.EPOCH,
                new SimpleObjectProperty<>(Language.ENGLISH));
    }

    private FuturesViewModel futures(DeskViewModel desk) {
        return new FuturesViewModel(desk, on, new UiThreads(jobs::add, Runnable::run), Duration.ZERO,
                failures::add);
    }

    private void work() {
        while (!jobs.isEmpty()) {
            jobs.removeFirst().run();
        }
    }

    private static Edit refusesAllButItsWish(Draft draft) {
        Cell cell = draft.cells().get(FIRST);
        OptionalDouble wish = cell.ideal();
        return new Edit.PutCells(new TreeMap<>(Map.of(FIRST,
                cell.with(Cell.Measure.RED_MIN, wish).with(Cell.Measure.RED_MAX, wish))), Edit.Way.TYPED,
                Optional.empty());
    }

    @Test
    void whatWasOpenedIsPlayedAndNothingDiffers() {
        try (FuturesViewModel futures = futures(desk(DRAFT, DRAFT))) {
            assertEquals(Live.Phase.PLAYING, futures.liveProperty().get().phase());
            work();
            Live live = futures.liveProperty().get();
            assertEquals(Live.Phase.DONE, live.phase());
            OddsChange change = live.played().orElseThrow().odds();
            assertEquals(FuturesViewModel.RUNS, change.runs());
            assertEquals(List.of(), change.shifts());
            Forecast forecast = new Futures(MONTREAL, 1, FuturesViewModel.RUNS, 2).forecast();
            assertEquals(forecast.adopted(), change.after().meanAdopted(), 1e-9);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void aChangeIsComparedWithWhatIsSaved() {
        DeskViewModel desk = desk(DRAFT, DRAFT);
        try (FuturesViewModel futures = futures(desk)) {
            work();
            desk.edit(refusesAllButItsWish(desk.draft()));
            assertTrue(futures.liveProperty().get().isOld());
            work();
            OddsChange change = futures.liveProperty().get().played().orElseThrow().odds();
            OddsChange.Shift shift = change.shift(FIRST.issue());
            assertTrue(shift.after() < shift.before(), shift::toString);
            desk.undo();
            work();
            assertEquals(List.of(), futures.liveProperty().get().played().orElseThrow().odds().shifts());
        }
    }

    @Test
    void aChangeOvertakesTheOneBefore() {
        DeskViewModel desk = desk(DRAFT, DRAFT);
        try (FuturesViewModel futures = futures(desk)) {
            desk.edit(Edit.number(DRAFT, FIRST, Cell.Measure.IDEAL, OptionalDouble.empty()));
            desk.undo();
            List<Live.Phase> phases = new ArrayList<>();
            futures.liveProperty().subscribe(l -> phases.add(l.phase()));
            work();
            assertFalse(phases.contains(Live.Phase.UNPLAYABLE), phases::toString);
            assertEquals(Live.Phase.DONE, phases.getLast());
        }
    }

    @Test
    void anUnplayableDraftSaysSo() {
        DeskViewModel desk = desk(DRAFT, DRAFT);
        try (FuturesViewModel futures = futures(desk)) {
            work();
            desk.edit(Edit.number(DRAFT, FIRST, Cell.Measure.IDEAL, OptionalDouble.empty()));
            work();
            Live live = futures.liveProperty().get();
            assertEquals(Live.Phase.UNPLAYABLE, live.phase());
            assertTrue(live.problems() > 0);
            assertTrue(live.played().isEmpty());
        }
    }

    @Test
    void withNothingPlayableSavedTheOddsStandAlone() {
        Draft broken = Edit.number(DRAFT, FIRST, Cell.Measure.IDEAL, OptionalDouble.empty()).on(DRAFT);
        try (FuturesViewModel futures = futures(desk(DRAFT, broken))) {
            work();
            OddsChange change = futures.liveProperty().get().played().orElseThrow().odds();
            assertFalse(change.isCompared());
            assertEquals(FuturesViewModel.RUNS, change.runs());
        }
    }

    @Test
    void itStopsAndGoesOnWhereItWas() {
        DeskViewModel desk = desk(DRAFT, DRAFT);
        AtomicInteger stops = new AtomicInteger(1);
        try (FuturesViewModel futures = futures(desk)) {
            futures.liveProperty().subscribe(l -> {
                if (l.done() == 30 && stops.getAndDecrement() > 0) {
                    futures.stop();
                }
            });
            work();
            assertEquals(Live.Phase.STOPPED, futures.liveProperty().get().phase());
            assertEquals(30, futures.liveProperty().get().done());
            futures.play();
            work();
            assertEquals(Live.Phase.DONE, futures.liveProperty().get().phase());
        }
    }

    @Test
    void switchedOffNothingIsPlayed() {
        on.set(false);
        DeskViewModel desk = desk(DRAFT, DRAFT);
        try (FuturesViewModel futures = futures(desk)) {
            desk.edit(refusesAllButItsWish(desk.draft()));
            assertTrue(jobs.isEmpty());
            assertEquals(Live.OFF, futures.liveProperty().get());
            on.set(true);
            work();
            assertEquals(Live.Phase.DONE, futures.liveProperty().get().phase());
        }
    }

    @Test
    void closedItPlaysNoMore() {
        DeskViewModel desk = desk(DRAFT, DRAFT);
        FuturesViewModel futures = futures(desk);
        futures.close();
        desk.edit(refusesAllButItsWish(desk.draft()));
        work();
        assertTrue(futures.liveProperty().get().played().isEmpty());
    }

    private static String difference(DeskViewModel desk) {
        return SavedDifference.of(desk.savedProperty().get(), desk.draft(), desk.unsavedSteps(),
                Words.in(Language.ENGLISH));
    }

    @Test
    void whatDiffersIsTold() {
        DeskViewModel desk = desk(DRAFT, DRAFT);
        assertEquals("", difference(desk));
        desk.edit(Edit.number(DRAFT, FIRST, Cell.Measure.SALIENCE, OptionalDouble.of(3)));
        String party = DRAFT.parties().getFirst().name().en();
        String before = String.valueOf((long) DRAFT.cells().get(FIRST).salience().orElseThrow());
        assertEquals(party + ": cares 3 instead of " + before, difference(desk));
        desk.edit(Edit.number(desk.draft(), FIRST, Cell.Measure.FLEXIBILITY, OptionalDouble.of(7)));
        assertEquals("2 changes not saved", difference(desk));
    }
}
