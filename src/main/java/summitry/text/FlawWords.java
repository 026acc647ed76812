package summitry.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words and numbers about files. Numbers stand as they must be written in a file, with a decimal point in every language:
 * whoever reads one here will type it there.
 */
record FlawWords(Words words) {
    private static final int SHOWN = 60;
    private static final int LISTED = 12;

    String get(String key) {
        return words.get(key);
    }

    String get(String key, Object first, Object... rest) {
        return words.get(key, first, rest);
    }

    /** The word for a constant, such as {@code flaw.shape.list}. */
    String term(String group, Enum<?> constant) {
        return words.get("flaw." + group + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A number as it is written in a file. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
        String plain = digits.signum() == 0 ? "0" : digits.toPlainString();
        return plain.length() > 20 ? digits.toString() : plain;
    }

    /** A text of the file, cut where it is long, with invisible characters made visible. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                shown.append("U+%04X".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
    }

    /** Words in a list, the first dozen of them. */
    String list(Collection<?> values) {
        String first = values.stream().limit(LISTED).map(v -> shown(v.toString()))
                .collect(Collectors.joining(", "));
        int more = values.size() - LISTED;
        return more > 0 ? words.get("flaw.and-more", first, String.valueOf(more)) : first;
    }

    /** The allowed words, and the one that was probably meant. */
    String advice(Optional<String> nearest, List<String> allowed) {
        if (nearest.isPresent()) {
            return words.get("flaw.did-you-mean", shown(nearest.get()));
        }
        return allowed.isEmpty() ? "" : words.get("flaw.write-one-of", list(allowed));
    }
}
