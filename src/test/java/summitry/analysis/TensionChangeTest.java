package summitry.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summitry.engine.tension.Ladder;
import summitry.engine.trace.Trace;
import summitry.model.Act;
import summitry.model.RuleId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TensionChangeTest {
    @Test
    void thePartsOfEveryPairAddUpToItsChange() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        Steps steps = new Steps(scenario, 2).rounds(3);
        Passage round = steps.last();
        for (int a = 0; a < 34; a++) {
            for (int b = 0; b < a; b++) {
                TensionChange change = TensionChange.ofPair(round.trace(), scenario.parties().get(a).id(),
                        scenario.parties().get(b).id());
                assertEquals(round.after().climate().tensions().get(a, b)
                        - round.before().climate().tensions().get(a, b), change.change(), 1e-9);
            }
        }
    }

    @Test
    void thePartsOfTheMeanAddUpToItsChangeByRuleAsWell() {
        Steps steps = new Steps(ScenarioLibrary.load("ktt-2024"), 2).rounds(2);
        Passage round = steps.last();
        double expected = Ladder.mean(steps.engine().assembly(), round.after().climate().tensions())
                - Ladder.mean(steps.engine().assembly(), round.before().climate().tensions());
        TensionChange change = TensionChange.ofMean(steps.engine(), round.trace());
        assertEquals(expected, change.change(), 1e-9);
        assertEquals(expected, change.byRule().change(), 1e-9);
        List<RuleId> rules = change.byRule().raised().stream().map(TensionChange.Part::rule).toList();
        assertEquals(rules.stream().distinct().toList(), rules, "one part a rule");
        assertTrue(change.lowered().size() > change.byRule().lowered().size());
    }

    @Test
    void theLargestComesFirst() {
        Steps steps = new Steps(ScenarioLibrary.load("ktt-2024"), 2).rounds(2);
        TensionChange change = TensionChange.ofMean(steps.engine(), steps.last().trace());
        for (List<TensionChange.Part> parts : List.of(change.raised(), change.lowered(),
                change.byRule().raised(), change.byRule().lowered())) {
            for (int i = 1; i < parts.size(); i++) {
                assertTrue(Math.abs(parts.get(i - 1).points()) >= Math.abs(parts.get(i).points()));
            }
        }
        assertEquals(3, change.top(3).raised().size());
        assertEquals(change.raised().subList(0, 3), change.top(3).raised());
        assertEquals(change, change.top(100_000));
    }

    @Test
    void whatRaisesAndWhatLowersIsKeptApart() {
        Steps steps = Four.play(4).person(Steps.A).person(Steps.C).act(Steps.A, new Act.Threaten(Steps.B))
                .act(Steps.C, new Act.Mediate(Steps.A, Steps.B)).round();
        TensionChange change = TensionChange.ofPair(steps.last().trace(), Steps.B, Steps.A);
        assertTrue(change.raised().stream()
                .anyMatch(p -> p.rule() == RuleId.THREAT && p.points() == 6), change::toString);
        assertTrue(change.lowered().stream()
                .anyMatch(p -> p.rule() == RuleId.MEDIATION && p.points() == -3.5), change::toString);
        assertTrue(Stream.concat(change.raised().stream(), change.lowered().stream())
                .noneMatch(p -> p.rule() == RuleId.INTEREST_AND_TIME), "moves are no tension");
    }

    @Test
    void withoutReasonsThereIsNothing() {
        assertEquals(new TensionChange(List.of(), List.of()),
                TensionChange.ofPair(Trace.EMPTY, Steps.A, Steps.B));
    }
}
