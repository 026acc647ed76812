package summitry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import summitry.forecast.Answer;
import summitry.forecast.CaseIssue;
import summitry.forecast.Cases;
import summitry.forecast.Model;
import summitry.forecast.ModelName;
import summitry.forecast.View;

/** Each model on made up cases, and the simplest one as a plain loop. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ModelBench {
    @Param({"compromise", "median", "nash", "challenge", "exchange", "election", "summit"})
    public String model = "";

    @Param({"10", "28", "100", "300"})
    public int actors;

    @Param({"1", "6"})
    public int issues;

    private Cases cases = Cases.of(List.of(), List.of(), List.of());
    private Model asked = ModelName.COMPROMISE.usual();

    @Setup
    public void fill() {
        cases = cases(actors, issues);
        asked = ModelName.of(model).orElseThrow().usual();
    }

    @Benchmark
    public List<Answer> answers() {
        return asked.answers(cases);
    }

    /** Actors with capabilities, positions and saliences of chance, always the same. */
    static Cases cases(int actors, int issues) {
        Random random = new Random(1);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            names.add("actor " + i);
        }
        List<CaseIssue> scales = new ArrayList<>();
        List<List<Optional<View>>> views = new ArrayList<>();
        for (int k = 0; k < issues; k++) {
            scales.add(new CaseIssue("issue " + k, 0, 100));
            List<Optional<View>> row = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                row.add(Optional.of(new View(random.nextDouble(1, 100), random.nextInt(101),
                        random.nextInt(1, 101) / 100.0)));
            }
            views.add(row);
        }
        return Cases.of(names, scales, views);
    }
}
