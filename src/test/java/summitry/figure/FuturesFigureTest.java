package summitry.figure;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FuturesFigureTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);

    private static List<Fate> fates(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(_ -> Fate.values()[random.nextInt(4)]).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingLeavesItOrCoversAnother(Language language) {
        for (int played = 0; played <= 100; played += 10) {
            for (int width = 240; width <= 460; width += 20) {
                FuturesFigure figure = new FuturesFigure("Debt relief", fates(played, width), 100, true);
                Inside.check(figure.at(Words.in(language), width, 112),
                        " of %d futures, %d wide".formatted(played, width));
            }
        }
    }

    @Test
    void thereIsADotForEveryFutureAndItsNumberIsTold() {
        List<Fate> fates = List.of(Fate.WITHOUT, Fate.KEPT, Fate.GAINED, Fate.LOST, Fate.KEPT);
        Figure figure = new FuturesFigure("Debt relief", fates, 100, true).at(WORDS, 290, 112);
        assertEquals(List.of("future-1", "future-4", "future-2", "future-3", "future-0"),
                figure.spots().stream().map(Spot::id).toList());
        assertEquals("Future 3: adopted now, not before", figure.spots().get(2).tip());
        assertEquals("Debt relief: of 5 futures, 3 adopted it before and 3 adopt it now; 1 gained, 1 lost.",
                figure.summary());
        assertEquals(5, figure.table().rows().size());
        assertTrue(labels(figure).toList().containsAll(
                List.of("2 as before", "+1 gained", "\u22121 lost", "1 still without")));
    }

    @Test
    void withoutAComparisonNothingIsGainedOrLost() {
        Figure figure = new FuturesFigure("Debt relief", List.of(Fate.KEPT, Fate.WITHOUT), 100, false)
                .at(WORDS, 290, 112);
        assertEquals("Debt relief: of 2 futures, 1 adopt it.", figure.summary());
        assertEquals(List.of("1 adopted", "1 without"), labels(figure).toList());
    }

    @Test
    void moreFatesThanFuturesAreRefused() {
        List<Fate> three = fates(3, 1);
        assertThrows(IllegalArgumentException.class, () -> new FuturesFigure("x", three, 2, true));
        assertThrows(IllegalArgumentException.class,
                () -> new FuturesFigure("x", List.of(Fate.LOST), 100, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void shiftsStandInTheirRows(int rows) {
        List<ShiftsFigure.Shift> shifts = IntStream.range(0, rows)
                .mapToObj(
                        i -> new ShiftsFigure.Shift("I" + i, "Nuclear risk reduction", i * 25, 100 - i * 25))
                .toList();
        Figure figure = new ShiftsFigure(shifts, 100).at(WORDS, 280, 5 * ShiftsFigure.ROW);
        Inside.check(figure, " of " + rows + " shifts");
        assertEquals(rows, figure.spots().size());
        assertEquals(rows, figure.table().rows().size());
        assertEquals(rows == 0
                ? "No item changes."
                : (rows == 1 ? "One item changes" : rows + " items change")
                        + ". The most: Nuclear risk reduction, adopted in 0 of 100 futures before and in 100 now.",
                figure.summary());
    }

    private static Stream<String> labels(Figure figure) {
        return figure.marks().stream().filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text());
    }
}
