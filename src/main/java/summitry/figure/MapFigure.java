package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Point;
import summitry.text.Words;

/** The map: lands in the colour of their party's value, a label with code and value a party, the key, the note on borders. */
public final class MapFigure {
    private static final double LINE = 17;
    private static final int MOST_LINES = 3;
    /** Radius of the dot of a state without a shape. */
    private static final double DOT = 4;

    private final Atlas atlas;
    private final WorldMap world;
    private final Words words;
    private final MapWords say;
    private final Sketch sketch;
    private final double width;
    private final double height;
    /** What the two ends of the scale mean, in lines side by side. */
    private final List<String> low;
    private final List<String> high;
    private final double foot;
    private final double scale;
    private final double left;
    private final double top;
    /** Where the label of a party points to: the middle of its largest shape, or its point. */
    private final Map<String, Point> anchors = new LinkedHashMap<>();
    private final List<Point> dots = new ArrayList<>();
    private final Map<String, Double> sizes = new LinkedHashMap<>();

    private MapFigure(Atlas atlas, WorldMap world, Words words, double width, double height) {
        this.atlas = atlas;
        this.world = world;
        this.words = words;
        this.width = width;
        this.height = height;
        say = new MapWords(atlas, words);
        sketch = new Sketch(width, height);
        low = end(0, atlas.low());
        high = end(100, atlas.high());
        foot = (2 + Math.max(low.size(), high.size())) * LINE
                + (missing().isEmpty() ? 0 : LINE);
        double room = Math.max(1, height - foot - 4);
        scale = Math.min(width / world.width(), room / world.height());
        left = (width - world.width() * scale) / 2;
        top = Math.max(0, (room - world.height() * scale) / 2);
    }

    /** Lays the map out in any size from about 300 x 200 pixels. */
    public static Figure of(Atlas atlas, WorldMap world, Words words, double width, double height) {
        return new MapFigure(atlas, world, words, width, height).figure();
    }

    private Figure figure() {
        world.lands().forEach(this::land);
        for (WorldMap.Land land : world.lands()) {
            atlas.colouring(land.code(), land.union()).filter(atlas::isSelected)
                    .ifPresent(e -> sketch.add(new Mark.Area(e.id(), rings(land), tone(e), Tone.INK, 1.6)));
        }
        world.dots().forEach(this::dot);
        labels();
        foot();
        return sketch.done(say.summary(missing()), say.table());
    }

    private Tone tone(Atlas.Entry entry) {
        return entry.value().map(v -> atlas.heat().tone(atlas.heat().step(v))).orElse(Tone.EDGE);
    }

    private Point place(Point at) {
        return new Point(Math.min(width, left + at.x() * scale), Math.min(height, top + at.y() * scale));
    }

    private List<List<Point>> rings(WorldMap.Land land) {
        return land.rings().stream().map(ring -> ring.stream().map(this::place).toList()).toList();
    }

    private void land(WorldMap.Land land) {
        Optional<Atlas.Entry> entry = atlas.colouring(land.code(), land.union());
        List<List<Point>> rings = rings(land);
        sketch.add(new Mark.Area(entry.map(Atlas.Entry::id).orElse(""), rings,
                entry.map(this::tone).orElse(Tone.SUBTLE), entry.isPresent() ? Tone.EDGE : Tone.LINE, 0.7));
        entry.ifPresent(e -> rings.forEach(ring -> anchor(e.id(), ring)));
    }

    /** Of all shapes of a party the largest bears its label. */
    private void anchor(String id, List<Point> ring) {
        double doubled = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            double cross = a.x() * b.y() - b.x() * a.y();
            doubled += cross;
            x += (a.x() + b.x()) * cross;
            y += (a.y() + b.y()) * cross;
        }
        if (Math.abs(doubled) > sizes.getOrDefault(id, 1e-9)) {
            sizes.put(id, Math.abs(doubled));
            anchors.put(id, new Point(x / (3 * doubled), y / (3 * doubled)));
        }
    }

    /** A state without a shape; one that belongs to a union needs no dot of its own. */
    private void dot(WorldMap.Dot dot) {
        atlas.entry(dot.code()).ifPresent(e -> {
            Point at = place(dot.at());
            sketch.add(new Mark.Box(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT, DOT, tone(e),
                    atlas.isSelected(e) ? Tone.INK : Tone.EDGE));
            dots.add(at);
            anchors.put(e.id(), at);
        });
    }

    /** Large lands take their labels first, since they have room for them in themselves. */
    private void labels() {
        List<Atlas.Entry> order = new ArrayList<>(
                atlas.entries().stream().filter(e -> anchors.containsKey(e.id())).toList());
        order.sort(Comparator.comparingDouble((Atlas.Entry e) -> -sizes.getOrDefault(e.id(), 0.0))
                .thenComparing(Atlas.Entry::id));
        MapLabels labels = new MapLabels(sketch, width, height - foot);
        dots.forEach(at -> labels.keepFree(at, DOT));
        for (Atlas.Entry entry : order) {
            labels.place(anchors.getOrDefault(entry.id(), new Point(0, 0)), say.label(entry),
                    atlas.isSelected(entry));
        }
        labels.draw();
        for (int i = 0; i < order.size(); i++) {
            MapLabels.Pill pill = labels.pill(i);
            sketch.cell(order.get(i).id(), pill.x(), pill.y(), pill.width(), pill.height(),
                    say.tip(order.get(i)));
        }
    }

    private List<Atlas.Entry> missing() {
        return atlas.entries().stream().filter(e -> !world.has(e.id())).toList();
    }

    private void foot() {
        double y = height - foot + 12;
        HeatKey.row(sketch, atlas.heat(), atlas.heat().name(words), words, 0, y, width);
        for (int k = 0; k < Math.max(low.size(), high.size()); k++) {
            y += LINE;
            if (k < low.size()) {
                line(low.get(k), y, Tone.INK_2);
            }
            if (k < high.size()) {
                sketch.label(width / 2 + 8, y, high.get(k), HeatKey.SIZE, Weight.REGULAR, Tone.INK_2,
                        Align.LEFT);
            }
        }
        if (!missing().isEmpty()) {
            y += LINE;
            line(say.missing(missing()), y, Tone.INK_2);
        }
        line(words.get("figures.map.note"), y + LINE, Tone.INK_3);
    }

    private List<String> end(int value, String text) {
        return text.isEmpty()
                ? List.of()
                : Type.wrap(say.end(value, text), HeatKey.SIZE, Weight.REGULAR, width / 2 - 8, MOST_LINES);
    }

    private void line(String text, double y, Tone tone) {
        sketch.label(0, y, Type.fit(text, HeatKey.SIZE, Weight.REGULAR, width), HeatKey.SIZE, Weight.REGULAR,
                tone, Align.LEFT);
    }
}
