package summitry.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * The rows of a waterfall: contributions by size, the small ones joined, in tenths that add up visibly.
 *
 * @param start the start value in tenths
 * @param tenths the contributions in tenths
 */
record WaterfallRows(List<Waterfall.Step> steps, double start, List<Double> tenths) {
    private static final double SMALL = 0.25;

    /** @param most rows at most, at least 1 */
    static WaterfallRows of(Waterfall waterfall, int most, Words words) {
        List<Waterfall.Step> sorted = new ArrayList<>(waterfall.steps());
        sorted.sort(Comparator.comparingDouble((Waterfall.Step step) -> -Math.abs(step.points()))
                .thenComparing(Waterfall.Step::id));
        int large = (int) sorted.stream().filter(step -> Math.abs(step.points()) >= SMALL).count();
        int kept = sorted.size() - large <= 1 ? sorted.size() : large;
        kept = kept > most || (kept == most && kept < sorted.size()) ? Math.max(0, most - 1) : kept;
        List<Waterfall.Step> rows = new ArrayList<>(sorted.subList(0, kept));
        List<Waterfall.Step> rest = sorted.subList(kept, sorted.size());
        if (!rest.isEmpty()) {
            rows.add(new Waterfall.Step("rest",
                    words.get("figures.waterfall.rest", new Numbers(words.language()).whole(rest.size())),
                    String.join(", ", rest.stream().map(Waterfall.Step::cause).toList()),
                    rest.stream().mapToDouble(Waterfall.Step::points).sum()));
        }
        List<Double> parts = new ArrayList<>(List.of(waterfall.start()));
        rows.forEach(row -> parts.add(row.points()));
        double[] tenths = Numbers.partsInTenths(parts);
        return new WaterfallRows(rows, tenths[0], Arrays.stream(tenths).skip(1).boxed().toList());
    }

    double tenthsEnd() {
        double end = start;
        for (double part : tenths) {
            end += part;
        }
        return end;
    }
}
