package summitry.figure;

import java.util.ArrayList;
import java.util.List;

/** Several parties as one, round by round: the lowest value, the weighted mean, the highest. */
record Band(List<Double> low, List<Double> mean, List<Double> high) {
    /**
     * The band of some lines of the same length.
     *
     * @param weights one a line, at least 0; where all are 0, the lines count alike
     */
    static Band of(List<List<Double>> lines, List<Double> weights) {
        double total = weights.stream().mapToDouble(w -> w).sum();
        List<Double> low = new ArrayList<>();
        List<Double> mean = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int round = 0; round < lines.getFirst().size(); round++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (int k = 0; k < lines.size(); k++) {
                double value = lines.get(k).get(round);
                least = Math.min(least, value);
                most = Math.max(most, value);
                sum += value * (total > 0 ? weights.get(k) / total : 1.0 / lines.size());
            }
            low.add(least);
            mean.add(Math.clamp(sum, least, most));
            high.add(most);
        }
        return new Band(List.copyOf(low), List.copyOf(mean), List.copyOf(high));
    }
}
