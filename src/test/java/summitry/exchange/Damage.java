package summitry.exchange;

import java.util.List;
import java.util.Random;

/** Damages a table the way broken exports and careless hands do; the same seed gives the same damage. */
final class Damage {
    private static final List<String> ODD = List.of("\"", ",", ";", "\t", "\r", "\n", "=cmd|' /C calc'!A0",
            "\0",
            "\ud800", "-1e99", "1e400", "NaN", "\ufeff", "\u202e", "99999999999999999999999", "\"\"\"", "'");

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    String of(String sound) {
        StringBuilder text = new StringBuilder(sound);
        for (int n = random.nextInt(1, 12); n > 0 && !text.isEmpty(); n--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(1, 40));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, ODD.get(random.nextInt(ODD.size())));
                case 1 -> text.delete(at, to);
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
                default -> text.setCharAt(at, (char) random.nextInt(1, 0x3000));
            }
        }
        return text.toString();
    }
}
