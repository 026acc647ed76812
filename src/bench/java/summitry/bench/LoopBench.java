package summitry.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import summitry.forecast.Cases;
import summitry.forecast.View;

/** The simplest thing that could be done instead of asking a model: one pass over the views of every issue to their mean. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoopBench {
    @Param({"10", "28", "100", "300"})
    public int actors;

    @Param({"1", "6"})
    public int issues;

    private double[] positions = {};
    private double[] weights = {};

    @Setup
    public void fill() {
        Cases cases = ModelBench.cases(actors, issues);
        positions = new double[actors * issues];
        weights = new double[positions.length];
        for (int k = 0; k < issues; k++) {
            for (int i = 0; i < actors; i++) {
                View view = cases.view(i, k).orElseThrow();
                positions[k * actors + i] = view.position();
                weights[k * actors + i] = view.weight();
            }
        }
    }

    @Benchmark
    public double loop() {
        double all = 0;
        for (int k = 0; k < issues; k++) {
            double sum = 0;
            double weight = 0;
            for (int i = k * actors; i < (k + 1) * actors; i++) {
                sum += weights[i] * positions[i];
                weight += weights[i];
            }
            all += sum / weight;
        }
        return all;
    }
}
