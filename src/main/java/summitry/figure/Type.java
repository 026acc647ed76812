package summitry.figure;

import java.util.ArrayList;
import java.util.List;

/** Texts as they are set: their widths, cut with an ellipsis, broken into lines. Sizes and widths in pixels. */
public final class Type {
    private static final String ELLIPSIS = "\u2026";

    private Type() {}

    public static double width(String text, double size, Weight weight) {
        long thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            thousandths += InterWidths.of(text.charAt(i), weight);
        }
        return thousandths * size / 1000;
    }

    /** The text, or its beginning and an ellipsis where it is wider than {@code room}; empty where nothing fits. */
    public static String fit(String text, double size, Weight weight, double room) {
        if (width(text, size, weight) <= room) {
            return text;
        }
        for (int end = text.length() - 1; end > 0; end--) {
            String cut = text.substring(0, end).stripTrailing() + ELLIPSIS;
            if (width(cut, size, weight) <= room) {
                return cut;
            }
        }
        return "";
    }

    /** The text in lines no wider than {@code room}; the last of {@code most} lines is cut with an ellipsis. */
    public static List<String> wrap(String text, double size, Weight weight, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && width(rest, size, weight) > room) {
            int end = lineEnd(rest, size, weight, room);
            lines.add(fit(rest.substring(0, end).strip(), size, weight, room));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(fit(rest, size, weight, room));
        }
        return List.copyOf(lines);
    }

    /** The last space or hyphen at which a line may end; the first of all where none fits. */
    private static int lineEnd(String text, double size, Weight weight, double room) {
        int best = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean mayBreak = text.charAt(i) == ' ' || text.charAt(i - 1) == '-';
            if (mayBreak) {
                if (best > 0 && width(text.substring(0, i).strip(), size, weight) > room) {
                    return best;
                }
                best = i;
            }
        }
        return best > 0 ? best : text.length();
    }
}
