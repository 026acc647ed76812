package summitry.model;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

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
 * @param date of the source: a year, a year and month, or a day, as in 2024, 2024-11 or 2024-11-24; empty where unknown
 */
public record Preference(double ideal, double stated, double salience, OptionalDouble redMin,
        OptionalDouble redMax,
        OptionalDouble flexibility, Confidence confidence, Localized rationale, String source, String date) {
    private static final Pattern DATE = Pattern
            .compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    public Preference {
        if (!isDate(date)) {
            throw new IllegalArgumentException(
                    "date (%s) must be a year, a month or a day such as 2024-11-24.".formatted(date));
        }
        Require.within("ideal", ideal, 0, 100);
        Require.within("stated", stated, 0, 100);
        Require.within("salience", salience, 0, 100);
        redMin.ifPresent(v -> Require.within("red line", v, 0, ideal));
        redMax.ifPresent(v -> Require.within("red line", v, ideal, 100));
        flexibility.ifPresent(v -> Require.within("flexibility", v, 0, 100));
    }

    /** Whether a text is a date as sources have it, or empty. */
    public static boolean isDate(String text) {
        return text.isEmpty() || DATE.matcher(text).matches();
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
