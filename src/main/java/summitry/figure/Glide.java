package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How far a strip is on its way from last round to this one: the text goes first, then marks, and chips follow them. Shares
 * are 0 at last round and 1 at this one.
 *
 * @param textBefore the chair's text of last round, if there was one
 * @param bold true while the longest ways stand out
 */
public record Glide(double text, double marks, double chips, Optional<Double> textBefore, boolean bold) {
    /** Nothing moves. */
    public static final Glide DONE = new Glide(1, 1, 1, Optional.empty(), false);
    /** Until when something moves, in milliseconds. */
    public static final double MOVING = 700;
    /** Until when the longest ways stand out, in milliseconds. */
    public static final double END = 2000;

    private static final double TEXT = 300;
    private static final double MARKS = 600;
    private static final int LONGEST = 3;

    /** The way after some milliseconds, at least 0. */
    public static Glide at(double millis, Optional<Double> textBefore) {
        return millis >= END
                ? DONE
                : new Glide(eased(millis / TEXT), eased(millis / MARKS), eased((millis - 100) / MARKS),
                        textBefore, true);
    }

    /** Fast first, then slower. */
    private static double eased(double share) {
        double left = 1 - Math.clamp(share, 0, 1);
        return 1 - left * left * left;
    }

    private static double between(double from, double to, double share) {
        return share >= 1 ? to : from + (to - from) * share;
    }

    Optional<Double> text(Strip strip) {
        return strip.text().map(now -> between(textBefore.orElse(now), now, text));
    }

    /** Where the mark of a party is. */
    double position(Strip.Seat seat) {
        return between(before(seat), seat.position(), marks);
    }

    private static double before(Strip.Seat seat) {
        return seat.before().orElse(seat.position());
    }

    /**
     * Where chips are that stand apart in order, at last round and at this one.
     *
     * @param seats by position
     * @return their centres, by seat
     */
    double[] centres(List<Strip.Seat> seats, ToDoubleFunction<Strip.Seat> size, Scale scale, double low,
            double high) {
        double[] now = apart(seats, Strip.Seat::position, size, scale, low, high);
        if (chips >= 1) {
            return now;
        }
        List<Strip.Seat> order = new ArrayList<>(seats);
        order.sort(Comparator.comparingDouble(Glide::before).thenComparing(Strip.Seat::id));
        double[] then = apart(order, Glide::before, size, scale, low, high);
        double[] centres = new double[now.length];
        for (int k = 0; k < centres.length; k++) {
            centres[k] = between(then[order.indexOf(seats.get(k))], now[k], chips);
        }
        return centres;
    }

    private static double[] apart(List<Strip.Seat> seats, ToDoubleFunction<Strip.Seat> position,
            ToDoubleFunction<Strip.Seat> size, Scale scale, double low, double high) {
        return Spread.apart(seats.stream().mapToDouble(s -> scale.at(position.applyAsDouble(s))).toArray(),
                seats.stream().mapToDouble(size).toArray(), low, high);
    }

    /** The parties whose ways stand out. */
    Set<String> longest(Strip strip) {
        return !bold
                ? Set.of()
                : strip.lanes().stream().flatMap(lane -> lane.seats().stream()).filter(Strip.Seat::hasMoved)
                        .sorted(Comparator
                                .comparingDouble((Strip.Seat s) -> -Math.abs(s.position() - before(s)))
                                .thenComparing(Strip.Seat::id))
                        .limit(LONGEST).map(Strip.Seat::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
