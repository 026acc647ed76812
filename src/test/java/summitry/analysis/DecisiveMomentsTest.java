package summitry.analysis;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.engine.trace.Trace;
import summitry.model.Command;
import summitry.model.DecisionRule;
import summitry.model.Docket;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.Response;
import summitry.model.ResponseTable;
import summitry.model.RuleId;
import summitry.model.Rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DecisiveMomentsTest {
    private static final Engine ENGINE = Engine.of(new SummitBuilder().rounds(9).seat("A", 1).seat("B", 1)
            .item("I", new DecisionRule.Consensus(), 50).wants("A", "I", 40, 100).wants("B", "I", 60, 100)
            .build());

    /** Rounds after which B answered so; A always supports, and the text is drafted from round 1 on. */
    private static List<Passage> answers(Response... ofB) {
        NegotiationState opened = ENGINE.open(new Randomness(1));
        NegotiationState before = opened;
        List<Passage> path = new ArrayList<>();
        for (int round = 1; round <= ofB.length; round++) {
            ResponseTable.Draft table = ResponseTable.silent(2, 1).draft();
            table.set(0, 0, Response.SUPPORT);
            table.set(1, 0, ofB[round - 1]);
            NegotiationState after = before.withRound(round).withResponses(table.freeze())
                    .withIssue(0, opened.issues().getFirst().withText(50, 50));
            path.add(new Passage(before, List.of(new Event.RoundClosed(round, false)), Trace.EMPTY, after));
            before = after;
        }
        return path;
    }

    @Test
    void onlyTheLastTurnOfAnIssueDecides() {
        assertEquals(List.of(new DecisiveMoment.Turned(4, Steps.I, true, List.of(Steps.B))),
                DecisiveMoments.of(ENGINE, answers(Response.OBJECT, Response.SUPPORT, Response.OBJECT,
                        Response.ABSTAIN, Response.SUPPORT)));
        assertEquals(List.of(new DecisiveMoment.Turned(3, Steps.I, false, List.of(Steps.B))),
                DecisiveMoments.of(ENGINE, answers(Response.OBJECT, Response.RESERVE, Response.OBJECT)));
    }

    @Test
    void theFirstAnswersAreNoTurn() {
        assertEquals(List.of(), DecisiveMoments.of(ENGINE, answers(Response.SUPPORT, Response.SUPPORT)));
        assertEquals(List.of(), DecisiveMoments.of(ENGINE, answers(Response.OBJECT, Response.OBJECT)));
    }

    @Test
    void whatAPersonDecidedIsToldWithItsRound() {
        Rulebook milder = Rulebook.SUMMIT.without(RuleId.PRESSURE);
        Steps steps = new Steps(ENGINE.scenario(), 1).round().does(new Command.ChangeRules(milder))
                .does(new Command.SetText(Steps.I, 55));
        assertEquals(List.of(new DecisiveMoment.Ruled(2, Rulebook.SUMMIT, milder),
                new DecisiveMoment.Decided(2, new Event.OrderGiven(new Docket.Order.Text(Steps.I, 55)))),
                DecisiveMoments.of(steps.engine(), steps.path()));
    }

    @Test
    void onlyAPersonsTradeIsADecision() {
        NegotiationState opened = ENGINE.open(new Randomness(1));
        Event trade = new Event.TradeMade(Steps.A, Steps.I, 2, Steps.B, Steps.I, 3);
        assertEquals(List.of(), DecisiveMoments.of(ENGINE,
                List.of(new Passage(opened, List.of(trade), Trace.EMPTY, opened))));
        NegotiationState led = new Steps(ENGINE.scenario(), 1).person(Steps.B).state();
        assertEquals(List.of(new DecisiveMoment.Decided(1, trade)), DecisiveMoments.of(ENGINE,
                List.of(new Passage(led, List.of(trade), Trace.EMPTY, led))));
    }

    @Test
    void nothingHappensOnAnEmptyPath() {
        assertEquals(List.of(), DecisiveMoments.of(ENGINE, List.of()));
    }
}
