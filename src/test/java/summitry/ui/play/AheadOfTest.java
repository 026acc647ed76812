package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.experiment.ProspectPlayer;
import summitry.experiment.Prospects;
import summitry.figure.AheadFigure;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AheadOfTest {
    private final PlayViewModel play = new PlayViewModel(ScenarioLibrary.load("vienna1815"), 3,
            UiThreads.direct(),
            new SimpleObjectProperty<>(Language.ENGLISH), failure -> {
                throw new AssertionError(failure);
            });

    private Prospects prospects() {
        Moment moment = play.moment();
        ProspectPlayer player = new ProspectPlayer(moment.engine(), moment.state(), play.numbers(), 2);
        return player.upTo(10, player.none(), () -> false);
    }

    @Test
    void theyBeginWhereTheRunStandsAndGoToTheLastRoundOfTheLongestFuture() {
        play.advanceRound();
        play.advanceRound();
        Prospects ahead = prospects();
        for (IssueId issue : ahead.issues()) {
            int k = play.scenario().indexOf(issue);
            if (play.moment().state().issues().get(k).isAdopted()) {
                continue;
            }
            AheadOf of = new AheadOf(play.moment(), ahead, issue);
            AheadFigure text = of.text().orElseThrow();
            AheadFigure support = of.support().orElseThrow();
            for (AheadFigure figure : List.of(text, support)) {
                assertEquals(2, figure.fan().from());
                assertEquals(figure.past().getLast(), figure.fan().low().getFirst(), 1e-9);
                assertEquals(figure.past().getLast(), figure.fan().high().getFirst(), 1e-9);
                assertEquals(ahead.texts(issue).size(), figure.fan().low().size());
            }
            assertEquals(play.moment().state().issues().get(k).text(), text.past().getLast());
            assertEquals(ahead.supports(issue).getLast().p90() * 100, support.fan().high().getLast(), 1e-6);
            assertEquals("%", support.unit());
        }
    }

    @Test
    void beforeTheFirstTextNobodyHasAnsweredOne() {
        Prospects ahead = prospects();
        AheadOf of = new AheadOf(play.moment(), ahead, ahead.issues().getFirst());
        assertEquals(List.of(), of.support().orElseThrow().past());
        assertEquals(1, of.support().orElseThrow().fan().from());
        assertEquals(0, of.text().orElseThrow().fan().from());
    }

    @Test
    void anAdoptedItemAndFuturesOfAnotherRoundHaveNothingAhead() {
        Prospects ahead = prospects();
        IssueId issue = ahead.issues().getFirst();
        play.advanceRound();
        AheadOf late = new AheadOf(play.moment(), ahead, issue);
        assertFalse(late.isOpen());
        assertEquals(Optional.empty(), late.text());
        assertEquals(Optional.empty(), late.support());
        Prospects none = new Prospects(1, ahead.issues(), List.of());
        assertEquals(Optional.empty(), new AheadOf(play.moment(), none, issue).support());
        int k = play.scenario().indexOf(issue);
        while (!play.moment().state().issues().get(k).isAdopted() && !play.moment().hasEnded()) {
            ahead = play.moment().hasEnded() ? ahead : prospects();
            play.advanceRound();
        }
        assertTrue(play.moment().state().issues().get(k).isAdopted());
        Prospects stale = new Prospects(play.moment().round(), ahead.issues(), ahead.all());
        assertEquals(Optional.empty(), new AheadOf(play.moment(), stale, issue).text());
    }
}
