package summitry.ui.editor;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.model.Language;

/** Numbers as they are typed and shown: with a point, or with the comma of the language. */
final class NumberInput {
    private static final String FORM = "-?[0-9]{1,19}([.,][0-9]{0,15})?";

    private NumberInput() {}

    /** Reads a number; empty where it is none, or lies outside the range. */
    static OptionalDouble read(String typed, double low, double high) {
        String text = typed.strip().replace('\u2212', '-');
        if (!text.matches(FORM)) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        return value >= low && value <= high ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** All its digits, so that reading it again gives the same number. */
    static String shown(double value, Language language) {
        String plain = new BigDecimal(Double.toString(value + 0.0)).stripTrailingZeros().toPlainString();
        String signed = plain.replace('-', '\u2212');
        return language == Language.INDONESIAN ? signed.replace('.', ',') : signed;
    }

    /** The nearest multiple of 5, or of 1, within the range. */
    static double snapped(double value, boolean fine, double low, double high) {
        double step = fine ? 1 : 5;
        return Math.clamp(Math.round(value / step) * step, low, high);
    }

    static Optional<String> shown(OptionalDouble value, Language language) {
        return value.isPresent() ? Optional.of(shown(value.getAsDouble(), language)) : Optional.empty();
    }
}
