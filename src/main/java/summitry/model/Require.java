package summitry.model;

import java.util.regex.Pattern;

/** Checks of ranges whose failure is a bug of the caller; files and people are answered before they reach these. */
final class Require {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_+.-]{0,39}");

    private Require() {}

    static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    "%s (%s) must be from %s to %s.".formatted(name, value, low, high));
        }
        return value;
    }

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s (%s) must be a finite number.".formatted(name, value));
        }
        return value;
    }

    static String id(String name, String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s (%s) must be 1 to 40 letters, digits, '-', '_', '+' or '.'.".formatted(name, value));
        }
        return value;
    }
}
