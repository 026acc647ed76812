package summitry.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What can happen to the text of a file, drawn from a seed. */
final class Damage {
    private static final String[] PIECES = {"{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999",
        "NaN", "\"AAA\"", "\"\"", "{}", "[]", "0.5", "\\", "\n", "é", "\u0000", "\"id\"", "\"party\": 1,",
        "99999999999999999999", "\"TARIFF\"", "\ud800", "/*"};

    private Damage() {}

    static byte[] to(String file, SplittableRandom random) {
        StringBuilder text = new StringBuilder(file);
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(random.nextInt(10) == 0 ? 500 : 8));
            String piece = PIECES[random.nextInt(PIECES.length)];
            switch (random.nextInt(4)) {
                case 0 -> text.replace(from, to, "");
                case 1 -> text.insert(from, piece);
                case 2 -> text.replace(from, to, piece);
                default -> value(text, from, piece);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(16) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** Replaces the next value, so that the file stays JSON more often. */
    private static void value(StringBuilder text, int from, String piece) {
        int start = text.indexOf(": ", from);
        if (start >= 0) {
            int end = start + 2;
            while (end < text.length() && ",}]\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            text.replace(start + 2, end, piece);
        }
    }
}
