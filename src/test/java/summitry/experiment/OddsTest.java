package summitry.experiment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.model.IssueId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class OddsTest {
    private static final Scenario MONTREAL = ScenarioLibrary.load("montreal1987");

    private static Odds odds(Scenario scenario, int threads, int... steps) {
        OddsPlayer player = new OddsPlayer(scenario, 1, threads);
        Odds odds = Odds.NONE;
        for (int step : steps) {
            odds = player.upTo(step, odds, () -> false);
        }
        return odds;
    }

    /** Montreal with one party that refuses all but its wish on one issue. */
    private static Scenario stricter() {
        Draft draft = Draft.of(MONTREAL);
        Place place = new Place(draft.parties().getFirst().id(), draft.issues().getFirst().id());
        OptionalDouble wish = draft.cells().get(place).ideal();
        Draft from = Edit.number(draft, place, Cell.Measure.RED_MIN, wish).on(draft);
        return Edit.number(from, place, Cell.Measure.RED_MAX, wish).on(from).scenario().orElseThrow();
    }

    @Test
    void neitherThreadsNorStepsChangeAnything() {
        Odds one = odds(MONTREAL, 1, 30);
        assertEquals(one, odds(MONTREAL, 3, 30));
        assertEquals(one, odds(MONTREAL, 2, 7, 20, 30));
        assertEquals(one.toString(), odds(MONTREAL, 3, 10, 30).toString());
    }

    @Test
    void theyAreThoseOfTheForecast() {
        Odds odds = odds(MONTREAL, 2, 30);
        Forecast forecast = new Futures(MONTREAL, 1, 30, 2).forecast();
        assertEquals(forecast.adopted(), odds.meanAdopted(), 1e-9);
        assertEquals(forecast.tension().mean(), odds.meanTension(), 1e-9);
        forecast.issues()
                .forEach(i -> assertEquals(i.adoptedShare(), odds.adopted(i.id()) / 30.0, 1e-9));
    }

    @Test
    void theSameSummitChangesNothing() {
        OddsChange change = new OddsChange(odds(MONTREAL, 1, 20), odds(MONTREAL, 3, 20));
        assertEquals(List.of(), change.shifts());
        assertTrue(change.pairs(MONTREAL.issues().getFirst().id()).stream()
                .allMatch(p -> p.before() == p.after()));
    }

    @Test
    void aRedLineTakesFuturesFromItsIssue() {
        IssueId issue = MONTREAL.issues().getFirst().id();
        OddsChange change = new OddsChange(odds(MONTREAL, 2, 20), odds(stricter(), 2, 20));
        assertTrue(change.shift(issue).after() < change.shift(issue).before(), change.shifts()::toString);
        long lost = change.pairs(issue).stream().filter(p -> p.before() && !p.after()).count();
        long gained = change.pairs(issue).stream().filter(p -> !p.before() && p.after()).count();
        assertEquals(change.shift(issue).before() - change.shift(issue).after(), lost - gained);
        assertEquals(change.shifts().getFirst().size(),
                change.shifts().stream().mapToInt(OddsChange.Shift::size).max().orElseThrow());
    }

    @Test
    void aNewIssueIsComparedWithNothing() {
        Draft draft = Draft.of(MONTREAL);
        IssueId gone = draft.issues().getLast().id();
        Scenario smaller = Edit.remove(gone).on(draft).scenario().orElseThrow();
        OddsChange change = new OddsChange(odds(smaller, 2, 10), odds(MONTREAL, 2, 10));
        assertFalse(change.isCompared(gone));
        assertEquals(0, change.shift(gone).size());
        assertTrue(change.shifts().stream().noneMatch(s -> s.issue().equals(gone)));
    }

    @Test
    void whatWasNeverPlayedIsNoComparison() {
        OddsChange change = OddsChange.ofCommon(Odds.NONE, odds(MONTREAL, 2, 10));
        assertFalse(change.isCompared());
        assertEquals(10, change.runs());
        assertEquals(List.of(), change.shifts());
        assertEquals(5, OddsChange.ofCommon(odds(MONTREAL, 2, 5), odds(MONTREAL, 2, 10)).runs());
        assertThrows(IllegalArgumentException.class,
                () -> new OddsChange(odds(MONTREAL, 2, 5), odds(MONTREAL, 2, 10)));
    }

    @Test
    void itCanBeCancelledAndBoundsAreSaid() {
        OddsPlayer player = new OddsPlayer(MONTREAL, 1, 2);
        assertThrows(CancellationException.class, () -> player.upTo(10, Odds.NONE, () -> true));
        assertThrows(IllegalArgumentException.class, () -> player.upTo(0, Odds.NONE, () -> false));
        assertThrows(IllegalArgumentException.class, () -> new OddsPlayer(MONTREAL, 1, 65));
        Odds ten = player.upTo(10, Odds.NONE, () -> false);
        assertSame(ten, player.upTo(5, ten, () -> true));
    }

    @Test
    void whatIsNotOnTheAgendaIsAdoptedNever() {
        assertEquals(0, odds(MONTREAL, 1, 5).adopted(new IssueId("NOWHERE")));
    }
}
