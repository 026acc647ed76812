package summitry.model;

import java.util.OptionalDouble;

/**
 * What one party wants on one issue.
 *
 * @param ideal what it wants, 0 to 100
 * @param stated what it says at the start, 0 to 100; usually the ideal
 * @param salience how much it cares, 0 to 100; with 0 it has no say on the issue
 * @param redMin lowest value it calls acceptable
 * @param redMax highest value it calls acceptable
 * @param flexibility how ready it seems to move, 0 to 100; for people, the engine does not read it
 * @param rationale its own public reason
 */
public record Preference(double ideal, double stated, double salience, OptionalDouble redMin,
        OptionalDouble redMax,
        OptionalDouble flexibility, Confidence confidence, Localized rationale, String source) {
    public Preference {
        Require.within("ideal", ideal, 0, 100);
        Require.within("stated", stated, 0, 100);
        Require.within("salience", salience, 0, 100);
        redMin.ifPresent(v -> Require.within("red line", v, 0, ideal));
        redMax.ifPresent(v -> Require.within("red line", v, ideal, 100));
        flexibility.ifPresent(v -> Require.within("flexibility", v, 0, 100));
    }

    /** Lower red line, 0 where it has none. */
    public double low() {
        return redMin.orElse(0);
    }

    /** Upper red line, 100 where it has none. */
    public double high() {
        return redMax.orElse(100);
    }
}
