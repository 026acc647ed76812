package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import summitry.figure.Mark.Align;
import summitry.model.Response;

/** A lane of a strip: chips in a row, in order and apart, and on its floor the exact marks that they belong to. */
final class StripLane {
    private static final double CODE = 10.5;

    private final Sketch sketch;
    private final StripFrame frame;
    private final Strip strip;
    private final StripWords words;
    private final Glide glide;
    private final Set<String> longest;

    StripLane(Sketch sketch, StripFrame frame, Strip strip, StripWords words, Glide glide) {
        this.sketch = sketch;
        this.frame = frame;
        this.strip = strip;
        this.words = words;
        this.glide = glide;
        longest = glide.longest(strip);
    }

    void draw(Strip.Lane lane, int index) {
        double top = frame.laneTop(index);
        double floor = top + frame.laneHeight() - (frame.hasChips() ? 9 : frame.laneHeight() / 2);
        List<Strip.Seat> seats = new ArrayList<>(lane.seats());
        seats.sort(Comparator.comparingDouble(Strip.Seat::position).thenComparing(Strip.Seat::id));
        List<Strip.Seat> chips = frame.hasChips() ? withRoom(seats) : List.of();
        double[] centres = glide.centres(chips, this::room, frame.scale(), low(), high());
        double middle = top + 12 + (frame.laneHeight() - 21) / 2;
        for (int k = 0; k < chips.size(); k++) {
            double x = frame.scale().at(glide.position(chips.get(k)));
            sketch.line(centres[k], middle + radius(chips.get(k)), x, floor, Tone.EDGE, 0.7);
        }
        for (Strip.Seat seat : seats) {
            mark(lane, seat, floor);
            if (!chips.contains(seat)) {
                sketch.spot(seat.id(), frame.scale().at(seat.position()), floor, 14, 14,
                        words.tip(seat, lane));
            }
        }
        for (int k = 0; k < chips.size(); k++) {
            chip(lane, chips.get(k), centres[k], middle);
        }
        name(lane, seats.size() - chips.size(), top);
    }

    private void mark(Strip.Lane lane, Strip.Seat seat, double floor) {
        double x = frame.scale().at(glide.position(seat));
        boolean counts = seat.response() != Response.NONE;
        if (seat.hasMoved()) {
            double from = frame.scale().at(seat.before().orElseThrow());
            sketch.line(from, floor, x, floor, counts ? Tone.mark(lane.shape()) : Tone.EDGE,
                    longest.contains(seat.id()) ? 4 : 1.6);
            sketch.add(new Mark.Shape(from, floor, 2.6, lane.shape(), true));
        }
        StripFew.asked(sketch, strip, seat, lane, frame.scale(), floor);
        sketch.add(new Mark.Shape(x, floor, strip.isSelected(seat) ? 5.5 : 4, lane.shape(), !counts));
    }

    private void chip(Strip.Lane lane, Strip.Seat seat, double x, double y) {
        double radius = radius(seat);
        boolean selected = strip.isSelected(seat);
        sketch.add(new Mark.Chip(x, y, radius, seat.flag(), seat.code(), lane.shape(), selected,
                seat.response()));
        double edge = radius + ChipSize.RING + (selected ? ChipSize.SELECTED : 0);
        sketch.labelOver(x, y - edge - 2.5, seat.code(), CODE, Weight.BOLD,
                seat.response() == Response.NONE ? Tone.INK_3 : Tone.INK);
        sketch.spot(seat.id(), x, y - 6, room(seat) / 2, edge + 7, words.tip(seat, lane));
    }

    /** The parties whose chips fit side by side: the selected one and the heaviest. */
    private List<Strip.Seat> withRoom(List<Strip.Seat> seats) {
        double needed = seats.stream().mapToDouble(this::room).sum();
        List<Strip.Seat> kept = new ArrayList<>(seats);
        List<Strip.Seat> lightest = new ArrayList<>(seats);
        lightest.sort(Comparator.comparing((Strip.Seat seat) -> strip.isSelected(seat))
                .thenComparingDouble(Strip.Seat::weight).thenComparing(Strip.Seat::id));
        for (Strip.Seat seat : lightest) {
            if (needed <= high() - low()) {
                break;
            }
            needed -= room(seat);
            kept.remove(seat);
        }
        return kept;
    }

    private double low() {
        return frame.isWide() ? frame.scale().start() - 16 : 24;
    }

    private double high() {
        return frame.width();
    }

    private double radius(Strip.Seat seat) {
        double radius = ChipSize.of(seat.weight(), Math.max(6, strip.parties())) * frame.shrink();
        double most = (frame.laneHeight() - 21) / 2 + 1 - ChipSize.RING - ChipSize.SELECTED;
        return strip.isSelected(seat) ? Math.min(radius, Math.max(6, most)) : radius;
    }

    private double room(Strip.Seat seat) {
        double ring = 2 * (radius(seat) + ChipSize.RING + (strip.isSelected(seat) ? ChipSize.SELECTED : 0));
        return Math.max(ring, Type.width(seat.code(), CODE, Weight.BOLD)) + 3;
    }

    static double nameWidth(Strip.Lane lane) {
        return lane.name().isEmpty()
                ? 0
                : Math.max(Type.width(lane.name(), 11.5, Weight.BOLD),
                        Type.width(lane.note(), 11, Weight.REGULAR));
    }

    private void name(Strip.Lane lane, int hidden, double top) {
        if (lane.name().isEmpty()) {
            return;
        }
        double y = top + frame.laneHeight() / 2;
        boolean low = frame.laneHeight() < 30;
        sketch.add(new Mark.Shape(frame.isWide() ? 6 : 11, low ? y : y - 7, 5, lane.shape(), false));
        if (!frame.isWide()) {
            sketch.note("lane-" + lane.name(), 11, y, 11, 14, lane.name() + ". " + lane.note());
            return;
        }
        double room = frame.scale().start() - 34;
        sketch.label(16, low ? y + 4 : y - 3, Type.fit(lane.name(), 11.5, Weight.BOLD, room), 11.5,
                Weight.BOLD,
                Tone.INK, Align.LEFT);
        if (!low) {
            sketch.label(16, y + 13, Type.fit(lane.note(), 11, Weight.REGULAR, room), 11, Weight.REGULAR,
                    Tone.INK_2,
                    Align.LEFT);
        }
        if (hidden > 0 && frame.hasChips()) {
            sketch.label(16, y + 28, Type.fit(words.more(hidden), 11, Weight.REGULAR, room), 11,
                    Weight.REGULAR,
                    Tone.INK_3, Align.LEFT);
        }
    }
}
