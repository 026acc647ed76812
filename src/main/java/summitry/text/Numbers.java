package summitry.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import summitry.model.Language;

/** Numbers as people read them: halves to even, a true minus, a decimal comma in Indonesian. */
public final class Numbers {
    private static final Pattern TYPED = Pattern.compile("[-\u2212]?\\d{1,9}([.,]\\d{1,6})?");

    private static final char MINUS = '\u2212';

    private final Language language;

    public Numbers(Language language) {
        this.language = language;
    }

    /** A whole number, such as a position. */
    public String whole(double value) {
        return signed(rounded(value, 0), false);
    }

    /** A whole number with its sign, such as a change. */
    public String change(double value) {
        return signed(rounded(value, 0), true);
    }

    /** A number with one decimal; for lists whose parts must visibly add up. */
    public String tenths(double value) {
        return signed(rounded(value, 1), false);
    }

    /** A number with one decimal and its sign. */
    public String changeInTenths(double value) {
        return signed(rounded(value, 1), true);
    }

    /** A number with one decimal where it needs one; for values in running text. */
    public String value(double value) {
        BigDecimal tenths = rounded(value, 1);
        return signed(tenths.stripTrailingZeros().scale() <= 0 ? rounded(value, 0) : tenths, false);
    }

    /** A number with up to three decimals, as few as it needs; for settings. */
    public String setting(double value) {
        BigDecimal exact = rounded(value, 3).stripTrailingZeros();
        return signed(exact.scale() < 0 ? exact.setScale(0) : exact, false);
    }

    /** A share of 0 to 1 in hundredths, with the sign of percent. */
    public String percent(double share) {
        return whole(share * 100) + "%";
    }

    /**
     * Parts rounded to tenths so that they add up to the rounded total (largest remainder).
     *
     * @param parts any finite numbers
     * @return as many numbers, whole multiples of a tenth, whose sum is the sum of the parts rounded to a tenth
     */
    public static double[] partsInTenths(List<Double> parts) {
        return partsInTenths(parts, parts.stream().mapToDouble(Double::doubleValue).sum());
    }

    /**
     * Parts rounded to tenths so that they add up to a total that is shown beside them, such as the difference of two
     * rounded values.
     *
     * @param parts any finite numbers
     * @param total within a tenth of their sum
     */
    public static double[] partsInTenths(List<Double> parts, double total) {
        long[] tenths = parts.stream().mapToLong(p -> (long) Math.floor(p * 10)).toArray();
        long missing = rounded(total, 1).movePointRight(1).longValueExact() - Arrays.stream(tenths).sum();
        List<Integer> byRemainder = IntStream.range(0, tenths.length).boxed().sorted(Comparator
                .comparingDouble((Integer i) -> Math.floor(parts.get(i) * 10) - parts.get(i) * 10)).toList();
        for (int k = 0; k < missing && k < byRemainder.size(); k++) {
            tenths[byRemainder.get(k)]++;
        }
        for (int k = 0; k < -missing && k < byRemainder.size(); k++) {
            tenths[byRemainder.get(byRemainder.size() - 1 - k)]--;
        }
        return Arrays.stream(tenths).mapToDouble(t -> t / 10.0).toArray();
    }

    /** The difference of two values as they read with one decimal. */
    public static double shownChange(double from, double to) {
        return rounded(to, 1).subtract(rounded(from, 1)).doubleValue();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private String signed(BigDecimal value, boolean withPlus) {
        String digits = value.abs().toPlainString();
        if (language == Language.INDONESIAN) {
            digits = digits.replace('.', ',');
        }
        return switch (value.signum()) {
            case -1 -> MINUS + digits;
            case 0 -> digits;
            default -> withPlus ? "+" + digits : digits;
        };
    }

    /**
     * A number as a person types it, with a point or a comma and at most nine digits before and six behind it.
     *
     * @return empty for anything else
     */
    public static Optional<Double> read(String typed) {
        String text = typed.strip();
        return TYPED.matcher(text).matches()
                ? Optional.of(Double.valueOf(text.replace(',', '.').replace('\u2212', '-')))
                : Optional.empty();
    }
}
