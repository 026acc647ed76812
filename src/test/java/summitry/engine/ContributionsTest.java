package summitry.engine;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.NegotiationState;
import summitry.model.PairTable;
import summitry.model.Reason;
import summitry.model.Scenario;
import summitry.model.Subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Law 1: the reasons of a round add up to every change of a position and of a tension. */
@Execution(ExecutionMode.CONCURRENT)
class ContributionsTest {
    private static final int ROUNDS = 100_000;
    private static final double TOLERANCE = 1e-9;

    @Test
    void reasonsSumToEveryChange() {
        long rounds = 0;
        double worst = 0;
        double moved = 0;
        for (long seed = 1; rounds < ROUNDS; seed++) {
            Scenario scenario = RandomSummits.of(seed);
            Engine engine = Engine.of(scenario);
            Randomness randomness = new Randomness(seed);
            NegotiationState state = engine.open(randomness);
            while (!state.hasEnded()) {
                var decision = (Decision.Accepted) engine.decide(state, new Command.ResolveRound(),
                        randomness,
                        Detail.EXPLAINED);
                worst = Math.max(worst, error(scenario, state, decision));
                moved += Math.abs(decision.next().stances().moves().get(0, 0));
                state = decision.next();
                rounds++;
            }
        }
        assertTrue(worst <= TOLERANCE, "largest error " + worst);
        assertTrue(moved > 0, "nothing moved, so nothing was tested");
        System.out.printf("law 1: %d rounds, largest error %.1e%n", rounds, worst);
    }

    private static double error(Scenario scenario, NegotiationState before, Decision.Accepted decision) {
        Map<Subject, Double> sums = new HashMap<>();
        for (Reason reason : decision.trace().reasons()) {
            sums.merge(reason.subject(), reason.contribution(), Double::sum);
        }
        double worst = 0;
        NegotiationState after = decision.next();
        for (int p = 0; p < scenario.parties().size(); p++) {
            for (int k = 0; k < scenario.issues().size(); k++) {
                var subject = new Subject.Position(scenario.parties().get(p).id(),
                        scenario.issues().get(k).id());
                double change = after.stances().positions().get(p, k)
                        - before.stances().positions().get(p, k);
                worst = Math.max(worst, Math.abs(change - sums.getOrDefault(subject, 0.0)));
            }
            for (int q = 0; q < p; q++) {
                var subject = new Subject.Tension(scenario.parties().get(p).id(),
                        scenario.parties().get(q).id());
                double change = after.climate().tensions().get(p, q) - before.climate().tensions().get(p, q);
                worst = Math.max(worst, Math.abs(change - sums.getOrDefault(subject, 0.0)));
            }
        }
        assertEquals(PairTable.count(scenario.parties().size()), after.climate().tensions().toArray().length);
        return worst;
    }
}
