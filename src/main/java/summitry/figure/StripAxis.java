package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;

/** The scale of a strip: five texts over their ticks, and the axis from 0 to 100, which never changes. */
final class StripAxis {
    private static final double SIZE = 11;
    private static final double LINE = 15;
    private static final double GAP = 10;
    private static final double WIDEST = 170;

    private StripAxis() {}

    static void draw(Sketch sketch, StripFrame frame, List<String> texts) {
        Scale scale = frame.scale();
        double axis = frame.axis();
        for (int value = 0; value <= 100; value += 5) {
            double x = scale.at(value);
            sketch.line(x, axis, x, axis + (value % 25 == 0 ? 5 : 3), Tone.EDGE, 1);
        }
        for (int value = 0; value <= 100; value += 25) {
            double x = scale.at(value);
            sketch.line(x, axis + 5, x, frame.bottom(), Tone.LINE_FAINT, 1);
            sketch.label(x, axis - 7, Integer.toString(value), SIZE, Weight.REGULAR, Tone.INK_2,
                    Align.CENTRE);
        }
        sketch.line(scale.start(), axis, Math.min(frame.width(), scale.end()), axis, Tone.EDGE, 1,
                Dash.SOLID);
        texts(sketch, frame.width(), scale, texts, frame.headLines(), axis - 24, false);
    }

    /** Lines that the longest text needs, up to {@code most}. */
    static int lines(double width, Scale scale, List<String> texts, int most) {
        int lines = 1;
        int step = step(width, scale, texts, most);
        for (int i = 0; i <= 4; i += step) {
            lines = Math.max(lines,
                    Type.wrap(texts.get(i), SIZE, Weight.REGULAR, room(width, scale, step), most).size());
        }
        return lines;
    }

    /** Every text, or every second or only those at the ends where that lets them be read in full. */
    private static int step(double width, Scale scale, List<String> texts, int most) {
        int narrow = quarter(scale) >= 76 ? 1 : quarter(scale) >= 42 ? 2 : 4;
        for (int step = narrow; step <= 4; step *= 2) {
            if (isWhole(width, scale, texts, most, step)) {
                return step;
            }
        }
        return narrow;
    }

    private static boolean isWhole(double width, Scale scale, List<String> texts, int most, int step) {
        for (int i = 0; i <= 4; i += step) {
            if (Type.wrap(texts.get(i), SIZE, Weight.REGULAR, room(width, scale, step), most).getLast()
                    .endsWith("\u2026")) {
                return false;
            }
        }
        return true;
    }

    private static double quarter(Scale scale) {
        return (scale.end() - scale.start()) / 4;
    }

    private static double room(double width, Scale scale, int step) {
        return Math.min(Math.min(step * quarter(scale), width / (4.0 / step + 1)) - GAP, step * WIDEST);
    }

    /** The scale texts, upwards from a last baseline or downwards from a first one; fewer of them where it is narrow. */
    static void texts(Sketch sketch, double width, Scale scale, List<String> texts, int most, double baseline,
            boolean downwards) {
        int step = step(width, scale, texts, most);
        int count = 4 / step + 1;
        double room = room(width, scale, step);
        double[] wanted = new double[count];
        double[] sizes = new double[count];
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> lines = Type.wrap(texts.get(i * step), SIZE, Weight.REGULAR, room, most);
            wrapped.add(lines);
            wanted[i] = scale.at(i * step * 25);
            sizes[i] = GAP + lines.stream().mapToDouble(line -> Type.width(line, SIZE, Weight.REGULAR)).max()
                    .orElse(0);
        }
        // an end text that would leave the figure, or touch its neighbour, gives way
        double[] centres = Spread.apart(wanted, sizes, -GAP / 2, width + GAP / 2);
        for (int i = 0; i < count; i++) {
            int lines = wrapped.get(i).size();
            double first = downwards ? baseline : baseline - (lines - 1) * LINE;
            for (int k = 0; k < lines; k++) {
                sketch.label(centres[i], first + k * LINE, wrapped.get(i).get(k), SIZE, Weight.REGULAR,
                        Tone.INK_2,
                        Align.CENTRE);
            }
            sketch.note("scale-" + i * step * 25, centres[i], first + (lines / 2.0 - 1) * LINE, sizes[i] / 2,
                    lines * LINE / 2, texts.get(i * step));
        }
        // What is not written is read at its tick.
        for (int i = 0; i <= 4; i++) {
            if (i % step != 0) {
                sketch.note("scale-" + i * 25, scale.at(i * 25), downwards ? baseline - 20 : baseline + 17,
                        14, 14,
                        texts.get(i));
            }
        }
    }
}
