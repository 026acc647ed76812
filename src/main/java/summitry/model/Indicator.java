package summitry.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that is measured for every party alike, such as the population, and how much it counts for capability.
 *
 * @param unit of the values; may be empty
 * @param source where the values are known from; may be empty
 * @param values by party, from 0 to {@value #MOST}; a party without one has none of it
 */
public record Indicator(String id, Localized name, Localized unit, String source,
        SortedMap<PartyId, Double> values, Weights weights) {
    public static final double MOST = 1e18;
    public static final double MOST_WEIGHT = 100;

    public Indicator {
        Require.id("indicator id", id);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        values.values().forEach(v -> Require.within("indicator value", v, 0, MOST));
    }

    /**
     * How much an indicator counts beside the others: 0 to {@value #MOST_WEIGHT}, in any unit that they share.
     *
     * @param general for capability across all themes
     * @param byTheme by theme id; a theme that no indicator counts for has no capability of its own
     */
    public record Weights(double general, SortedMap<String, Double> byTheme) {
        public static final Weights NONE = new Weights(0, new TreeMap<>(Map.of()));

        public Weights {
            Require.within("weight", general, 0, MOST_WEIGHT);
            byTheme = Collections.unmodifiableSortedMap(new TreeMap<>(byTheme));
            byTheme.values().forEach(w -> Require.within("weight", w, 0, MOST_WEIGHT));
        }

        /** For a theme, 0 where nothing is said of it. */
        public double on(String theme) {
            return byTheme.getOrDefault(theme, 0.0);
        }
    }
}
