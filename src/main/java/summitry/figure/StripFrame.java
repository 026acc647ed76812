package summitry.figure;

import java.util.List;

/**
 * The measures of a strip: its columns, its axis and its lanes, in pixels.
 *
 * @param headLines lines of a scale text at most
 * @param bottom where the lanes end and the notes under them begin
 * @param isWide true where there is room for the names of the lanes
 */
record StripFrame(double width, double height, Scale scale, int headLines, double axis, double laneHeight,
        double bottom,
        boolean isWide) {
    static final double NOTE_ROW = 24;
    private static final double LINE = 15;

    /** Height of a lane below which scale texts give way to it. */
    private static final double LANE = 47;
    private static final int MOST_LINES = 5;

    /** @param names width of the widest name of a lane, 0 where lanes have none */
    static StripFrame of(double width, double height, int lanes, double names, int noteRows,
            List<String> texts) {
        boolean wide = names > 0 && width >= 460;
        double left = wide ? Math.min(names, width * 0.18) + 36 : names > 0 ? 34 : 26;
        double right = width - Math.min(44, width * 0.07);
        double notes = Math.min(height * 0.25, noteRows * NOTE_ROW + 4);
        Scale scale = Scale.ofPositions(left, Math.max(left + 40, right));
        double room = height - notes - 24 - LANE * Math.max(1, lanes);
        int headLines = (int) Math.clamp(
                Math.min(room / LINE, StripAxis.lines(width, scale, texts, MOST_LINES)),
                height < 240 ? 1 : 2, MOST_LINES);
        double axis = Math.min(height * 0.4, headLines * LINE + 24);
        double lane = Math.min(104, Math.max(0, height - axis - notes) / Math.max(1, lanes));
        return new StripFrame(width, height, scale, headLines, axis, lane, axis + lane * Math.max(1, lanes),
                wide);
    }

    double laneTop(int lane) {
        return axis + lane * laneHeight;
    }

    /** True where a lane is high enough for chips with codes above them. */
    boolean hasChips() {
        return laneHeight >= 46;
    }

    /** How much smaller the chips are than their full size, 0 to 1. */
    double shrink() {
        return Math.clamp((laneHeight - 24) / 42, 0.5, 1);
    }
}
