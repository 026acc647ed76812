package summitry.figure;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.Bloc;
import summitry.model.Language;
import summitry.model.Response;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StripFigureTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 9, 15, 16, 34, 60, 120, 200})
    void nothingOverlapsOrLeavesIt(int parties) {
        SplittableRandom random = new SplittableRandom(parties);
        for (int k = 0; k < 40; k++) {
            Strip strip = MadeUp.many(parties, 1 + random.nextInt(Math.min(5, parties)), random.nextLong());
            Words words = Words.in(random.nextBoolean() ? Language.ENGLISH : Language.INDONESIAN);
            double width = 300 + random.nextInt(1700);
            double height = 240 + random.nextInt(700);
            Figure figure = StripFigure.of(strip, words, width, height);
            Inside.check(figure,
                    " with %d parties, %.0f x %.0f, try %d".formatted(parties, width, height, k));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 34, 200})
    void everyPartyCanBeChosenAndRead(int parties) {
        Strip strip = MadeUp.many(parties, Math.min(4, parties), 7);
        Figure figure = StripFigure.of(strip, WORDS, 800, 420);
        assertEquals(parties, figure.spots().stream().filter(spot -> spot.id().startsWith("p")).count());
        assertEquals(parties, figure.table().rows().size());
    }

    @Test
    void marksStandAtTheTrueValueAndChipsKeepTheirOrder() {
        Figure figure = StripFigure.of(MadeUp.summit(false), WORDS, 1000, 500);
        List<Mark.Chip> g7 = figure.marks().stream().filter(Mark.Chip.class::isInstance)
                .map(Mark.Chip.class::cast)
                .filter(chip -> chip.shape() == Bloc.Mark.CIRCLE).toList();
        assertEquals(List.of("JPN", "ITA", "USA", "CAN", "ESP", "FRA", "GBR", "DEU", "EU"),
                g7.stream().map(Mark.Chip::code).toList());
        for (int k = 1; k < g7.size(); k++) {
            assertTrue(g7.get(k).x() - g7.get(k - 1).x() >= g7.get(k).radius() + g7.get(k - 1).radius());
        }
    }

    @Test
    void theSummaryNamesTheTextTheRangeAndTheGap() {
        String summary = StripFigure.of(MadeUp.summit(false), WORDS, 1000, 500).summary();
        assertEquals("Transition away from fossil fuels. Chair's text 41. Status quo 50. "
                + "34 parties from 11 to 78; objecting: 3. Gap 29 to 47: Saudi Arabia up to 29, Fiji from 47.",
                summary);
    }

    @Test
    void badInputIsRefusedInWords() {
        assertThrows(IllegalArgumentException.class,
                () -> new Strip.Seat("a", "A", "A", "", 0.1, 101, Optional.empty(), Response.NONE));
        assertThrows(IllegalArgumentException.class,
                () -> new Strip.Seat("a", "A", "A", "", 0.1, Double.NaN, Optional.empty(), Response.NONE));
        assertThrows(IllegalArgumentException.class,
                () -> new Strip("t", List.of("one"), List.of(), Optional.empty(), 0,
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
