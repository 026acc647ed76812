package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** Rows that are shown even where all are small, so that what pulls at a value that stays is seen. */
    private static final int LEAST = 4;

    /** @param most rows at most, at least 1 */
    static WaterfallRows of(Waterfall waterfall, int most, Words words) {
        Map<Waterfall.Step, Double> shown = shown(waterfall);
        List<Waterfall.Step> sorted = new ArrayList<>(waterfall.steps());
        sorted.sort(Comparator.comparingDouble((Waterfall.Step step) -> -Math.abs(step.points()))
                .thenComparing(Waterfall.Step::id));
        int large = (int) sorted.stream().filter(step -> Math.abs(step.points()) >= SMALL).count();
        int seen = (int) sorted.stream().filter(step -> shown.getOrDefault(step, 0.0) != 0).count();
        int wanted = Math.max(large, Math.min(seen, LEAST));
        int kept = sorted.size() - wanted <= 1 ? sorted.size() : wanted;
        kept = kept > most || (kept == most && kept < sorted.size()) ? Math.max(0, most - 1) : kept;
        List<Waterfall.Step> rows = new ArrayList<>(sorted.subList(0, kept));
        List<Waterfall.Step> rest = sorted.subList(kept, sorted.size());
        if (!rest.isEmpty()) {
            rows.add(new Waterfall.Step("rest",
                    words.get("figures.waterfall.rest", new Numbers(words.language()).whole(rest.size())),
                    String.join(", ", rest.stream().map(Waterfall.Step::cause).toList()),
                    rest.stream().mapToDouble(Waterfall.Step::points).sum()));
        }
        double joined = rest.stream().mapToDouble(step -> shown.getOrDefault(step, 0.0)).sum();
        return new WaterfallRows(rows, Numbers.shownChange(0, waterfall.start()),
                rows.stream().map(row -> shown.getOrDefault(row, joined)).toList());
    }

    /** Every contribution as it reads wherever it is named, joined or not. */
    private static Map<Waterfall.Step, Double> shown(Waterfall waterfall) {
        double[] tenths = Numbers.partsInTenths(
                waterfall.steps().stream().map(Waterfall.Step::points).toList(),
                Numbers.shownChange(waterfall.start(), waterfall.end()));
        Map<Waterfall.Step, Double> shown = new LinkedHashMap<>();
        for (int k = 0; k < tenths.length; k++) {
            shown.put(waterfall.steps().get(k), tenths[k]);
        }
        return shown;
    }

    double tenthsEnd() {
        double end = start;
        for (double part : tenths) {
            end += part;
        }
        return end;
    }
}
