package summitry.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.figure.Mark;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.figure.Tone;
import summitry.figure.Type;
import summitry.figure.Weight;
import summitry.model.PartyId;
import summitry.model.Response;

/**
 * Where everybody says that they stand: flags at their exact places, above each other where they would lie on each other.
 * With trails, the three largest moves of the round and why they came about.
 */
final class StripDrawing {
    private static final double RING = 4;
    private static final double TRAIL = 5;
    private static final double NUMBER = 32;
    /** Units between head and scale without which flags are too small. */
    private static final double LEAST = 190;
    private static final int FEW = 8;
    private static final int HEAVY = 2;
    private static final double LINE = Page.TEXT * 1.27;

    private final Page page;
    private final Script script;
    private final Speech say;
    private final PublicItem item;
    private List<PublicItem.Move> moves;
    private final double from;
    private final double to;

    private StripDrawing(Page page, Script script, Speech say, PublicItem item, boolean trails) {
        this.page = page;
        this.script = script;
        this.say = say;
        this.item = item;
        moves = trails ? item.moves() : List.of();
        from = page.left() + 16;
        to = page.right() - 16;
    }

    static void draw(Page page, Script script, Speech say, PublicItem item, int round, int rounds,
            boolean trails) {
        new StripDrawing(page, script, say, item, trails).draw(round, rounds);
    }

    private double x(double value) {
        return from + (to - from) * value / 100;
    }

    private void draw(int round, int rounds) {
        String clock = round == 0
                ? ""
                : say.get("projector.strip.round", say.whole(round), say.whole(rounds));
        double keep = Type.width(clock, Page.TEXT, Weight.BOLD);
        page.label(page.right(), 50, clock, Page.TEXT, Weight.BOLD, Tone.INK_2, Align.RIGHT);
        double top = page.head(script.title(), script.lead(), keep == 0 ? 0 : keep + 24);
        double foot = moves.isEmpty() ? Page.HEIGHT - 16 : captions(top);
        double axis = scale(foot, top);
        item.text().ifPresent(t -> {
            page.line(x(t), top + 28, x(t), axis, Tone.INK, 2.4);
        });
        page.line(x(item.statusQuo()), top + 34, x(item.statusQuo()), axis, Tone.EDGE, 1.6, Dash.DASHED);
        parties(top + 34, axis - 4);
        item.text().ifPresent(
                t -> page.pill(x(t), top - 2, say.get("projector.strip.text", say.whole(t))));
    }

    /** Axis and what its ends mean, from the foot upwards; gives the height of the axis. */
    private double scale(double foot, double head) {
        List<String> texts = List.of(say.in(item.scale().getFirst()), say.in(item.scale().get(2)),
                say.in(item.scale().getLast()));
        double third = page.room() / 3 - 16;
        boolean three = texts.stream().allMatch(t -> lines(t, third) <= 2);
        double room = three ? third : page.room() / 2 - 18;
        int most = texts.stream().filter(t -> three || !t.equals(texts.get(1)))
                .mapToInt(t -> lines(t, room)).max().orElse(1);
        double top = foot - most * LINE;
        if (top - head < LEAST) {
            // The meaning of the scale has a slide of its own; flags that cannot be seen would say nothing.
            return axis(foot - LINE, List.of("0", "100"), page.room() / 2);
        }
        return axis(top, three ? texts : List.of(texts.getFirst(), texts.getLast()), room);
    }

    private double axis(double top, List<String> texts, double room) {
        side(texts.getFirst(), top, room, page.left(), Align.LEFT);
        side(texts.getLast(), top, room, page.right(), Align.RIGHT);
        if (texts.size() == 3) {
            side(texts.get(1), top, room, page.width() / 2, Align.CENTRE);
        }
        double axis = top - 32;
        page.line(from, axis, to, axis, Tone.EDGE, 1.6);
        for (int value = 0; value <= 100; value += 25) {
            page.line(x(value), axis, x(value), axis + 6, Tone.EDGE, 1.6);
        }
        String today = say.get("projector.strip.status-quo");
        double half = Type.width(today, Page.TEXT, Weight.REGULAR) / 2;
        page.label(Math.clamp(x(item.statusQuo()), page.left() + half, page.right() - half), axis + 24, today,
                Page.TEXT, Weight.REGULAR, Tone.INK_3, Align.CENTRE);
        return axis;
    }

    private static int lines(String text, double room) {
        return Type.wrap(text, Page.TEXT, Weight.REGULAR, room, 40).size();
    }

    private void side(String text, double top, double room, double x, Align align) {
        double y = top + Page.TEXT - 2;
        for (String line : Type.wrap(text, Page.TEXT, Weight.REGULAR, room, 40)) {
            page.label(x, y, line, Page.TEXT, Weight.REGULAR, Tone.INK_2, align);
            y += LINE;
        }
    }

    /** The captions of the moves at the foot, as many as leave room for the flags; gives where they begin. */
    private double captions(double head) {
        while (moves.size() > 1 && captionTop() - head < LEAST) {
            moves = moves.subList(0, moves.size() - 1);
        }
        return captions();
    }

    private double captionTop() {
        double room = captionRoom();
        var heights = moves.stream().mapToDouble(m -> captionHeight(m, room) + (page.isWide() ? 0 : 4));
        return Page.HEIGHT - 14 - (page.isWide() ? heights.max().orElse(0) : heights.sum());
    }

    private double captionRoom() {
        return page.isWide() ? (page.room() - 40) / 3 - 36 : page.room() - 36;
    }

    private double captions() {
        boolean columns = page.isWide();
        double room = captionRoom();
        double top = captionTop();
        page.line(page.left(), top - 10, page.right(), top - 10, Tone.LINE, 1);
        double y = top;
        for (int k = 0; k < moves.size(); k++) {
            PublicItem.Move move = moves.get(k);
            double x = page.left() + (columns ? k * ((page.room() - 40) / 3 + 20) : 0);
            page.number(x + 13, y + 14, say.whole(k + 1.0));
            double said = caption(move, x + 36, y, room);
            double end = page.text(x + 36, said, say.reason(move.reason()), Page.TEXT,
                    Weight.REGULAR, Tone.INK_2, room, 40);
            y = columns ? top : end + 4;
        }
        return top - 18;
    }

    /** Name and numbers, below each other where they are long; gives where they end. */
    private double caption(PublicItem.Move move, double x, double top, double room) {
        String numbers = say.whole(move.from()) + " \u2192 " + say.whole(move.to());
        double wide = Type.width(numbers, Page.TEXT, Weight.BOLD);
        List<String> name = Type.wrap(say.name(move.member()), Page.TEXT, Weight.BOLD, room, 3);
        double y = page.text(x, top, say.name(move.member()), Page.TEXT, Weight.BOLD, Tone.INK, room, 3);
        double last = Type.width(name.getLast(), Page.TEXT, Weight.BOLD) + 10;
        boolean beside = last + wide <= room;
        page.label(x + (beside ? last : 0), beside ? y - LINE + Page.TEXT : y + Page.TEXT, numbers, Page.TEXT,
                Weight.BOLD, Tone.INK_2, Align.LEFT);
        return beside ? y : y + LINE;
    }

    private double captionHeight(PublicItem.Move move, double room) {
        String numbers = say.whole(move.from()) + " \u2192 " + say.whole(move.to());
        List<String> name = Type.wrap(say.name(move.member()), Page.TEXT, Weight.BOLD, room, 3);
        boolean beside = Type.width(name.getLast(), Page.TEXT, Weight.BOLD) + 10
                + Type.width(numbers, Page.TEXT, Weight.BOLD) <= room;
        return (name.size() + (beside ? 0 : 1)) * LINE
                + Page.height(say.reason(move.reason()), Page.TEXT, Weight.REGULAR, room);
    }

    private static double radius(Member member, int parties) {
        if (parties <= 5) {
            return 27;
        }
        if (parties <= 20) {
            return member.flag().isEmpty() ? 18 : 16;
        }
        return member.weight() <= 0.012 ? 10 : member.weight() <= 0.05 ? 12.5 : 16;
    }

    private Optional<PublicItem.Move> moveOf(Member member) {
        return moves.stream().filter(m -> m.member().equals(member)).findFirst();
    }

    private void parties(double top, double bottom) {
        List<PublicItem.Stand> stands = item.stands();
        List<Swarm.Disc> discs = new ArrayList<>();
        for (PublicItem.Stand stand : stands) {
            double radius = radius(stand.member(), stands.size()) + RING;
            Optional<PublicItem.Move> move = moveOf(stand.member());
            double back = move.map(m -> x(m.from()) - x(m.to())).orElse(0.0);
            double ahead = move.isEmpty() ? radius : radius + NUMBER;
            discs.add(
                    new Swarm.Disc(x(stand.said()), radius, back > 0 ? ahead : Math.max(radius, TRAIL - back),
                            back > 0 ? back + TRAIL : ahead));
        }
        Swarm.Placed placed = Swarm.place(discs, top, bottom);
        Map<PartyId, Box> taken = new HashMap<>();
        for (int k = 0; k < stands.size(); k++) {
            PublicItem.Stand stand = stands.get(k);
            double radius = radius(stand.member(), stands.size()) * placed.scale();
            double y = placed.ys().get(k);
            moveOf(stand.member()).ifPresent(m -> trail(stand.member(), m, y, radius));
            Swarm.Disc disc = discs.get(k);
            double reach = radius + RING;
            taken.put(stand.member().id(), new Box(disc.x() - (disc.reachesFurther() ? disc.left() : reach),
                    y - reach, disc.x() + (disc.reachesFurther() ? disc.right() : reach), y + reach));
        }
        for (int k = 0; k < stands.size(); k++) {
            double radius = radius(stands.get(k).member(), stands.size()) * placed.scale();
            page.chip(stands.get(k).member(), discs.get(k).x(), placed.ys().get(k), radius,
                    stands.get(k).answer());
        }
        names(stands, taken, top, bottom);
    }

    private void trail(Member member, PublicItem.Move move, double y, double radius) {
        page.line(x(move.from()), y, x(move.to()), y, Tone.mark(member.shape()), TRAIL);
        page.add(new Mark.Shape(x(move.from()), y, TRAIL, member.shape(), true));
        double ahead = move.to() < move.from() ? -1 : 1;
        page.number(x(move.to()) + ahead * (radius + RING + 15), y, say.whole(moves.indexOf(move) + 1.0));
    }

    /** A place that is taken. */
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Names of those who object and of the two heaviest, where they find room; of few, of all. */
    private void names(List<PublicItem.Stand> stands, Map<PartyId, Box> taken, double top, double bottom) {
        List<PublicItem.Stand> heavy = stands.stream()
                .sorted(Comparator.comparingDouble((PublicItem.Stand s) -> -s.member().weight()))
                .limit(stands.size() <= FEW ? FEW : HEAVY).toList();
        List<Box> boxes = new ArrayList<>(taken.values());
        for (PublicItem.Stand stand : stands) {
            boolean objects = stand.answer().filter(a -> a == Response.OBJECT).isPresent();
            Box chip = taken.get(stand.member().id());
            if (chip == null || (!objects && !heavy.contains(stand))) {
                continue;
            }
            String name = say.name(stand.member());
            double wide = Type.width(name, Page.TEXT, Weight.BOLD);
            double y = (chip.top + chip.bottom) / 2;
            double x = x(stand.said());
            for (double[] at : new double[][]{{chip.left - wide - 7, y}, {chip.right + 7, y},
                {x - wide / 2, chip.top - 11}, {x - wide / 2, chip.bottom + 13}}) {
                Box label = new Box(at[0] - 3, at[1] - 11, at[0] + wide + 3, at[1] + 12);
                if (label.left >= page.left() - 20 && label.right <= page.right() + 20 && label.top >= top - 4
                        && label.bottom <= bottom && boxes.stream().noneMatch(label::meets)) {
                    boxes.add(label);
                    page.labelOver(at[0], at[1] + 7, name, Weight.BOLD, Tone.INK, Align.LEFT);
                    break;
                }
            }
        }
    }
}
