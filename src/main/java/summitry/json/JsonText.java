package summitry.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;

/** Texts and numbers as they are written in a file; the same value always gives the same characters. */
public final class JsonText {
    private JsonText() {}

    /** A text in quotes; letters of all scripts stand as they are. */
    public static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** A finite number in plain digits where they are few, without a trailing zero; reads back as the same double. */
    public static String number(double value) {
        BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
        String plain = digits.signum() == 0 ? "0" : digits.toPlainString();
        return plain.length() > Limits.NUMBER ? digits.toString() : plain;
    }
}
