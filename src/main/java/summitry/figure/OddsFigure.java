package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * In how many futures each item is adopted, one row an item on an axis from none to all: a hollow circle before the last step,
 * a full one now. Items that are adopted already have no odds and say so.
 *
 * @param items in the order in which they are shown
 * @param runs futures that were played, at least 1
 * @param isCompared false where there was no step to compare with; {@code before} is not shown then
 * @param chosen id of the item that stands out
 */
public record OddsFigure(List<Item> items, int runs, boolean isCompared, Optional<String> chosen) {
    /** Pixels a row, at full size. */
    public static final double ROW = 24;
    /** Pixels above the rows: what the marks mean, and the axis. */
    public static final double HEAD = 46;

    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double NUMBERS = 84;
    private static final double RADIUS = 4.5;
    private static final double KEY = 24;

    /**
     * One item.
     *
     * @param id what is chosen
     * @param isAdopted whether that has happened, so that it is so in every future
     * @param before futures that adopted it before the last step, 0 to runs
     */
    public record Item(String id, String name, boolean isAdopted, int before, int now) {
        int change() {
            return now - before;
        }
    }

    public OddsFigure {
        items = List.copyOf(items);
        if (runs < 1) {
            throw new IllegalArgumentException("runs (%d) must be at least 1.".formatted(runs));
        }
        for (Item item : items) {
            if (Math.min(item.before(), item.now()) < 0 || Math.max(item.before(), item.now()) > runs) {
                throw new IllegalArgumentException(
                        "item (%s) is adopted in %d and %d futures; that must be 0 to %d."
                                .formatted(item.id(), item.before(), item.now(), runs));
            }
        }
    }

    /** Height that all rows need, pixels at full size. */
    public double height() {
        return HEAD + Math.max(1, items.size()) * ROW;
    }

    /** Lays it out in any width from about 300 pixels. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Numbers numbers = new Numbers(words.language());
        double names = width * 0.42;
        Scale scale = new Scale(0, runs, names + 8 + RADIUS, Math.max(names + 20, width - NUMBERS - RADIUS));
        head(sketch, scale, words, numbers, width);
        for (int i = 0; i < items.size(); i++) {
            row(sketch, items.get(i), HEAD + (i + 0.5) * ROW, names, width, scale, words);
        }
        return sketch.done(summary(words, numbers), table(words, numbers));
    }

    private void head(Sketch sketch, Scale scale, Words words, Numbers numbers, double width) {
        double x = 0;
        if (isCompared) {
            sketch.add(new Mark.Box(0, 4, 2 * RADIUS, 2 * RADIUS, RADIUS, Tone.BACKGROUND, Tone.INK_2));
            String before = words.get("figures.odds.key.before");
            sketch.label(16, 12, before, SMALL, Weight.REGULAR, Tone.INK_2, Align.LEFT);
            x = 16 + Type.width(before, SMALL, Weight.REGULAR) + KEY;
        }
        sketch.box(x, 4, 2 * RADIUS, 2 * RADIUS, RADIUS, Tone.INK);
        sketch.label(x + 16, 12,
                Type.fit(words.get("figures.odds.key.now", numbers.whole(runs)), SMALL, Weight.REGULAR,
                        width - x - 16),
                SMALL, Weight.REGULAR, Tone.INK_2, Align.LEFT);
        for (int quarter = 0; quarter <= 4; quarter += scale.end() - scale.start() < 120 ? 2 : 1) {
            double value = runs * quarter / 4.0;
            sketch.line(scale.at(value), HEAD - 6, scale.at(value), HEAD + items.size() * ROW,
                    Tone.LINE_FAINT, 1);
            sketch.label(scale.at(value), HEAD - 10, numbers.whole(value), SMALL, Weight.REGULAR, Tone.INK_2,
                    Align.CENTRE);
        }
    }

    private void row(Sketch sketch, Item item, double y, double names, double width, Scale scale,
            Words words) {
        Numbers numbers = new Numbers(words.language());
        boolean isChosen = chosen.isPresent() && chosen.get().equals(item.id());
        Weight weight = isChosen ? Weight.BOLD : Weight.REGULAR;
        if (isChosen) {
            sketch.box(0, y - ROW / 2 + 1, width, ROW - 2, 4, Tone.INSET);
        }
        sketch.label(6, y + 4, Type.fit(item.name(), SIZE, weight, names - 6), SIZE, weight, Tone.INK,
                Align.LEFT);
        if (item.isAdopted()) {
            sketch.label(scale.start() - RADIUS, y + 4,
                    Type.fit(words.get("figures.odds.adopted"), SIZE, Weight.REGULAR, width - scale.start()),
                    SIZE,
                    Weight.REGULAR, Tone.INK_2, Align.LEFT);
        } else {
            odds(sketch, item, y, width - 6, scale, numbers);
        }
        sketch.cell(item.id(), 0, y - ROW / 2, width, ROW, tip(item, words, numbers));
    }

    private void odds(Sketch sketch, Item item, double y, double right, Scale scale, Numbers numbers) {
        double now = scale.at(item.now());
        sketch.line(scale.start(), y, scale.end(), y, Tone.LINE, 1, Dash.SOLID);
        if (isCompared) {
            double before = scale.at(item.before());
            sketch.line(before, y, now, y, Tone.INK_2, 3);
            sketch.add(
                    new Mark.Box(before - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, Tone.BACKGROUND,
                            Tone.INK_2));
        }
        sketch.box(now - RADIUS + 0.5, y - RADIUS + 0.5, 2 * RADIUS - 1, 2 * RADIUS - 1, RADIUS, Tone.INK);
        String told = numbers.whole(item.now());
        sketch.label(right, y + 4, told, SIZE, Weight.BOLD, Tone.INK, Align.RIGHT);
        if (isCompared && item.change() != 0) {
            sketch.label(right - Math.max(26, Type.width(told, SIZE, Weight.BOLD) + 6), y + 4,
                    numbers.whole(item.before()) + " \u2192", SIZE, Weight.REGULAR, Tone.INK_2, Align.RIGHT);
        }
    }

    private String tip(Item item, Words words, Numbers numbers) {
        if (item.isAdopted()) {
            return words.get("figures.odds.tip.adopted", item.name());
        }
        return isCompared
                ? words.get("figures.shifts.tip", item.name(), numbers.whole(item.before()),
                        numbers.whole(item.now()), numbers.whole(runs))
                : words.get("figures.odds.tip", item.name(), numbers.whole(item.now()), numbers.whole(runs));
    }

    private String summary(Words words, Numbers numbers) {
        List<Item> open = items.stream().filter(i -> !i.isAdopted()).toList();
        if (open.isEmpty()) {
            return words.get("figures.odds.summary.none");
        }
        Item likely = open.stream().max(Comparator.comparingInt(Item::now)).orElseThrow();
        Item unlikely = open.stream().min(Comparator.comparingInt(Item::now)).orElseThrow();
        List<String> sentences = new ArrayList<>(List.of(words.get("figures.odds.summary", open.size(),
                numbers.whole(runs), likely.name(), numbers.whole(likely.now()), unlikely.name(),
                numbers.whole(unlikely.now()))));
        if (isCompared) {
            List<Item> changed = open.stream().filter(i -> i.change() != 0)
                    .sorted(Comparator.comparingInt(i -> -Math.abs(i.change()))).toList();
            sentences.add(new ShiftsFigure(changed.stream()
                    .map(i -> new ShiftsFigure.Shift(i.id(), i.name(), i.before(), i.now())).toList(), runs)
                    .summary(words, numbers));
        }
        return String.join(" ", sentences);
    }

    private DataTable table(Words words, Numbers numbers) {
        List<String> columns = new ArrayList<>(List.of(words.get("figures.shifts.column.item")));
        if (isCompared) {
            columns.add(words.get("figures.odds.column.before", numbers.whole(runs)));
        }
        columns.add(words.get("figures.odds.column.now", numbers.whole(runs)));
        return new DataTable(columns, items.stream().map(i -> {
            List<String> row = new ArrayList<>(List.of(i.name()));
            if (isCompared) {
                row.add(i.isAdopted() ? words.get("figures.odds.adopted") : numbers.whole(i.before()));
            }
            row.add(i.isAdopted() ? words.get("figures.odds.adopted") : numbers.whole(i.now()));
            return List.copyOf(row);
        }).toList());
    }
}
