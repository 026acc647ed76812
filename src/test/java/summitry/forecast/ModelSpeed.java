package summitry.forecast;

import java.util.Arrays;
import java.util.Locale;

/** A printed table of how long models take by size; no test, for times differ from machine to machine. */
public final class ModelSpeed {
    private ModelSpeed() {}

    public static void main(String[] args) {
        System.out.printf("%-12s %10s %10s %10s%n", "model", "actors", "issues", "ms");
        for (ModelName name : ModelName.values()) {
            for (int issues : new int[]{1, 6}) {
                for (int actors : new int[]{10, 28, 100, 300}) {
                    Cases cases = CaseFiles.random(actors, issues, 1);
                    System.out.printf(Locale.ROOT, "%-12s %10d %10d %10.3f%n", name.key(), actors, issues,
                            median(name.usual(), cases));
                }
            }
        }
    }

    private static double median(Model model, Cases cases) {
        long until = System.nanoTime() + 1_500_000_000L;
        double[] times = new double[1000];
        int count = 0;
        while (count < 3 || (count < times.length && System.nanoTime() < until)) {
            long begun = System.nanoTime();
            model.answers(cases);
            times[count++] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times, 0, count);
        return times[count / 2];
    }
}
