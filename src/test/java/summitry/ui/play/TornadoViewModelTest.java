package summitry.ui.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.experiment.Factor;
import summitry.experiment.Tornado;
import summitry.figure.TornadoFigure;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TornadoViewModelTest {
    private final LiveRun run = LiveRun.open(ScenarioLibrary.load("excomm1962"), 2);
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final List<Throwable> failures = new ArrayList<>();
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final PlayViewModel play = new PlayViewModel(run, _ -> {}, UiThreads.direct(), language,
            failures::add);
    private final TornadoViewModel tornado = new TornadoViewModel(play, 2,
            new UiThreads(jobs::add, Runnable::run), failures::add);

    private final boolean[] isStopped = new boolean[1];

    private TornadoViewModel.Search work() {
        while (!jobs.isEmpty()) {
            jobs.removeFirst().run();
        }
        assertEquals(List.of(), failures);
        return tornado.searchProperty().get();
    }

    @Test
    void itIsFoundWhenAskedAndToldInBothLanguages() {
        tornado.follow();
        assertEquals(TornadoViewModel.Search.NONE, work());
        tornado.begin();
        assertTrue(tornado.searchProperty().get().isRunning());
        tornado.begin();
        assertEquals(1, jobs.size());
        Tornado found = work().found().orElseThrow();
        assertFalse(tornado.searchProperty().get().isRunning());
        for (Language spoken : Language.values()) {
            language.set(spoken);
            FactorWords say = new FactorWords(play.moment());
            List<TornadoFigure.Bar> bars = found.bars(new Tornado.Measure.Tension()).stream().map(say::bar)
                    .toList();
            assertEquals(bars.size(), bars.stream().map(TornadoFigure.Bar::id).distinct().count());
            var figure = new TornadoFigure("m", found.asIs(new Tornado.Measure.Tension()), bars, 12)
                    .at(Words.in(spoken), 600, 400);
            assertEquals(bars.size(), figure.table().rows().size());
            assertEquals(
                    Math.min(12, bars.stream().filter(b -> Math.abs(b.low() - b.high()) >= 0.05).count()),
                    figure.spots().size());
        }
        assertTrue(found.all().stream().anyMatch(t -> t.factor().equals(new Factor.Deadline())));
        assertEquals(Optional.of(found), tornado.searchProperty().get().found());
    }

    @Test
    void aStepEndsItBecauseItWouldBeAboutAnotherMoment() {
        tornado.follow();
        tornado.begin();
        play.advanceRound();
        assertEquals(TornadoViewModel.Search.NONE, work());
        tornado.begin();
        assertTrue(work().found().isPresent());
        play.course().undo();
        assertEquals(TornadoViewModel.Search.NONE, tornado.searchProperty().get());
    }

    @Test
    void itCanBeStoppedAndAnEndedRunHasNothingToFind() {
        tornado.follow();
        tornado.begin();
        tornado.stop();
        assertEquals(TornadoViewModel.Search.NONE, work());
        play.course().runToEnd();
        tornado.begin();
        assertTrue(jobs.isEmpty());
    }

    @Test
    void whatIsStoppedMidwayLeavesNothingHalfAndCanBeginAgain() {
        tornado.follow();
        List<Double> shares = new ArrayList<>();
        tornado.searchProperty().addListener((_, _, now) -> {
            shares.add(now.share());
            if (now.share() > 0.3 && shares.size() < 100 && now.isRunning() && !isStopped[0]) {
                isStopped[0] = true;
                tornado.stop();
            }
        });
        tornado.begin();
        assertEquals(TornadoViewModel.Search.NONE, work());
        assertTrue(isStopped[0]);
        assertTrue(shares.stream().noneMatch(s -> s > 0.5), "it went on: " + shares);
        tornado.begin();
        assertTrue(work().found().isPresent());
    }

    @Test
    void whatBarsMeasureStaysAndFollowsTheChosenItem() {
        IssueId issue = play.scenario().issues().getLast().id();
        tornado.byProperty().set(TornadoViewModel.By.VALUE);
        assertEquals(new Tornado.Measure.Value(issue), tornado.byProperty().get().of(issue));
        assertEquals(new Tornado.Measure.Tension(), TornadoViewModel.By.TENSION.of(issue));
        assertEquals(new Tornado.Measure.Adopted(), TornadoViewModel.By.ADOPTED.of(issue));
    }
}
