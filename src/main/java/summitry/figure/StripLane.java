package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Point;
import summitry.model.Response;

/**
 * A lane of a strip: every party exactly at its value, as a flag where there is room and as a small mark where there is
 * not, and above them their codes in order, with a hairline to what does not stand right below.
 */
final class StripLane {
    private static final double CODE = 10.5;
    /** Height of the row of codes. */
    private static final double CODES = 14;
    private static final double EDGE = 2;
    /** From a mark to the code above it. */
    private static final double ABOVE = 3.5;
    /** Room of the sign of an answer before a code, and its radius. */
    private static final double SIGN = 10;
    private static final double SIGN_RADIUS = 3.8;
    /** The smallest flag that can be told, its radius in pixels. */
    private static final double SMALLEST = 5.5;
    private static final double SELECTED_RING = 8;
    /** How far a code may stand from its mark without a hairline. */
    private static final double BESIDE = 5;

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

    /** A party and where its mark stands; {@code x} is where it is on its way. */
    private record Placed(Strip.Seat seat, double x, double y, double radius, boolean isChip) {
        double reach() {
            return isChip ? radius : radius * 1.2;
        }
    }

    void draw(Strip.Lane lane, int index) {
        double top = frame.laneTop(index);
        List<Placed> placed = placed(lane, top);
        List<Placed> coded = frame.hasChips() ? withRoom(placed) : List.of();
        List<Strip.Seat> seats = coded.stream().map(Placed::seat).toList();
        double[] centres = glide.centres(seats, seat -> room(coded.get(seats.indexOf(seat))), frame.scale(),
                low(), high());
        double base = placed.stream().mapToDouble(p -> p.y() - p.reach()).min().orElse(top + CODES) - ABOVE;
        double[] bases = new double[centres.length];
        for (int k = 0; k < bases.length; k++) {
            bases[k] = stands(coded, centres, k) ? coded.get(k).y() - coded.get(k).reach() - ABOVE : base;
            hairline(coded.get(k), centres[k], bases[k] + 2);
        }
        placed.forEach(p -> trail(lane, p));
        placed.forEach(p -> mark(lane, p));
        for (int k = 0; k < coded.size(); k++) {
            code(coded.get(k), centres[k], bases[k]);
        }
        name(lane, placed.size() - coded.size(), top);
    }

    /** True for a party that has the room above its mark for itself: its code can stand right there. */
    private boolean stands(List<Placed> coded, double[] centres, int k) {
        double left = centres[k] - room(coded.get(k)) / 2;
        double right = centres[k] + room(coded.get(k)) / 2;
        for (int j = 0; j < centres.length; j++) {
            Placed other = coded.get(j);
            double half = room(other) / 2;
            double from = Math.min(centres[j] - half, other.x() - other.reach());
            double to = Math.max(centres[j] + half, other.x() + other.reach());
            if (j != k && from < right && left < to) {
                return false;
            }
        }
        return Math.abs(centres[k] - coded.get(k).x()) < BESIDE;
    }

    /** The parties of a lane, by position. */
    private List<Placed> placed(Strip.Lane lane, double top) {
        List<Strip.Seat> seats = new ArrayList<>(lane.seats());
        seats.sort(Comparator.comparing((Strip.Seat seat) -> !strip.isSelected(seat))
                .thenComparing(seat -> seat.response() != Response.OBJECT)
                .thenComparingDouble(seat -> -seat.weight()).thenComparing(Strip.Seat::id));
        double codes = frame.hasChips() ? CODES : 0;
        double room = Math.max(1, frame.laneHeight() - codes - 2 * EDGE);
        Swarm.Laid swarm = Swarm.of(
                seats.stream().map(s -> thing(s, room))
                        .toList(),
                room);
        double start = top + EDGE + codes + (room - swarm.height()) / 2;
        List<Placed> placed = new ArrayList<>();
        for (int k = 0; k < seats.size(); k++) {
            Swarm.Place place = swarm.places().get(k);
            placed.add(new Placed(seats.get(k), frame.scale().at(glide.position(seats.get(k))),
                    start + place.y(), place.radius(), place.isLarge()));
        }
        placed.sort(Comparator.comparingDouble((Placed p) -> p.seat().position())
                .thenComparing(p -> p.seat().id()));
        return placed;
    }

    private Swarm.Thing thing(Strip.Seat seat, double room) {
        return new Swarm.Thing(frame.scale().at(seat.position()), chip(seat, seat.weight(), room),
                chip(seat, 0, room));
    }

    /** Radius of the chip of a party of some weight, with its rings; 0 where it finds no room in the lane. */
    private double chip(Strip.Seat seat, double weight, double room) {
        if (!frame.hasChips()) {
            return 0;
        }
        double radius = Math.min(
                ChipSize.of(weight, Math.max(6, strip.parties())) * frame.shrink() + ring(seat), room / 2);
        double x = frame.scale().at(seat.position());
        return radius - ring(seat) < SMALLEST || x < radius || x > frame.width() - radius ? 0 : radius;
    }

    private double ring(Strip.Seat seat) {
        return ChipSize.RING + (strip.isSelected(seat) ? ChipSize.SELECTED : 0);
    }

    private void hairline(Placed placed, double centre, double y) {
        double end = placed.y() - placed.reach();
        if (Math.abs(centre - placed.x()) > BESIDE || end - y > BESIDE) {
            sketch.line(centre, y, placed.x(), end, Tone.EDGE, 0.7);
        }
    }

    private void trail(Strip.Lane lane, Placed placed) {
        Strip.Seat seat = placed.seat();
        if (seat.hasMoved()) {
            double from = frame.scale().at(seat.before().orElseThrow());
            sketch.line(from, placed.y(), placed.x(), placed.y(),
                    seat.response() == Response.NONE ? Tone.EDGE : Tone.mark(lane.shape()),
                    longest.contains(seat.id()) ? 4 : 1.6);
            sketch.add(new Mark.Shape(from, placed.y(), 2.6, lane.shape(), true));
        }
        StripFew.asked(sketch, strip, seat, lane, frame.scale(), placed.y());
    }

    private void mark(Strip.Lane lane, Placed placed) {
        Strip.Seat seat = placed.seat();
        boolean selected = strip.isSelected(seat);
        if (placed.isChip()) {
            sketch.add(new Mark.Chip(placed.x(), placed.y(), placed.radius() - ring(seat), seat.flag(),
                    seat.code(), lane.shape(), selected, seat.response()));
        } else {
            if (selected) {
                sketch.add(new Mark.Box(placed.x() - SELECTED_RING, placed.y() - SELECTED_RING,
                        2 * SELECTED_RING, 2 * SELECTED_RING, SELECTED_RING, Tone.BACKGROUND, Tone.INK));
            }
            sketch.add(new Mark.Shape(placed.x(), placed.y(), placed.radius() + (selected ? 1 : 0),
                    lane.shape(), seat.response() == Response.NONE));
        }
        double half = placed.isChip() ? placed.radius() : 14;
        sketch.spot(seat.id(), placed.x(), placed.y(), half, half, words.tip(seat, lane));
    }

    /** A code, which can be pointed at like the mark. What answers with a badge on its flag has it here without one. */
    private void code(Placed placed, double centre, double base) {
        Strip.Seat seat = placed.seat();
        double sign = signed(placed) ? SIGN : 0;
        if (signed(placed)) {
            boolean objects = seat.response() == Response.OBJECT;
            sketch.add(new Mark.Glyph(centre - room(placed) / 2 + 1.5 + SIGN_RADIUS, base - 4, SIGN_RADIUS,
                    objects ? Mark.Sign.BLOCKED : Mark.Sign.RESERVED, objects ? Tone.NO : Tone.INK_2));
        }
        sketch.labelOver(centre + sign / 2, base, seat.code(), CODE, Weight.BOLD,
                seat.response() == Response.NONE ? Tone.INK_3 : Tone.INK);
        double half = room(placed) / 2;
        sketch.add(new Mark.Area(seat.id(),
                List.of(List.of(new Point(centre - half, base - CODES + 2),
                        new Point(centre + half, base - CODES + 2), new Point(centre + half, base + 2),
                        new Point(centre - half, base + 2))),
                Tone.NONE, Tone.NONE, 0));
    }

    private static boolean signed(Placed placed) {
        return !placed.isChip() && (placed.seat().response() == Response.OBJECT
                || placed.seat().response() == Response.RESERVE);
    }

    /** The parties whose codes fit side by side: the selected one and the heaviest. */
    private List<Placed> withRoom(List<Placed> placed) {
        double needed = placed.stream().mapToDouble(StripLane::room).sum();
        List<Placed> kept = new ArrayList<>(placed);
        List<Placed> lightest = new ArrayList<>(placed);
        lightest.sort(Comparator.comparing((Placed p) -> strip.isSelected(p.seat()))
                .thenComparingDouble(p -> p.seat().weight()).thenComparing(p -> p.seat().id()));
        for (Placed light : lightest) {
            if (needed <= high() - low()) {
                break;
            }
            needed -= room(light);
            kept.remove(light);
        }
        return kept;
    }

    private double low() {
        return frame.isWide() ? frame.scale().start() - 16 : 24;
    }

    private double high() {
        return frame.width();
    }

    private static double room(Placed placed) {
        return Type.width(placed.seat().code(), CODE, Weight.BOLD) + (signed(placed) ? SIGN : 0) + 5;
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
