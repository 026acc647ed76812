package summitry.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Power to make a position count: at least 0, in any unit that the parties of a scenario share (the shipped ones use
 * percent of the total).
 *
 * @param general across all themes
 * @param byTheme by theme id where it differs from the general one; sorted
 */
public record Capability(double general, SortedMap<String, Double> byTheme) {
    public Capability {
        Require.within("capability", general, 0, 1e9);
        byTheme = Collections.unmodifiableSortedMap(new TreeMap<>(byTheme));
        byTheme.values().forEach(v -> Require.within("capability", v, 0, 1e9));
    }

    public static Capability of(double general) {
        return new Capability(general, new TreeMap<>(Map.of()));
    }

    /** Capability on a theme, the general one where the file gives none. */
    public double on(String theme) {
        return byTheme.getOrDefault(theme, general);
    }
}
