package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.figure.Mark.Align;
import summitry.model.Bloc;
import summitry.model.Response;

/** The notes under a strip: the chair's text in a pill, the zone, the status quo, and what the small signs mean. */
final class StripNotes {
    private static final double SIZE = 11;
    /** Room of a sign before its words, and of the round ends of the pill. */
    private static final double SIGN = 20;
    private static final double PILL = 24;

    private final Strip strip;
    private final StripWords words;
    private final List<Note> notes;

    /** @param withChips whether flags are spread apart, which has to be said */
    StripNotes(Strip strip, StripWords words, boolean withChips) {
        this(strip, words, withChips, true);
    }

    private StripNotes(Strip strip, StripWords words, boolean withChips, boolean withKey) {
        this.strip = strip;
        this.words = words;
        this.notes = notes(withChips, withKey);
    }

    /** Without what the signs of chips mean. */
    static StripNotes withoutKey(Strip strip, StripWords words) {
        return new StripNotes(strip, words, false, false);
    }

    /**
     * A note.
     *
     * @param value of the scale, under which it would stand
     * @param sign that it explains; then it stands at the right
     * @param tip in more words; empty where the text says all
     */
    private record Note(double value, String text, Weight weight, Tone tone, boolean pill,
            Optional<Mark.Sign> sign, String tip) {
        Note(double value, String text, Weight weight, Tone tone, boolean pill, Optional<Mark.Sign> sign) {
            this(value, text, weight, tone, pill, sign, "");
        }

        double width(double most) {
            return Math.min(most,
                    Type.width(text, SIZE, weight) + (pill ? PILL : sign.isPresent() ? SIGN : 0));
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
        NoteRows rows = new NoteRows(4, width - 4, most);
        List<NoteRows.Note> taken = new ArrayList<>();
        List<Note> shown = new ArrayList<>();
        for (int k = 0; k < notes.size(); k++) {
            Note note = notes.get(k);
            double wanted = note.sign().isPresent() ? width + k : scale.at(note.value());
            // In full where a row has room for it; else cut, with the whole in its tip.
            for (double room : new double[]{width - 8, Math.min(width - 8, Math.max(300, width * 0.45))}) {
                NoteRows.Note placed = new NoteRows.Note(k, wanted, note.width(room), note.pill());
                if (rows.take(placed)) {
                    taken.add(placed);
                    shown.add(note);
                    break;
                }
            }
        }
        for (int k = 0; k < taken.size(); k++) {
            NoteRows.Place place = rows.place(taken.get(k));
            draw(sketch, shown.get(k), place.left(), taken.get(k).width(),
                    top + place.row() * StripFrame.NOTE_ROW + 17);
        }
        return rows.count();
    }

    private static void draw(Sketch sketch, Note note, double left, double room, double base) {
        if (note.pill()) {
            sketch.add(new Mark.Box(left, base - 14, room, 19, 9.5, Tone.INK, Tone.NONE));
        }
        note.sign().ifPresent(sign -> sign(sketch, sign, left + 7, base - 4));
        double start = note.sign().isPresent() ? 18 : 0;
        String text = Type.fit(note.text(), SIZE, note.weight(), room - start);
        if (!note.tip().isEmpty() || !text.equals(note.text())) {
            sketch.note("note-" + base + left, left + room / 2, base - 4, room / 2, 12,
                    note.tip().isEmpty() ? note.text() : note.tip());
        }
        sketch.label(note.pill() ? left + room / 2 : left + start, base, text, SIZE, note.weight(),
                note.tone(),
                note.pill() ? Align.CENTRE : Align.LEFT);
    }

    private static void sign(Sketch sketch, Mark.Sign sign, double x, double y) {
        if (sign == Mark.Sign.OPEN) {
            sketch.line(x - 6, y, x + 6, y, Tone.INK_2, 1.6);
            sketch.add(new Mark.Shape(x - 5, y, 2.6, Bloc.Mark.RING, true));
        } else if (sign == Mark.Sign.POINTER) {
            sketch.line(x + 2, y - 2, x - 4, y + 3, Tone.EDGE, 0.7);
            sketch.add(new Mark.Box(x - 1, y - 8, 8, 8, 4, Tone.NONE, Tone.INK_2));
            sketch.add(new Mark.Shape(x - 4, y + 3, 2.6, Bloc.Mark.RING, false));
        } else {
            sketch.add(new Mark.Glyph(x, y, 5, sign, sign == Mark.Sign.BLOCKED ? Tone.NO : Tone.INK_2));
        }
    }

    private static Note plain(double value, String text, Weight weight, Tone tone) {
        return new Note(value, text, weight, tone, false, Optional.empty());
    }

    private List<Note> notes(boolean withChips, boolean withKey) {
        List<Note> list = new ArrayList<>();
        strip.text().ifPresent(text -> list
                .add(new Note(text, words.text(text), Weight.BOLD, Tone.ON_INK, true, Optional.empty())));
        strip.zone().ifPresent(zone -> list.add(switch (zone) {
            case Strip.Zone.Agreement(double low, double high) ->
                plain((low + high) / 2, words.zone(zone), Weight.BOLD, Tone.YES_TEXT);
            case Strip.Zone.Gap(double low, double high, String lower, String upper) ->
                plain(low, words.zone(zone), Weight.BOLD, Tone.NO_TEXT);
            case Strip.Zone.Pass(double low, double high) ->
                plain((low + high) / 2, words.zone(zone), Weight.BOLD, Tone.INK_2);
        }));
        if (withChips) {
            list.add(new Note(0, words.exact(), Weight.REGULAR, Tone.INK_2, false,
                    Optional.of(Mark.Sign.POINTER), words.exactTip()));
        }
        list.add(plain(strip.statusQuo(), words.statusQuo(strip.statusQuo()), Weight.REGULAR, Tone.INK_2));
        strip.known().ifPresent(known -> list.add(new Note(known.value(), words.knownShort(known),
                Weight.REGULAR, Tone.INK_2, false, Optional.empty(), words.known(known))));
        strip.limit().ifPresent(limit -> {
            List<Bound> bounds = limit.span().bounds();
            List<String> told = words.limit(limit);
            for (int k = 0; k < bounds.size(); k++) {
                list.add(plain(bounds.get(k).at(), told.get(k), Weight.BOLD,
                        bounds.get(k).isRedLine() ? Tone.NO_TEXT : Tone.INK_2));
            }
        });
        if (withKey) {
            key(list);
        }
        return List.copyOf(list);
    }

    /** What the small signs mean: only those that stand in the figure. */
    private void key(List<Note> list) {
        List<Strip.Seat> seats = strip.lanes().stream().flatMap(lane -> lane.seats().stream()).toList();
        if (seats.stream().anyMatch(Strip.Seat::hasMoved)) {
            list.add(key(words.lastRound(), Mark.Sign.OPEN));
        }
        if (seats.stream().anyMatch(seat -> seat.response() == Response.RESERVE)) {
            list.add(key(words.response(Response.RESERVE), Mark.Sign.RESERVED));
        }
        if (seats.stream().anyMatch(seat -> seat.response() == Response.OBJECT)) {
            list.add(key(words.response(Response.OBJECT), Mark.Sign.BLOCKED));
        }
    }

    private static Note key(String text, Mark.Sign sign) {
        return new Note(0, text, Weight.REGULAR, Tone.INK_2, false, Optional.of(sign));
    }
}
