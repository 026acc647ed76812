package summitry.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.EndingKind;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The figures of how a run may go on. */
class OutlookFiguresTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);

    private static OutcomesFigure endings(int played, EndingKind... kinds) {
        return new OutcomesFigure(IntStream.range(0, played)
                .mapToObj(i -> new OutcomesFigure.Dot(kinds[i % kinds.length], i % 20)).toList(), 100);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void endingsStayInsideWhicheverThereAre(Language language) {
        for (int kinds = 1; kinds <= EndingKind.values().length; kinds++) {
            for (int width = 300; width <= 640; width += 34) {
                for (int played = 0; played <= 100; played += 25) {
                    Inside.check(
                            endings(played,
                                    List.of(EndingKind.values()).subList(0, kinds).toArray(EndingKind[]::new))
                                    .at(Words.in(language), width, 172),
                            " of %d kinds, %d played, %d wide".formatted(kinds, played, width));
                }
            }
        }
    }

    @Test
    void endingsAreToldApartByShapeAndWordAndNotByColourAlone() {
        Figure figure = endings(100, EndingKind.values()).at(WORDS, 612, 172);
        for (EndingKind kind : EndingKind.values()) {
            String name = WORDS.get("ending." + kind.key() + ".name");
            assertTrue(labels(figure).contains("20 " + name), labels(figure).toString());
            assertTrue(figure.spots().stream().anyMatch(s -> s.tip().contains(": " + name + ", ")), name);
        }
        assertEquals(EndingKind.values().length, Stream.of(EndingKind.values()).map(OutlookFiguresTest::shape)
                .distinct().count());
    }

    /** The marks of one future without their place and colour. */
    private static String shape(EndingKind kind) {
        return endings(1, kind).at(WORDS, 612, 172).marks().stream().limit(2).map(mark -> switch (mark) {
            case Mark.Box b when b.width() > 4 ->
                "box %.0f %.1f %s".formatted(b.width(), b.radius() / b.width(),
                        b.fill() == Tone.BACKGROUND);
            case Mark.Area a -> "area " + a.rings().getFirst().size();
            default -> "";
        }).toList().toString();
    }

    @Test
    void oneKindOfEndingIsOneEntryAndAnEmptyGridSaysThatNothingIsPlayed() {
        Figure one = endings(100, EndingKind.DEADLOCK).at(WORDS, 612, 172);
        assertEquals("Of 100 futures: 100 Deadlock.", one.summary());
        assertEquals(List.of("100 Deadlock"), labels(one));
        Figure none = endings(0, EndingKind.DEADLOCK).at(WORDS, 612, 172);
        assertEquals("No future is played yet.", none.summary());
        assertTrue(none.spots().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new OutcomesFigure(
                Collections.nCopies(3, new OutcomesFigure.Dot(EndingKind.CONSENSUS, 1)), 2));
    }

    private static OddsFigure odds(int items, boolean isCompared) {
        return new OddsFigure(IntStream.range(0, items).mapToObj(i -> new OddsFigure.Item("I" + i,
                "Nuclear risk reduction " + i, i % 4 == 3, i * 37 % 101, i * 59 % 101)).toList(), 100,
                isCompared,
                Optional.of("I0"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 19})
    void oddsStandInTheirRows(int items) {
        for (Language language : Language.values()) {
            for (int width = 300; width <= 640; width += 85) {
                for (boolean isCompared : new boolean[]{true, false}) {
                    OddsFigure odds = odds(items, isCompared);
                    Figure figure = odds.at(Words.in(language), width, odds.height());
                    Inside.check(figure, " of %d items, %d wide".formatted(items, width));
                    assertEquals(items, figure.spots().size());
                    assertEquals(items, figure.table().rows().size());
                    assertEquals(isCompared ? 3 : 2, figure.table().columns().size());
                }
            }
        }
    }

    @Test
    void oddsTellWhatChangedAndWhatIsSettled() {
        OddsFigure odds = new OddsFigure(List.of(new OddsFigure.Item("A", "Alpha", false, 20, 20),
                new OddsFigure.Item("B", "Beta", false, 50, 45),
                new OddsFigure.Item("C", "Gamma", false, 60, 90),
                new OddsFigure.Item("D", "Delta", true, 100, 100)), 100, true, Optional.empty());
        Figure figure = odds.at(WORDS, 600, odds.height());
        assertEquals(
                "3 items are open. Most likely: Gamma, adopted in 90 of 100 futures; least: Alpha, in 20. "
                        + "2 items change. The most: Gamma, adopted in 60 of 100 futures before and in 90 now.",
                figure.summary());
        assertTrue(labels(figure).contains("60 \u2192"));
        assertFalse(labels(figure).contains("20 \u2192"), "what did not change is told once");
        assertEquals(List.of("Delta", "adopted already", "adopted already"), figure.table().rows().getLast());
        OddsFigure alone = new OddsFigure(odds.items().subList(0, 1), 100, false, Optional.empty());
        assertEquals(
                "One item is open. Most likely: Alpha, adopted in 20 of 100 futures; least: Alpha, in 20.",
                alone.at(WORDS, 600, alone.height()).summary());
        OddsFigure settled = new OddsFigure(odds.items().subList(3, 4), 100, true, Optional.empty());
        assertEquals("Every item is adopted already.", settled.at(WORDS, 600, settled.height()).summary());
        assertThrows(IllegalArgumentException.class,
                () -> new OddsFigure(List.of(), 0, true, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new OddsFigure(
                List.of(new OddsFigure.Item("A", "Alpha", false, 0, 101)), 100, true, Optional.empty()));
    }

    private static Lines.Fan fan(SplittableRandom random, int from, int values) {
        List<List<Double>> ends = IntStream.range(0, values)
                .mapToObj(_ -> random.doubles(3, 0, 100.0001).map(v -> Math.min(100, v)).sorted().boxed()
                        .toList())
                .toList();
        return new Lines.Fan(from, ends.stream().map(List::getFirst).toList(),
                ends.stream().map(e -> e.get(1)).toList(),
                ends.stream().map(List::getLast).toList());
    }

    @Test
    void aLookAheadStaysInsideAndItsNumbersApart() {
        SplittableRandom random = new SplittableRandom(4);
        for (int k = 0; k < 200; k++) {
            int from = random.nextInt(8);
            List<Double> past = new ArrayList<>(
                    random.doubles(random.nextInt(from + 2), 0, 100).boxed().toList());
            Lines.Fan fan = fan(random, from, 1 + random.nextInt(8));
            double width = 240 + random.nextInt(500);
            double height = 150 + random.nextInt(300);
            Figure figure = new AheadFigure("Support", k % 2 == 0 ? "%" : "", past,
                    past.isEmpty() ? 0 : from - past.size() + 1, fan)
                    .at(Words.in(Language.values()[k % 2]), width, height);
            Inside.check(figure, " of %s, %s, %.0f x %.0f".formatted(past, fan, width, height));
            assertEquals(Math.max(0, past.size() - 1) + fan.low().size(), figure.table().rows().size());
        }
    }

    @Test
    void aLookAheadIsToldInWordsAndRows() {
        AheadFigure ahead = new AheadFigure("Support for “Alpha”", "%", List.of(40.0, 50.0), 1,
                new Lines.Fan(2, List.of(50.0, 55.0), List.of(50.0, 60.0), List.of(50.0, 75.0)));
        Figure figure = ahead.at(WORDS, 300, 190);
        assertEquals(
                "Support for “Alpha” went from 40% (Round 1) to 50%. Support for “Alpha” is at 50% now. By round 3 "
                        + "one future in ten is below 55%, half are below 60% and one in ten is above 75%.",
                figure.summary());
        assertEquals(List.of(List.of("Round 1", "40%", "", ""), List.of("Round 2", "50%", "", ""),
                List.of("Round 3", "60%", "55%", "75%")), figure.table().rows());
        assertEquals("Round 3: one future in ten below 55%, half below 60%, one in ten above 75%",
                figure.spots().getLast().tip());
        assertTrue(labels(figure).containsAll(List.of("55%", "60%", "75%")), labels(figure).toString());
    }

    @Test
    void brokenLooksAheadAreRefused() {
        Lines.Fan fan = new Lines.Fan(2, List.of(50.0), List.of(50.0), List.of(50.0));
        assertThrows(IllegalArgumentException.class, () -> new AheadFigure("x", "", List.of(40.0), 1, fan));
        assertThrows(IllegalArgumentException.class,
                () -> new AheadFigure("x", "", List.of(Double.NaN), 2, fan));
        assertThrows(IllegalArgumentException.class, () -> new Lines.Fan(0, List.of(), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new Lines.Fan(0, List.of(Double.NaN), List.of(1.0), List.of(2.0)));
        assertThrows(IllegalArgumentException.class,
                () -> new Lines.Fan(0, List.of(1.0), List.of(Double.NaN), List.of(2.0)));
        assertThrows(IllegalArgumentException.class,
                () -> new Lines.Fan(0, List.of(3.0), List.of(2.0), List.of(4.0)));
        assertThrows(IllegalArgumentException.class,
                () -> new Lines.Fan(0, List.of(1.0), List.of(2.0), List.of(100.1)));
    }

    private static TornadoFigure.Bar bar(String name, double low, double high) {
        return new TornadoFigure.Bar("factor-" + name, name, "\u00d70.5", "\u00d71.5", low, high);
    }

    @Test
    void barsStayInsideAndTheirLabelsApart() {
        SplittableRandom random = new SplittableRandom(7);
        for (int k = 0; k < 150; k++) {
            double asIs = random.nextDouble(100);
            double reach = Math.pow(10, random.nextInt(4) - 2);
            List<TornadoFigure.Bar> bars = IntStream.range(0, random.nextInt(20))
                    .mapToObj(i -> bar("How much the United Arab Emirates cares about everything " + i,
                            Math.clamp(asIs + random.nextDouble(-reach, reach), 0, 100),
                            Math.clamp(asIs + random.nextDouble(-reach, reach), 0, 100)))
                    .toList();
            TornadoFigure tornado = new TornadoFigure("Mean tension at the end, 0 to 100", asIs, bars, 12);
            double width = 480 + random.nextInt(600);
            Inside.check(tornado.at(Words.in(Language.values()[k % 2]), width, tornado.height()),
                    " of %s, %s, %.0f wide".formatted(asIs, bars, width));
        }
    }

    @Test
    void whatMakesNoDifferenceIsCountedAndStandsInTheTableAlone() {
        TornadoFigure tornado = new TornadoFigure("Items adopted, of 19", 9.4,
                List.of(bar("Alpha", 8, 12), bar("Beta", 10, 9), bar("Gamma", 9.9, 9.6),
                        bar("Delta", 9.4, 9.4)),
                2);
        Figure figure = tornado.at(WORDS, 612, tornado.height());
        assertEquals(List.of("factor-Alpha", "factor-Beta"), figure.spots().stream().map(Spot::id).toList());
        assertEquals(List.of("Alpha", "Beta", "Gamma", "Delta"),
                figure.table().rows().stream().map(List::getFirst).toList());
        assertEquals(List.of("Delta", "\u00d70.5", "9.4", "\u00d71.5", "9.4", "0.0"),
                figure.table().rows().getLast());
        assertEquals(
                "Items adopted, of 19: 9.4 with nothing changed. What matters most: Alpha, at \u00d70.5 it is 8.0, "
                        + "at \u00d71.5 it is 12.0. Then: Beta. Of 4 factors one makes no difference.",
                figure.summary());
        assertTrue(labels(figure).containsAll(List.of("8.0 (\u00d70.5)", "12.0 (\u00d71.5)", "4.0",
                "nothing changed: 9.4", "Items adopted, of 19")), labels(figure).toString());
        TornadoFigure idle = new TornadoFigure("Items adopted, of 19", 9.4, List.of(bar("Delta", 9.4, 9.42)),
                2);
        assertEquals(0, idle.counting());
        assertEquals("Items adopted, of 19: 9.4 with nothing changed, and at both ends of every factor.",
                idle.at(WORDS, 612, idle.height()).summary());
        TornadoFigure none = new TornadoFigure("Items adopted", 9.4, List.of(), 2);
        assertEquals("Items adopted: nothing was tried.", none.at(WORDS, 612, none.height()).summary());
    }

    @Test
    void bothEndsOnOneSideShareTheRow() {
        TornadoFigure tornado = new TornadoFigure("m", 50, List.of(bar("Alpha", 60, 55)), 12);
        List<Mark.Box> boxes = tornado.at(WORDS, 612, tornado.height()).marks().stream()
                .filter(m -> m instanceof Mark.Box b && b.y() > TornadoFigure.HEAD - 1)
                .map(Mark.Box.class::cast)
                .toList();
        assertEquals(2, boxes.size());
        assertTrue(boxes.getFirst().y() + boxes.getFirst().height() < boxes.getLast().y() + 2,
                boxes.toString());
        assertEquals(boxes.getFirst().x(), boxes.getLast().x(),
                "both begin at what is so with nothing changed");
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TornadoFigure("m", Double.NaN, List.of(), 12));
        assertThrows(IllegalArgumentException.class,
                () -> new TornadoFigure("m", 1, List.of(bar("Alpha", 1, Double.POSITIVE_INFINITY)), 12));
        assertThrows(IllegalArgumentException.class, () -> new TornadoFigure("m", 1, List.of(), 0));
    }

    private static List<String> labels(Figure figure) {
        return figure.marks().stream().filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text()).toList();
    }
}
