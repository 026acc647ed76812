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
 * @param years that the values are of
 * @param values by party, from 0 to {@value #MOST}; a party without one has none of it
 */
public record Indicator(String id, Localized name, Localized unit, String source, Years years,
        SortedMap<PartyId, Double> values, Weights weights) {
    public static final double MOST = 1e18;
    public static final double MOST_WEIGHT = 100;

    public Indicator {
        Require.id("indicator id", id);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        values.values().forEach(v -> Require.within("indicator value", v, 0, MOST));
    }

    /** An indicator of which no year is known. */
    public Indicator(String id, Localized name, Localized unit, String source,
            SortedMap<PartyId, Double> values, Weights weights) {
        this(id, name, unit, source, Years.NONE, values, weights);
    }

    public Indicator withName(Localized changed) {
        return new Indicator(id, changed, unit, source, years, values, weights);
    }

    public Indicator withUnit(Localized changed) {
        return new Indicator(id, name, changed, source, years, values, weights);
    }

    public Indicator withSource(String changed) {
        return new Indicator(id, name, unit, changed, years, values, weights);
    }

    public Indicator withYears(Years changed) {
        return new Indicator(id, name, unit, source, changed, values, weights);
    }

    public Indicator withValues(SortedMap<PartyId, Double> changed) {
        return new Indicator(id, name, unit, source, years, changed, weights);
    }

    public Indicator withWeights(Weights changed) {
        return new Indicator(id, name, unit, source, years, values, changed);
    }

    /**
     * The years that values are of: -{@value #FURTHEST} to {@value #FURTHEST}, 0 where it is not known.
     *
     * @param most of all values but the exceptions
     * @param byParty the exceptions
     */
    public record Years(int most, SortedMap<PartyId, Integer> byParty) {
        public static final int FURTHEST = 5000;
        public static final Years NONE = new Years(0, new TreeMap<>(Map.of()));

        public Years {
            Require.within("year", most, -FURTHEST, FURTHEST);
            byParty = Collections.unmodifiableSortedMap(new TreeMap<>(byParty));
            byParty.values().forEach(y -> Require.within("year", y, -FURTHEST, FURTHEST));
        }

        /** The year of the value of a party, 0 where it is not known. */
        public int of(PartyId party) {
            return byParty.getOrDefault(party, most);
        }
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
