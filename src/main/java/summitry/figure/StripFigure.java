package summitry.figure;

import java.util.Optional;
import summitry.figure.Mark.Dash;
import summitry.text.Words;

/** The strip: one issue, one round, all parties. With up to five parties they share one line, with more there are lanes. */
public final class StripFigure {
    private StripFigure() {}

    /** Lays the strip out in any size from about 300 x 160 pixels. */
    public static Figure of(Strip strip, Words words, double width, double height) {
        return of(strip, words, width, height, Glide.DONE);
    }

    /** The strip on its way from last round. */
    public static Figure of(Strip strip, Words words, double width, double height, Glide glide) {
        StripWords say = new StripWords(words, strip.text().isPresent());
        Sketch sketch = new Sketch(width, height);
        Scale scale;
        if (strip.parties() <= 5) {
            scale = StripFew.draw(sketch, strip, say, width, height, glide);
        } else {
            scale = lanes(sketch, strip, say, width, height, glide);
        }
        Figure plain = sketch.done(say.summary(strip), say.table(strip));
        return new Figure(width, height, plain.marks(), plain.spots(), plain.summary(), plain.table(),
                Optional.of(scale));
    }

    private static Scale lanes(Sketch sketch, Strip strip, StripWords say, double width, double height,
            Glide glide) {
        double names = strip.lanes().stream().mapToDouble(StripLane::nameWidth).max().orElse(0);
        int lanes = strip.lanes().size();
        StripFrame sketchy = StripFrame.of(width, height, lanes, names, 1, strip.scale());
        StripNotes notes = new StripNotes(strip, say, false);
        StripFrame frame = StripFrame.of(width, height, lanes, names,
                notes.rows(width, height, sketchy.scale()), strip.scale());
        zoneOf(sketch, strip, frame.scale(), frame.axis(), frame.bottom());
        StripAxis.draw(sketch, frame, strip.scale());
        for (int i = 1; i <= lanes; i++) {
            double y = frame.laneTop(i);
            sketch.line(frame.isWide() ? 0 : frame.scale().start(), y, width, y, Tone.LINE_FAINT, 1);
        }
        lines(sketch, strip, glide, frame.scale(), frame.axis(), frame.bottom());
        StripLane drawer = new StripLane(sketch, frame, strip, say, glide);
        for (int i = 0; i < lanes; i++) {
            limit(sketch, strip, strip.lanes().get(i), frame, i);
            drawer.draw(strip.lanes().get(i), i);
        }
        notes.draw(sketch, frame.scale(), width, height, frame.bottom() + 2);
        return frame.scale();
    }

    static void zoneOf(Sketch sketch, Strip strip, Scale scale, double top, double bottom) {
        strip.zone().ifPresent(zone -> {
            switch (zone) {
                case Strip.Zone.Agreement(double low, double high) -> {
                    double x = scale.at(low);
                    sketch.box(x, top, scale.at(high) - x, bottom - top, 0, Tone.YES_WASH);
                    edges(sketch, scale, low, high, top, bottom, Tone.YES);
                }
                case Strip.Zone.Gap(double low, double high, String lower, String upper) -> {
                    double x = scale.at(low);
                    sketch.add(new Mark.Hatch(x, top, scale.at(high) - x, bottom - top, Tone.NO));
                    edges(sketch, scale, low, high, top, bottom, Tone.NO);
                }
                case Strip.Zone.Pass(double low, double high) ->
                    edges(sketch, scale, low, high, top, bottom, Tone.INK_2);
            }
        });
    }

    private static void edges(Sketch sketch, Scale scale, double low, double high, double top, double bottom,
            Tone tone) {
        for (double edge : new double[]{low, high}) {
            if (edge > 0 && edge < 100) {
                sketch.line(scale.at(edge), top, scale.at(edge), bottom, tone, 1.5);
            }
        }
    }

    static void lines(Sketch sketch, Strip strip, Glide glide, Scale scale, double top, double bottom) {
        double old = scale.at(strip.statusQuo());
        sketch.line(old, top, old, bottom, Tone.INK_2, 1, Dash.DASHED);
        strip.known().ifPresent(
                known -> sketch.line(scale.at(known.value()), top, scale.at(known.value()), bottom,
                        Tone.INK_2, 2,
                        Dash.DOTTED));
        glide.text(strip)
                .ifPresent(text -> sketch.line(scale.at(text), top, scale.at(text), bottom + 4, Tone.INK, 2));
    }

    /** The edges of the selected party's mandate, in its own lane. */
    private static void limit(Sketch sketch, Strip strip, Strip.Lane lane, StripFrame frame, int index) {
        if (strip.limit().isEmpty() || lane.seats().stream().noneMatch(strip::isSelected)) {
            return;
        }
        redLines(sketch, strip.limit().get(), frame.scale(), frame.laneTop(index) + 2,
                frame.laneTop(index) + frame.laneHeight() - 2);
    }

    static void redLines(Sketch sketch, Strip.Limit limit, Scale scale, double top, double bottom) {
        for (Bound bound : limit.span().bounds()) {
            double x = scale.at(bound.at());
            sketch.line(x, top, x, bottom, bound.isRedLine() ? Tone.NO_TEXT : Tone.INK_2, 3);
        }
    }
}
