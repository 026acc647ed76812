package summitry.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import summitry.experiment.Forecast;
import summitry.experiment.Futures;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

/** Futures of KTT 2024, 34 parties and 19 issues over 8 rounds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FuturesBench {
    private static final int RUNS = 20;

    @Param({"1", "2"})
    public int threads;

    private final Scenario scenario = ScenarioLibrary.load("ktt-2024");

    @Benchmark
    @OperationsPerInvocation(RUNS)
    public Forecast futures() {
        return new Futures(scenario, 1, RUNS, threads).forecast();
    }
}
