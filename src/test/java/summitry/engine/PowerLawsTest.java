package summitry.engine;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.SummitBuilder;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PairTable;
import summitry.model.Preference;
import summitry.model.Scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Laws 6 and 7: capability, vetoes and tension, as means over 20 summits and 300 seeds. */
@Execution(ExecutionMode.CONCURRENT)
class PowerLawsTest {
    private static final int SUMMITS = 20;
    private static final int SEEDS = 300;

    /** Mean distance of the first party's ideals to the result, weighted by its salience, and the share adopted. */
    private record Result(double distance, double adopted) {}

    private static Result play(Scenario scenario, double extraTension) {
        Engine engine = Engine.of(scenario);
        double distance = 0;
        double weight = 0;
        double adopted = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Randomness randomness = new Randomness(seed);
            NegotiationState state = raised(engine.open(randomness), extraTension);
            while (!state.hasEnded()) {
                state = ((Decision.Accepted) engine.decide(state, new Command.ResolveRound(), randomness,
                        Detail.RESULT_ONLY)).next();
            }
            Outcome outcome = state.outcome().orElseThrow();
            for (int k = 0; k < outcome.issues().size(); k++) {
                Preference preference = scenario.preferences().get(0, k);
                distance += preference.salience()
                        * Math.abs(outcome.issues().get(k).value() - preference.ideal());
                weight += preference.salience();
                adopted += outcome.issues().get(k).status() == IssueStatus.ADOPTED ? 1 : 0;
            }
        }
        return new Result(weight == 0 ? 0 : distance / weight, adopted / (SEEDS * scenario.issues().size()));
    }

    private static NegotiationState raised(NegotiationState state, double by) {
        double[] tensions = state.climate().tensions().toArray();
        for (int i = 0; i < tensions.length; i++) {
            tensions[i] = Math.min(100, tensions[i] + by);
        }
        return state.withClimate(state.climate()
                .withTensions(PairTable.copyOf(state.climate().tensions().parties(), tensions)));
    }

    private static Scenario summit(int number, DoubleUnaryOperator capability, boolean veto) {
        SummitBuilder summit = RandomSummits.builder(1000 + number, x -> x, capability, veto);
        return summit.build();
    }

    @Test
    void doublingCapabilityDoesNotMoveTheOutcomeAway() {
        double shift = 0;
        double worst = -100;
        for (int n = 0; n < SUMMITS; n++) {
            double before = play(summit(n, c -> c, false), 0).distance;
            double after = play(summit(n, c -> 2 * c, false), 0).distance;
            shift += (after - before) / SUMMITS;
            worst = Math.max(worst, after - before);
        }
        System.out.printf("law 6: mean shift %.2f (below 0 is nearer), worst of 20 summits %.2f%n", shift,
                worst);
        assertTrue(shift <= 0, "mean shift " + shift);
        assertTrue(worst <= 1.5, "worst " + worst);
    }

    @Test
    void aVetoDoesNotMakeAdoptionLikelier() {
        double mean = 0;
        double worst = -1;
        for (int n = 0; n < SUMMITS; n++) {
            double change = play(summit(n, c -> c, true), 0).adopted
                    - play(summit(n, c -> c, false), 0).adopted;
            mean += change / SUMMITS;
            worst = Math.max(worst, change);
        }
        System.out.printf("law 7: a veto changes adoption by %.3f in the mean, at worst %.3f%n", mean, worst);
        assertTrue(mean <= 0, "mean " + mean);
        assertTrue(worst <= 0.03, "worst " + worst);
    }

    @Test
    void tensionDoesNotMakeAdoptionLikelier() {
        double mean = 0;
        double worst = -1;
        for (int n = 0; n < SUMMITS; n++) {
            double change = play(summit(n, c -> c, false), 30).adopted
                    - play(summit(n, c -> c, false), 0).adopted;
            mean += change / SUMMITS;
            worst = Math.max(worst, change);
        }
        System.out.printf("law 7: tension +30 changes adoption by %.3f in the mean, at worst %.3f%n", mean,
                worst);
        assertTrue(mean <= 0.005, "mean " + mean);
        assertTrue(worst <= 0.03, "worst " + worst);
    }
}
