package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.model.Bloc;
import summitry.model.Response;

/** The notes under a strip: the chair's text in a pill, the zone, the status quo, and what the small signs mean. */
final class StripNotes {
    private static final double SIZE = 11;

    private final Strip strip;
    private final StripWords words;
    private final List<Note> notes;

    StripNotes(Strip strip, StripWords words) {
        this.strip = strip;
        this.words = words;
        this.notes = notes();
    }

    private record Note(double value, String text, Weight weight, Tone tone, boolean pill) {
        double width(double most) {
            return Math.min(most, Type.width(text, SIZE, weight) + (pill ? 24 : 0));
        }
    }

    /** Rows that the notes need in a figure of the given size; those that find no room are left to the summary. */
    int rows(double width, double height, Scale scale) {
        return draw(new Sketch(width, height), scale, width, 0, most(height));
    }

    void draw(Sketch sketch, Scale scale, double width, double height, double top) {
        draw(sketch, scale, width, top, most(height));
    }

    private static int most(double height) {
        return (int) Math.clamp((height * 0.25 - 4) / StripFrame.NOTE_ROW, 1, 4);
    }

    private int draw(Sketch sketch, Scale scale, double width, double top, int most) {
        Rows rows = new Rows(4, width - 4, width * 0.3, most);
        for (Note note : notes) {
            double room = note.width(width - 8);
            rows.take(scale.at(note.value()), room).ifPresent(place -> {
                double base = top + place.row() * StripFrame.NOTE_ROW + 17;
                if (note.pill()) {
                    sketch.add(new Mark.Box(place.left(), base - 14, room, 19, 9.5, Tone.INK, Tone.NONE));
                }
                sketch.label(place.left() + room / 2, base, Type.fit(note.text(), SIZE, note.weight(), room),
                        SIZE,
                        note.weight(), note.pill() ? Tone.ON_INK : note.tone(), Align.CENTRE);
            });
        }
        key(sketch, rows, width, top);
        return rows.count();
    }

    private List<Note> notes() {
        List<Note> list = new ArrayList<>();
        strip.text().ifPresent(
                text -> list.add(new Note(text, words.text(text), Weight.BOLD, Tone.ON_INK, true)));
        strip.zone().ifPresent(zone -> list.add(switch (zone) {
            case Strip.Zone.Agreement(double low, double high) ->
                new Note((low + high) / 2, words.zone(zone), Weight.BOLD, Tone.YES_TEXT, false);
            case Strip.Zone.Gap(double low, double high, String lower, String upper) ->
                new Note(low, words.zone(zone), Weight.BOLD, Tone.NO_TEXT, false);
            case Strip.Zone.Pass(double low, double high) ->
                new Note((low + high) / 2, words.zone(zone), Weight.BOLD, Tone.INK_2, false);
        }));
        list.add(new Note(strip.statusQuo(), words.statusQuo(strip.statusQuo()), Weight.REGULAR, Tone.INK_2,
                false));
        strip.known().ifPresent(
                known -> list.add(new Note(known, words.known(known), Weight.REGULAR, Tone.INK_2, false)));
        strip.limit().ifPresent(limit -> words.limit(limit)
                .ifPresent(text -> list
                        .add(new Note(limit.high() < 100 ? limit.high() : limit.low(), text, Weight.BOLD,
                                Tone.NO_TEXT, false))));
        return List.copyOf(list);
    }

    /** What the small signs mean: only those that stand in the figure. */
    private void key(Sketch sketch, Rows rows, double width, double top) {
        List<Response> badges = new ArrayList<>();
        for (Response response : List.of(Response.RESERVE, Response.OBJECT)) {
            if (strip.lanes().stream().flatMap(lane -> lane.seats().stream())
                    .anyMatch(seat -> seat.response() == response)) {
                badges.add(response);
            }
        }
        boolean moved = strip.lanes().stream().flatMap(lane -> lane.seats().stream())
                .anyMatch(Strip.Seat::hasMoved);
        for (Response badge : badges.reversed()) {
            entry(sketch, rows, width, top, words.response(badge),
                    badge == Response.OBJECT
                            ? Mark.Sign.BLOCKED
                            : Mark.Sign.RESERVED);
        }
        if (moved) {
            entry(sketch, rows, width, top, words.lastRound(), Mark.Sign.OPEN);
        }
    }

    private void entry(Sketch sketch, Rows rows, double width, double top, String text, Mark.Sign sign) {
        double room = Math.min(width - 8, Type.width(text, SIZE, Weight.REGULAR) + 20);
        rows.take(width, room).ifPresent(place -> {
            double base = top + place.row() * StripFrame.NOTE_ROW + 17;
            double x = place.left() + 7;
            if (sign == Mark.Sign.OPEN) {
                sketch.line(x - 6, base - 4, x + 6, base - 4, Tone.INK_2, 1.6);
                sketch.add(new Mark.Shape(x - 5, base - 4, 2.6, Bloc.Mark.RING, true));
            } else {
                sketch.add(new Mark.Glyph(x, base - 4, 5, sign,
                        sign == Mark.Sign.BLOCKED ? Tone.NO : Tone.INK_2));
            }
            sketch.label(place.left() + 18, base, Type.fit(text, SIZE, Weight.REGULAR, room - 18), SIZE,
                    Weight.REGULAR, Tone.INK_2, Align.LEFT);
        });
    }
}
