package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import summitry.figure.Mark.Align;
import summitry.model.Response;

/** A strip of up to five parties: one line, large chips, full names, scale texts under the axis. */
final class StripFew {
    private static final double NAME = 13;
    private static final double TEXT_LINE = 15;

    private StripFew() {}

    static Scale draw(Sketch sketch, Strip strip, StripWords say, double width, double height, Glide glide) {
        double side = Math.clamp(width * 0.08, 26, 70);
        Scale scale = Scale.ofPositions(side, width - side);
        StripNotes notes = new StripNotes(strip, say, true);
        double noteHeight = notes.rows(width, height, scale) * StripFrame.NOTE_ROW + 4;
        int lines = (int) Math.clamp((height - noteHeight - 150) / TEXT_LINE, 1, 5);
        double axis = Math.max(noteHeight + 20, height - 26 - lines * TEXT_LINE);
        double top = Math.max(noteHeight + 2, axis - 190);
        notes.draw(sketch, scale, width, height, top - noteHeight);
        StripFigure.zoneOf(sketch, strip, scale, top, axis);
        sketch.line(scale.start(), axis, scale.end(), axis, Tone.EDGE, 1);
        for (int value = 0; value <= 100; value += 25) {
            sketch.line(scale.at(value), axis, scale.at(value), axis + 5, Tone.EDGE, 1);
            sketch.label(scale.at(value), axis + 18, Integer.toString(value), 11, Weight.REGULAR, Tone.INK_2,
                    Align.CENTRE);
        }
        StripAxis.texts(sketch, width, scale, strip.scale(), lines, axis + 38, true);
        StripFigure.lines(sketch, strip, glide, scale, top, axis - 4);
        strip.limit().ifPresent(limit -> StripFigure.redLines(sketch, limit, scale, axis - 16, axis + 8));
        parties(sketch, strip, say, width, scale, axis, top, glide);
        return scale;
    }

    private static void parties(Sketch sketch, Strip strip, StripWords say, double width, Scale scale,
            double axis, double top, Glide glide) {
        Map<String, Strip.Lane> lanes = new TreeMap<>();
        List<Strip.Seat> seats = new ArrayList<>();
        for (Strip.Lane lane : strip.lanes()) {
            lane.seats().forEach(seat -> lanes.put(seat.id(), lane));
            seats.addAll(lane.seats());
        }
        seats.sort(Comparator.comparingDouble(Strip.Seat::position).thenComparing(Strip.Seat::id));
        double radius = Math.clamp(
                Math.min((axis - top - 70) / 2, (width - 4) / Math.max(1, seats.size()) / 2 - 13), 8, 22);
        double share = (width - 8) / Math.max(1, seats.size()) - 8;
        ToDoubleFunction<Strip.Seat> size = seat -> Math.max(
                2 * (radius + ChipSize.RING + ChipSize.SELECTED),
                Math.min(share, Type.width(seat.name(), NAME, Weight.BOLD))) + 8;
        double[] centres = glide.centres(seats, size, scale, 2, width - 2);
        Set<String> longest = glide.longest(strip);
        double middle = axis - radius - 30;
        for (int k = 0; k < seats.size(); k++) {
            Strip.Seat seat = seats.get(k);
            Strip.Lane lane = lanes.getOrDefault(seat.id(), strip.lanes().getFirst());
            double x = scale.at(glide.position(seat));
            sketch.line(centres[k], middle + radius, x, axis, Tone.EDGE, 1);
            if (seat.hasMoved()) {
                double from = scale.at(seat.before().orElseThrow());
                sketch.line(from, axis, x, axis, Tone.mark(lane.shape()),
                        longest.contains(seat.id()) ? 6 : 4);
                sketch.add(new Mark.Shape(from, axis, 5, lane.shape(), true));
            }
            asked(sketch, strip, seat, lane, scale, axis);
            sketch.add(new Mark.Shape(x, axis, 7, lane.shape(), seat.response() == Response.NONE));
            sketch.add(new Mark.Chip(centres[k], middle, radius, seat.flag(), seat.code(), lane.shape(),
                    strip.isSelected(seat), seat.response()));
            double edge = radius + ChipSize.RING + (strip.isSelected(seat) ? ChipSize.SELECTED : 0);
            sketch.labelOver(centres[k], middle - edge - 5,
                    Type.fit(seat.name(), NAME, Weight.BOLD, size.applyAsDouble(seat) - 6), NAME,
                    Weight.BOLD, Tone.INK);
            sketch.spot(seat.id(), centres[k], middle - 8, size.applyAsDouble(seat) / 2, edge + 10,
                    say.tip(seat, lane));
        }
    }

    /** Where a party has asked to stand after this round: a dashed way to a hollow mark. */
    static void asked(Sketch sketch, Strip strip, Strip.Seat seat, Strip.Lane lane, Scale scale,
            double floor) {
        Double to = strip.asked().get(seat.id());
        if (to != null) {
            sketch.line(scale.at(seat.position()), floor, scale.at(to), floor, Tone.INK, 2, Mark.Dash.DASHED);
            sketch.add(new Mark.Shape(scale.at(to), floor, 6, lane.shape(), true));
        }
    }
}
