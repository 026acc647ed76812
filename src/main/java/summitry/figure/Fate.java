package summitry.figure;

import java.util.Locale;

/** What became of an item in one future that was played twice, before a change and after it. */
public enum Fate {
    KEPT, GAINED, LOST, WITHOUT;

    public static Fate of(boolean adoptedBefore, boolean adoptedAfter) {
        if (adoptedBefore) {
            return adoptedAfter ? KEPT : LOST;
        }
        return adoptedAfter ? GAINED : WITHOUT;
    }

    /** The name in text keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A disc for adopted, a square for not; a hollow one with a core where that is new. */
    void draw(Sketch sketch, double x, double y, double radius) {
        Tone tone = this == KEPT || this == GAINED ? Tone.YES : Tone.NO;
        double corner = tone == Tone.YES ? radius : radius * 0.3;
        double size = 2 * radius;
        sketch.add(new Mark.Box(x - radius, y - radius, size, size, corner,
                this == KEPT ? tone : Tone.BACKGROUND, tone));
        if (this == GAINED || this == LOST) {
            double core = radius * 0.45;
            sketch.box(x - core, y - core, 2 * core, 2 * core, tone == Tone.YES ? core : 0, tone);
        }
    }
}
