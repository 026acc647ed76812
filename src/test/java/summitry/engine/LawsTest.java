package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.SummitBuilder;
import summitry.engine.random.Randomness;
import summitry.engine.tension.Ladder;
import summitry.model.Command;
import summitry.model.DecisionRule;
import summitry.model.EndingKind;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.NoDeal;
import summitry.model.Outcome;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The laws of ENGINE that hold one run at a time; law 1 is ContributionsTest, laws 6 and 7 PowerLawsTest. */
@Execution(ExecutionMode.CONCURRENT)
class LawsTest {
    private static final double SAME = 1e-9;

    private static List<NegotiationState> run(Scenario scenario, long seed, Detail detail) {
        Engine engine = Engine.of(scenario);
        Randomness randomness = new Randomness(seed);
        List<NegotiationState> states = new ArrayList<>(List.of(engine.open(randomness)));
        while (!states.getLast().hasEnded()) {
            states.add(((Decision.Accepted) engine.decide(states.getLast(), new Command.ResolveRound(),
                    randomness,
                    detail)).next());
        }
        return states;
    }

    private static Outcome outcome(Scenario scenario, long seed) {
        return run(scenario, seed, Detail.RESULT_ONLY).getLast().outcome().orElseThrow();
    }

    /** Law 2. */
    @Test
    void askingForReasonsChangesNoResult() {
        for (long seed = 0; seed < 1000; seed++) {
            Scenario scenario = RandomSummits.of(seed);
            assertEquals(run(scenario, seed, Detail.RESULT_ONLY), run(scenario, seed, Detail.EXPLAINED),
                    "seed " + seed);
        }
    }

    /** Law 2. */
    @Test
    void foldingTheEventsGivesTheDecidedState() {
        for (long seed = 0; seed < 1000; seed++) {
            Play play = new Play(RandomSummits.of(seed), seed);
            NegotiationState folded = play.state;
            while (!play.state.hasEnded()) {
                play.round();
                for (Event event : play.last().events()) {
                    folded = play.engine.evolve(folded, event);
                }
                assertEquals(play.state, folded, "seed " + seed);
            }
        }
    }

    /** Law 3. */
    @Test
    void theOrderOfThePartiesChangesNothing() {
        for (long seed = 0; seed < 300; seed++) {
            Scenario scenario = RandomSummits.of(seed);
            Scenario reversed = RandomSummits.reversed(seed);
            NegotiationState one = run(scenario, seed, Detail.RESULT_ONLY).getLast();
            NegotiationState other = run(reversed, seed, Detail.RESULT_ONLY).getLast();
            assertEquals(one.outcome().orElseThrow().kind(), other.outcome().orElseThrow().kind(),
                    "seed " + seed);
            int parties = scenario.parties().size();
            for (int p = 0; p < parties; p++) {
                for (int k = 0; k < scenario.issues().size(); k++) {
                    assertEquals(one.stances().positions().get(p, k),
                            other.stances().positions().get(parties - 1 - p, k), SAME, "seed " + seed);
                }
                for (int q = 0; q < p; q++) {
                    assertEquals(one.climate().tensions().get(p, q),
                            other.climate().tensions().get(parties - 1 - p, parties - 1 - q), SAME,
                            "seed " + seed);
                }
            }
        }
    }

    /** Law 3. */
    @Test
    void turningEveryScaleAroundTurnsTheResultAround() {
        for (long seed = 0; seed < 300; seed++) {
            Outcome one = outcome(RandomSummits.of(seed), seed);
            Outcome other = outcome(RandomSummits.mirrored(seed), seed);
            assertEquals(one.kind(), other.kind(), "seed " + seed);
            for (int k = 0; k < one.issues().size(); k++) {
                assertEquals(one.issues().get(k).value(), 100 - other.issues().get(k).value(), 1e-7,
                        "seed " + seed);
            }
        }
    }

    /** Law 4. */
    @Test
    void overlappingMandatesAgreeByTheDeadline() {
        int costly = 0;
        int atAnEnd = 0;
        for (long seed = 0; seed < 100; seed++) {
            costly += agrees(overlapping(new NoDeal.CostlyForAll(), 50), seed) ? 1 : 0;
            atAnEnd += agrees(overlapping(new NoDeal.StatusQuo(), 0), seed) ? 1 : 0;
        }
        System.out.printf("law 4: agreement %d (no deal costly for all), %d (status quo at an end) of 100%n",
                costly,
                atAnEnd);
        assertTrue(costly >= 95, "costly: " + costly);
        assertTrue(atAnEnd >= 95, "at an end: " + atAnEnd);
    }

    private static boolean agrees(Scenario scenario, long seed) {
        return outcome(scenario, seed).kind() == EndingKind.CONSENSUS;
    }

    private static Scenario overlapping(NoDeal noDeal, double statusQuo) {
        SummitBuilder summit = new SummitBuilder().item("I", new DecisionRule.Consensus(), statusQuo, noDeal,
                List.of(), List.of());
        double[] ideals = {35, 45, 55, 65};
        for (int p = 0; p < ideals.length; p++) {
            summit.seat("P" + p, 1 + p).wants("P" + p, "I", ideals[p], 60, 30, 70);
            for (int q = 0; q < p; q++) {
                summit.relate("P" + p, "P" + q, 20, 0);
            }
        }
        return summit.build();
    }

    /** Law 5. */
    @Test
    void disjointMandatesOfRivalsDoNotAgreeAndOftenEndInCrisis() {
        int agreed = 0;
        int crisis = 0;
        for (long seed = 0; seed < 100; seed++) {
            Scenario scenario = RandomSummits.rivals(30);
            List<NegotiationState> states = run(scenario, seed, Detail.RESULT_ONLY);
            agreed += states.getLast().issues().getFirst().isAdopted() ? 1 : 0;
            crisis += states.stream().anyMatch(s -> Ladder.greatPairInCrisis(Engine.of(scenario).assembly(),
                    scenario.rulebook(), s.climate()).length > 0) ? 1 : 0;
        }
        System.out.printf("law 5: no agreement %d, crisis %d of 100 from tension 30%n", 100 - agreed, crisis);
        assertTrue(agreed <= 5, "agreed: " + agreed);
        assertTrue(crisis >= 60, "crisis: " + crisis);
    }

    /** Law 8. */
    @Test
    void aPartyWithoutSalienceHasNoInfluence() {
        for (long seed = 0; seed < 200; seed++) {
            Scenario without = onlookers(seed, 20);
            Scenario elsewhere = onlookers(seed, 80);
            assertEquals(outcome(without, seed).issues().getFirst().value(),
                    outcome(elsewhere, seed).issues().getFirst().value(), 0, "seed " + seed);
        }
    }

    private static Scenario onlookers(long seed, double ideal) {
        return RandomSummits.builder(seed, x -> x, c -> c, false).seat("Z", 3).wants("Z", "I0", ideal, 0)
                .build();
    }

    /** Law 8. */
    @Test
    void aPartyAloneGetsWhatItWants() {
        for (long seed = 0; seed < 100; seed++) {
            double ideal = seed;
            Scenario scenario = new SummitBuilder().seat("A", 1).item("I", new DecisionRule.Consensus(), 30)
                    .wants("A", "I", ideal, 50).build();
            NegotiationState end = run(scenario, seed, Detail.RESULT_ONLY).getLast();
            assertEquals(end.stances().ideals().get(0, 0),
                    end.outcome().orElseThrow().issues().getFirst().value(),
                    SAME, "seed " + seed);
        }
    }

    /** Law 9. */
    @Test
    void degenerateInputNeverFails() {
        for (long seed = 0; seed < 200; seed++) {
            for (Theory theory : Theory.values()) {
                for (NegotiationState state : run(degenerate((int) (seed % 6), theory), seed,
                        Detail.EXPLAINED)) {
                    assertFinite(state.stances().positions().toArray(), "positions, seed " + seed);
                    assertFinite(state.climate().tensions().toArray(), "tensions, seed " + seed);
                    state.issues().forEach(i -> assertTrue(Double.isFinite(i.text())));
                }
            }
        }
    }

    private static void assertFinite(double[] values, String what) {
        for (double value : values) {
            assertTrue(value >= 0 && value <= 100, what + ": " + value);
            assertFalse(Double.isNaN(value), what);
        }
    }

    private static Scenario degenerate(int kind, Theory theory) {
        SummitBuilder summit = new SummitBuilder().rulebook(Rulebook.of(theory)).rounds(1 + kind)
                .item("I", new DecisionRule.Consensus(), 50);
        return switch (kind) {
            case 0 -> summit.seat("A", 1).wants("A", "I", 0, 100).build();
            case 1 -> summit.seat("A", 1).seat("B", 1).wants("A", "I", 0, 100, 0, 0)
                    .wants("B", "I", 100, 100, 100, 100)
                    .build();
            case 2 ->
                summit.seat("A", 1).seat("B", 1).seat("C", 1).wants("A", "I", 50, 50).wants("B", "I", 50, 50)
                        .wants("C", "I", 50, 50).build();
            case 3 -> summit.seat("A", 1).seat("B", 1).build();
            case 4 -> summit.seat("A", 1e-9).seat("B", 1).wants("A", "I", 0, 100).wants("B", "I", 100, 1e-9)
                    .build();
            default ->
                summit.seat("A", 0).seat("B", 0).wants("A", "I", 20, 100).wants("B", "I", 80, 100).build();
        };
    }
}
