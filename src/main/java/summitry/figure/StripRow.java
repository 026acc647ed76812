package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.figure.Mark.Dash;
import summitry.model.Response;
import summitry.text.Words;

/** A strip in one row of a list: marks only, pushed up and down so that none covers another. The axis is shared. */
public final class StripRow {
    private static final double SIDE = 10.5;
    /** How far a mark may stand from its value where it is crowded, in pixels. */
    private static final double ASIDE = 5;

    private StripRow() {}

    /** Lays the row out; about 372 x 32 pixels for 34 parties. */
    public static Figure of(Strip strip, Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Scale scale = scale(width);
        double middle = height / 2;
        StripFigure.zoneOf(sketch, strip, scale, 3, height - 3);
        sketch.line(scale.start(), middle, scale.end(), middle, Tone.LINE, 1);
        double old = scale.at(strip.statusQuo());
        sketch.line(old, 3, old, height - 3, Tone.INK_2, 1, Dash.DASHED);
        marks(sketch, strip, new StripWords(words, strip.text().isPresent()), scale, height);
        strip.text()
                .ifPresent(text -> sketch.line(scale.at(text), 1, scale.at(text), height - 1, Tone.INK, 2));
        StripWords say = new StripWords(words, strip.text().isPresent());
        return sketch.done(say.summary(strip), say.table(strip));
    }

    /** The axis of every row of this width. */
    static Scale scale(double width) {
        return Scale.ofPositions(SIDE, Math.max(SIDE + 1, width - SIDE));
    }

    private record Placed(double x, double y, double radius) {
        boolean isClearOf(Placed other) {
            return Math.hypot(x - other.x, y - other.y) >= radius + other.radius;
        }
    }

    private static void marks(Sketch sketch, Strip strip, StripWords words, Scale scale, double height) {
        List<Placed> placed = new ArrayList<>();
        for (Strip.Lane lane : strip.lanes()) {
            List<Strip.Seat> seats = new ArrayList<>(lane.seats());
            seats.sort(Comparator.comparingDouble((Strip.Seat seat) -> -seat.weight())
                    .thenComparing(Strip.Seat::id));
            for (Strip.Seat seat : seats) {
                double radius = seat.weight() > 0.05 ? 4.2 : seat.weight() > 0.012 ? 3.4 : 2.8;
                Placed place = free(placed, scale.at(seat.position()), radius, height);
                placed.add(place);
                sketch.add(new Mark.Shape(place.x(), place.y(), radius, lane.shape(),
                        seat.response() == Response.NONE));
                sketch.spot(seat.id(), place.x(), place.y(), 0, 0, words.tip(seat, lane));
            }
        }
    }

    /** The place nearest to a value at which a mark touches no other; the value itself where none is free. */
    private static Placed free(List<Placed> placed, double x, double radius, double height) {
        double middle = height / 2;
        double room = middle - radius * 1.2 - 1;
        for (double aside = 0; aside <= ASIDE; aside++) {
            for (double away = 0; away <= room; away++) {
                for (int corner = 0; corner < 4; corner++) {
                    Placed place = new Placed(x + (corner % 2 == 0 ? aside : -aside),
                            middle + (corner < 2 ? -away : away), radius);
                    if (placed.stream().allMatch(place::isClearOf)) {
                        return place;
                    }
                }
            }
        }
        return new Placed(x, middle, radius);
    }
}
