package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.Bloc;
import summitry.model.IssueStatus;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FiguresTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final Rungs RUNGS = MadeUp.rungs();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 34, 100, 200})
    void linesKeepTheirLabelsApartAndWithin(int parties) {
        SplittableRandom random = new SplittableRandom(parties);
        for (int k = 0; k < 30; k++) {
            int rounds = random.nextInt(13);
            Lines lines = MadeUp.lines(parties, rounds, random.nextLong());
            double width = 300 + random.nextInt(1700);
            double height = 140 + random.nextInt(500);
            Figure figure = LinesFigure.of(lines, Words.in(Language.values()[k % 2]), width, height);
            Inside.check(figure, " of %d lines, %d rounds, %.0f x %.0f, try %d".formatted(parties, rounds,
                    width, height, k));
            assertEquals(parties, figure.spots().size());
            assertEquals(parties, figure.table().rows().size());
        }
    }

    @Test
    void the34PartiesAreAllNamedAtTheEndsOfTheirLines() {
        List<String> labels = LinesFigure.of(MadeUp.lines(4), WORDS, 760, 300).marks().stream()
                .filter(Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text()).toList();
        for (Lines.Series one : MadeUp.lines(4).series()) {
            assertTrue(labels.contains(one.code()), one.code() + " is not among " + labels);
        }
    }

    /** Most stand at one value, as after an agreement: nobody is hidden, and no number is another party's. */
    @ParameterizedTest
    @ValueSource(ints = {185, 220, 300})
    void everyEndLabelTellsTheValueOfItsParty(int height) {
        SplittableRandom random = new SplittableRandom(height);
        for (int k = 0; k < 40; k++) {
            List<Lines.Series> series = new ArrayList<>();
            for (int p = 0; p < 34; p++) {
                double last = p < 24 ? 30 + random.nextDouble(1.2) : random.nextDouble(100);
                series.add(new Lines.Series("p" + p, "P%02d".formatted(p), "Party " + p, Bloc.Mark.CIRCLE,
                        p < 6, List.of(50.0, last)));
            }
            Lines lines = new Lines("Gaza ceasefire", series, List.of(), 2, Optional.of("p7"));
            List<Mark.Label> labels = LinesFigure.of(lines, WORDS, 760, height).marks().stream()
                    .filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
            for (Lines.Series one : series) {
                Mark.Label name = labels.stream().filter(l -> l.text().equals(one.code())).findFirst()
                        .orElseThrow(() -> new AssertionError(one.code() + " is not named."));
                String value = labels.stream().filter(l -> l.y() == name.y() && l.x() < name.x())
                        .map(Mark.Label::text).filter(t -> t.matches("\\d+(\u2013\\d+)?")).findFirst()
                        .orElseThrow();
                String[] ends = value.split("\u2013");
                long whole = Math.round(one.last());
                assertTrue(Long.parseLong(ends[0]) <= whole && whole <= Long.parseLong(ends[ends.length - 1]),
                        one.code() + " ends at " + one.last() + " and is listed under " + value);
            }
        }
    }

    @Test
    void otherFiguresKeepWithinAllSizes() {
        SplittableRandom random = new SplittableRandom(5);
        for (int k = 0; k < 200; k++) {
            double width = 200 + random.nextInt(1800);
            double height = 100 + random.nextInt(400);
            Words words = Words.in(Language.values()[k % 2]);
            List<Double> values = new ArrayList<>();
            for (int round = random.nextInt(20); round >= 0; round--) {
                values.add(random.nextDouble(100));
            }
            String of = ", %.0f x %.0f, try %d".formatted(width, height, k);
            List<Double> shares = values.stream().map(value -> value / 100).toList();
            Inside.check(SupportFigure.of(shares, Optional.of(0.67), words, width, height), "support" + of);
            Inside.check(TensionFigure.of(values, RUNGS, words, width, height), "tension" + of);
            Inside.check(
                    LadderFigure.of(values.getFirst(), values.getLast(), RUNGS, words, width, height / 5),
                    "ladder" + of);
            Inside.check(WaterfallFigure.of(waterfall(random), words, width, height), "waterfall" + of);
            Inside.check(StripRow.of(MadeUp.many(1 + k, 1 + Math.min(k, 3), k), words, width, 32),
                    "row" + of);
            Inside.check(new Mandate("A", Bloc.Mark.CIRCLE, random.nextDouble(100), random.nextDouble(100),
                    new Span(Optional.of(new Bound(random.nextDouble(50), random.nextBoolean())),
                            Optional.of(new Bound(50 + random.nextDouble(50), random.nextBoolean()))))
                    .figure(words, width, 30 + height / 10),
                    "mandate" + of);
            SparkBar bar = new SparkBar(shares.getFirst(), Optional.of(0.5), IssueStatus.values()[k % 3]);
            Inside.check(bar.bar(words, 60 + k, 20), "bar" + of);
            Inside.check(bar.sign(words, 14, 14), "sign" + of);
        }
    }

    private static Waterfall waterfall(SplittableRandom random) {
        List<Waterfall.Step> steps = new ArrayList<>();
        double end = 50;
        for (int i = random.nextInt(12); i > 0; i--) {
            double points = random.nextDouble(-6, 6);
            steps.add(new Waterfall.Step("s" + i, "A cause with a long name " + i, "with a party", points));
            end += points;
        }
        return new Waterfall("Before", 50, steps, "After", end);
    }

    @Test
    void theNumbersOfAWaterfallAddUpVisibly() {
        SplittableRandom random = new SplittableRandom(11);
        for (int k = 0; k < 500; k++) {
            Waterfall waterfall = waterfall(random);
            WaterfallRows rows = WaterfallRows.of(waterfall, 1 + random.nextInt(10), WORDS);
            assertEquals(waterfall.end(), rows.tenthsEnd(), 0.05 + 1e-9);
            assertEquals(waterfall.start(), rows.start(), 0.1);
        }
        assertEquals(
                "After round 3 33.7; Trade +5.2, Reciprocity +1.0, Pull of the text +0.8, Own interest −0.8, "
                        + "3 smaller causes +0.2; After round 4 40.1.",
                WaterfallFigure.of(MadeUp.waterfall(), WORDS, 300, 300).summary());
    }

    @Test
    void theLastBarEndsExactlyOnTheEnd() {
        Figure figure = WaterfallFigure.of(MadeUp.waterfall(), WORDS, 300, 300);
        List<Mark.Box> bars = figure.marks().stream().filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
        List<Mark.Line> ends = figure.marks().stream().filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> line.width() == 3).toList();
        Mark.Box last = bars.getLast();
        assertEquals(ends.getLast().points().getFirst().x(), last.x() + last.width(), 1.5);
    }

    @Test
    void rungsHaveEqualHeightAndCarryTheirBounds() {
        assertEquals(0, RUNGS.of(14.9));
        assertEquals(1, RUNGS.of(15));
        assertEquals(4, RUNGS.of(100));
        assertEquals(2.5, RUNGS.step(37.5));
        assertEquals(5, RUNGS.step(100));
    }

    @Test
    void badInputIsRefusedInWords() {
        assertThrows(IllegalArgumentException.class, () -> new Rungs(List.of(0.0, 15.0, 30.0, 45.0)));
        assertThrows(IllegalArgumentException.class, () -> new Rungs(List.of(0.0, 15.0, 15.0, 45.0, 60.0)));
        assertThrows(IllegalArgumentException.class, () -> new Waterfall("a", 10, List.of(), "b", 11));
        assertThrows(IllegalArgumentException.class,
                () -> new SparkBar(1.2, Optional.empty(), IssueStatus.OPEN));
        assertThrows(IllegalArgumentException.class,
                () -> SupportFigure.of(List.of(59.0), Optional.empty(), WORDS, 300, 200));
        assertThrows(IllegalArgumentException.class, () -> new Lines("t",
                List.of(new Lines.Series("a", "A", "A", Bloc.Mark.RING, false, List.of(1.0, 2.0)),
                        new Lines.Series("b", "B", "B", Bloc.Mark.RING, false, List.of(1.0))),
                List.of(), 0, Optional.empty()));
        assertThrows(IllegalArgumentException.class,
                () -> new DataTable(List.of("a"), List.of(List.of("1", "2"))));
    }

    @Test
    void spreadKeepsOrderDistanceAndBounds() {
        SplittableRandom random = new SplittableRandom(2);
        for (int k = 0; k < 300; k++) {
            int n = 1 + random.nextInt(30);
            double[] wanted = random.doubles(n, 0, 500).sorted().toArray();
            double[] sizes = random.doubles(n, 2, 16).toArray();
            double[] centres = Spread.apart(wanted, sizes, 0, 500);
            for (int i = 0; i < n; i++) {
                assertTrue(centres[i] - sizes[i] / 2 >= -1e-9 && centres[i] + sizes[i] / 2 <= 500 + 1e-9);
                assertTrue(i == 0 || centres[i] - centres[i - 1] >= (sizes[i] + sizes[i - 1]) / 2 - 1e-9);
            }
        }
    }
}
