package summitry.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.NegotiationState;
import summitry.scenario.ScenarioLibrary;

/** The third round of KTT 2024, 34 parties and 19 issues. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RoundBench {
    private final Engine engine = Engine.of(ScenarioLibrary.load("ktt-2024"));
    private final Randomness randomness = new Randomness(1);
    private final NegotiationState state = next(
            next(engine.open(randomness), Detail.RESULT_ONLY), Detail.RESULT_ONLY);

    private NegotiationState next(NegotiationState from, Detail detail) {
        return switch (engine.decide(from, new Command.ResolveRound(), randomness, detail)) {
            case Decision.Accepted accepted -> accepted.next();
            case Decision.Rejected(var reason) ->
                throw new IllegalStateException("a round was refused: " + reason);
        };
    }

    @Benchmark
    public NegotiationState explained() {
        return next(state, Detail.EXPLAINED);
    }

    @Benchmark
    public NegotiationState resultOnly() {
        return next(state, Detail.RESULT_ONLY);
    }

    /** Every party goes half the way to the weighted mean of its issue: no rules, no reasons. */
    @Benchmark
    public double loop() {
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
}
