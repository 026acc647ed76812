package summitry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.measure.PlainStrengths;
import summitry.engine.measure.Scratch;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Strengths;
import summitry.engine.random.Randomness;
import summitry.experiment.Futures;
import summitry.model.Command;
import summitry.model.DecisionRule;
import summitry.model.NegotiationState;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

/**
 * A printed table of how long things take, each beside the simplest thing that could be done instead, as a ratio. It is no
 * test: times differ from machine to machine. README says how to start it.
 */
public final class Speed {
    private static final int WARM = 40;
    private static final String ROW = "%-52s %10.3f ms   %s%n";

    private Speed() {}

    public static void main(String[] args) {
        Scenario summit = ScenarioLibrary.load("ktt-2024");
        Scenario large = large(200, 40);
        rounds("34 x 19", summit, 200);
        rounds("200 x 40", large, 12);
        strengths("34 parties, 19 issues", summit);
        strengths("200 parties, 40 issues", large);
        for (int threads = 1; threads <= 2; threads++) {
            int on = threads;
            new Futures(summit.withRounds(20), 1, 100, on).forecast();
            double time = median(3, _ -> new Futures(summit.withRounds(20), 1, 1000, on).forecast());
            System.out.printf(Locale.ROOT, ROW, "1,000 futures of 20 rounds, 34 x 19, threads: " + on, time,
                    "");
        }
    }

    private static void rounds(String size, Scenario scenario, int repetitions) {
        Engine engine = Engine.of(scenario);
        Randomness randomness = new Randomness(1);
        NegotiationState first = engine.open(randomness);
        NegotiationState later = next(engine, next(engine, first, randomness, Detail.RESULT_ONLY), randomness,
                Detail.RESULT_ONLY);
        double explained = median(repetitions, _ -> next(engine, later, randomness, Detail.EXPLAINED));
        double plain = median(repetitions, _ -> next(engine, later, randomness, Detail.RESULT_ONLY));
        double loop = median(repetitions, _ -> simplest(engine, later));
        System.out.printf(Locale.ROOT, ROW, "round with reasons, " + size, explained,
                ratio(explained / plain, "a round without"));
        System.out.printf(Locale.ROOT, ROW, "round without reasons, " + size, plain,
                ratio(plain / loop, "the simplest loop: half a step to the weighted mean"));
        for (Detail detail : Detail.values()) {
            long bytes = Allocated.by(() -> next(engine, later, randomness, detail), 1, repetitions);
            System.out.printf(Locale.ROOT, "%-52s %,10d bytes %.2f times the state itself%n",
                    "round " + detail + ", " + size, bytes, (double) bytes / Allocated.state(later));
        }
    }

    private static String ratio(double times, String what) {
        return String.format(Locale.ROOT, "%.1f times %s", times, what);
    }

    private static NegotiationState next(Engine engine, NegotiationState state, Randomness randomness,
            Detail detail) {
        return ((Decision.Accepted) engine.decide(state, new Command.ResolveRound(), randomness, detail))
                .next();
    }

    /** Every party goes half the way to the weighted mean of its issue: no rules, no reasons. */
    private static double simplest(Engine engine, NegotiationState state) {
        Situation situation = engine.situation(state);
        double check = 0;
        for (int k = 0; k < situation.issues(); k++) {
            double sum = 0;
            for (int p = 0; p < situation.parties(); p++) {
                sum += situation.weight(situation.cell(p, k)) * situation.position(situation.cell(p, k));
            }
            double mean = sum / Math.max(1e-9, situation.totalWeight(k));
            for (int p = 0; p < situation.parties(); p++) {
                check += 0.5 * (mean - situation.position(situation.cell(p, k)));
            }
        }
        return check;
    }

    private static void strengths(String size, Scenario scenario) {
        Engine engine = Engine.of(scenario);
        Situation situation = engine.situation(engine.open(new Randomness(1)));
        Strengths strengths = new Strengths(situation.parties(), new Scratch());
        double fast = median(15, _ -> {
            for (int k = 0; k < situation.issues(); k++) {
                strengths.measure(situation, k);
            }
        });
        double plain = median(15, _ -> {
            for (int k = 0; k < situation.issues(); k++) {
                PlainStrengths.of(situation, k);
            }
        });
        System.out.printf(Locale.ROOT, ROW, "win probabilities of all pairs, " + size, fast,
                ratio(plain / fast, "faster than the cubic loop"));
    }

    private static double median(int repetitions, IntConsumer work) {
        for (int i = 0; i < Math.min(WARM, repetitions); i++) {
            work.accept(i);
        }
        double[] times = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[repetitions / 2];
    }

    private static Scenario large(int parties, int issues) {
        Random random = new Random(1);
        SummitBuilder summit = new SummitBuilder();
        for (int p = 0; p < parties; p++) {
            summit.seat("P" + p, Math.exp(random.nextGaussian()));
        }
        for (int k = 0; k < issues; k++) {
            summit.item("I" + k, k % 3 == 0 ? new DecisionRule.TwoThirds() : new DecisionRule.Consensus(),
                    random.nextInt(101));
            for (int p = 0; p < parties; p++) {
                summit.wants("P" + p, "I" + k, random.nextInt(101), 10 + random.nextInt(91));
            }
        }
        return summit.build();
    }
}
