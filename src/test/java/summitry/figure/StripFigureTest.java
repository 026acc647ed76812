package summitry.figure;

import java.util.List;
import java.util.Map;
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

    /** The strip as large as the window leaves it at 1024 x 640 and 1440 x 900, beside the party and without it. */
    @ParameterizedTest
    @ValueSource(strings = {"450 x 335", "770 x 335", "780 x 350", "1130 x 350"})
    void noChipCodeOrLabelCoversAnotherAtTheSizesOfTheWindow(String size) {
        double width = Double.parseDouble(size.split(" x ")[0]);
        double height = Double.parseDouble(size.split(" x ")[1]);
        for (boolean indonesian : new boolean[]{false, true}) {
            for (boolean longer : new boolean[]{false, true}) {
                Strip strip = longer ? MadeUp.longer(MadeUp.summit(indonesian)) : MadeUp.summit(indonesian);
                Figure figure = StripFigure.of(strip,
                        Words.in(indonesian ? Language.INDONESIAN : Language.ENGLISH), width, height);
                String of = " " + size + (indonesian ? " id" : " en") + (longer ? " longer" : "");
                Inside.check(figure, of);
                Inside.chips(figure, of);
            }
        }
    }

    @Test
    void theNotesOfTheSummitStandInOneRowWhereTheyFit() {
        Figure figure = StripFigure.of(MadeUp.summit(false), WORDS, 1400, 350);
        List<Mark.Label> notes = figure.marks().stream().filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast).filter(l -> List.of("last round", "objects", "Chair's text 41")
                        .contains(l.text()))
                .toList();
        assertEquals(3, notes.size());
        assertEquals(1, notes.stream().map(Mark.Label::y).distinct().count());
    }

    @Test
    void whereFlagsAreSpreadItIsSaidThatMarksAreExact() {
        for (Strip strip : List.of(MadeUp.summit(false), MadeUp.three())) {
            Figure figure = StripFigure.of(strip, WORDS, 780, 420);
            assertEquals(1, labels(figure, "marks are exact, flags are spread to be read"));
            assertTrue(figure.spots().stream()
                    .anyMatch(s -> !s.choosable() && s.tip().startsWith("Each small mark on the line")));
        }
        // Marks alone, without flags, need no such word.
        Figure low = StripFigure.of(MadeUp.summit(false), WORDS, 780, 190);
        assertTrue(low.marks().stream().noneMatch(Mark.Chip.class::isInstance));
        assertEquals(0, labels(low, "marks are exact, flags are spread to be read"));
    }

    private static long labels(Figure figure, String text) {
        return figure.marks().stream().filter(m -> m instanceof Mark.Label l && l.text().equals(text))
                .count();
    }

    @Test
    void aScaleTextMayHaveFiveLinesAndIsReadInFull() {
        Figure figure = StripFigure.of(MadeUp.summit(false), WORDS, 780, 420);
        assertTrue(figure.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                .noneMatch(l -> l.text().endsWith("\u2026")));
        assertTrue(figure.spots().stream().anyMatch(s -> s.tip().equals(MadeUp.SCALE.get(2))));
    }

    @Test
    void anEdgeThatNoDealSetsIsNotCalledARedLine() {
        Strip summit = MadeUp.summit(false);
        Strip noDeal = new Strip(summit.title(), summit.scale(), summit.lanes(), summit.text(),
                summit.statusQuo(), summit.known(), summit.zone(), summit.selected(),
                Optional.of(new Strip.Limit("India", Span.of(new Bound(0, true), new Bound(55, false)))));
        List<String> texts = StripFigure.of(noDeal, WORDS, 1130, 400).marks().stream()
                .filter(Mark.Label.class::isInstance).map(m -> ((Mark.Label) m).text()).toList();
        assertTrue(texts.contains("India would rather have no deal beyond 55"), texts.toString());
        assertTrue(texts.stream().noneMatch(t -> t.contains("Red line")));
    }

    @Test
    void theKnownResultIsNamedShortAndItsSourceStandsInTheTip() {
        Strip plain = MadeUp.summit(false);
        Strip strip = new Strip(plain.title(), plain.scale(), plain.lanes(), plain.text(), plain.statusQuo(),
                Optional.of(new Strip.Known(17, "COP29 decision")), plain.zone(), plain.selected(),
                plain.limit());
        Figure figure = StripFigure.of(strip, WORDS, 1130, 500);
        assertTrue(figure.marks().stream()
                .anyMatch(m -> m instanceof Mark.Label l && l.text().equals("Known result 17")));
        assertTrue(figure.spots().stream().anyMatch(s -> s.tip().equals("Known result 17: COP29 decision")));
    }

    @Test
    void whatAPersonAskedForStandsAsAHollowMarkOnTheScale() {
        Strip plain = MadeUp.summit(false);
        Strip strip = new Strip(plain.title(), plain.scale(), plain.lanes(), plain.text(), plain.statusQuo(),
                plain.known(), plain.zone(), plain.selected(), plain.limit(), Map.of("ind", 75.0));
        Figure figure = StripFigure.of(strip, WORDS, 1000, 500);
        Scale scale = figure.scale().orElseThrow();
        assertEquals(75, scale.valueAt(scale.at(75)), 1e-9);
        assertEquals(100, scale.valueAt(99999), 1e-9);
        assertTrue(figure.marks().stream().anyMatch(m -> m instanceof Mark.Shape s && s.hollow()
                && s.radius() == 6 && Math.abs(s.x() - scale.at(75)) < 0.01));
    }

    @Test
    void theSummaryNamesTheTextTheRangeAndTheGap() {
        String summary = StripFigure.of(MadeUp.summit(false), WORDS, 1000, 500).summary();
        assertEquals("Transition away from fossil fuels. Chair's text 41. Status quo 50. "
                + "34 parties from 11 to 78; objecting: 3. No common ground: Saudi Arabia goes up to 29, Fiji starts at 47.",
                summary);
    }

    @Test
    void badInputIsRefusedInWords() {
        assertThrows(IllegalArgumentException.class, () -> Span.ofRedLines(60, 50));
        assertThrows(IllegalArgumentException.class,
                () -> new Strip.Seat("a", "A", "A", "", 0.1, 101, Optional.empty(), Response.NONE));
        assertThrows(IllegalArgumentException.class,
                () -> new Strip.Seat("a", "A", "A", "", 0.1, Double.NaN, Optional.empty(), Response.NONE));
        assertThrows(IllegalArgumentException.class,
                () -> new Strip("t", List.of("one"), List.of(), Optional.empty(), 0,
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
