package summitry.exchange;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as tables have them. */
final class Amounts {
    private static final Pattern NUMBER = Pattern
            .compile("[+-]?([0-9]{1,20}([.][0-9]{0,20})?|[.][0-9]{1,20})([eE][+-]?[0-9]{1,2})?");

    private Amounts() {}

    /** A number without signs between thousands; empty where the text is none. */
    static OptionalDouble read(String text, boolean hasDecimalComma) {
        String plain = hasDecimalComma ? text.strip().replace(',', '.') : text.strip();
        return NUMBER.matcher(plain).matches()
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }

    /** A number within limits; empty where the text is none. */
    static OptionalDouble within(String text, boolean hasDecimalComma, double low, double high) {
        OptionalDouble value = read(text, hasDecimalComma);
        return value.isPresent() && value.getAsDouble() >= low && value.getAsDouble() <= high
                ? value
                : OptionalDouble.empty();
    }

    /** As short as it can be written without losing a digit, with a point. */
    static String text(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }

    static String range(double low, double high) {
        return text(low) + "\u2013" + text(high);
    }
}
