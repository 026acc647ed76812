package summitry.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.Bloc;
import summitry.model.Language;
import summitry.model.Response;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
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
    void everyFlagAndMarkStandsAtItsValueAndCodesKeepTheirOrder() {
        for (Strip strip : List.of(MadeUp.summit(false), MadeUp.many(34, 4, 3), MadeUp.many(12, 1, 5))) {
            Figure figure = StripFigure.of(strip, WORDS, 1000, 500);
            Scale scale = figure.scale().orElseThrow();
            for (Strip.Lane lane : strip.lanes()) {
                for (Strip.Seat seat : lane.seats()) {
                    double x = scale.at(seat.position());
                    assertTrue(figure.marks().stream()
                            .anyMatch(m -> m instanceof Mark.Chip c && c.code().equals(seat.code())
                                    && Math.abs(c.x() - x) < 0.01
                                    || m instanceof Mark.Shape s && Math.abs(s.x() - x) < 0.01),
                            seat.code());
                }
            }
            assertTrue(figure.marks().stream().noneMatch(m -> m instanceof Mark.Chip c && strip.lanes()
                    .stream().flatMap(l -> l.seats().stream()).noneMatch(s -> s.code().equals(c.code())
                            && Math.abs(c.x() - scale.at(s.position())) < 0.01)));
        }
        List<String> g7 = List.of("JPN", "ITA", "USA", "CAN", "ESP", "FRA", "GBR", "DEU", "EU");
        assertEquals(g7, StripFigure.of(MadeUp.summit(false), WORDS, 1000, 500).marks().stream()
                .filter(m -> m instanceof Mark.Label l && g7.contains(l.text()))
                .sorted(Comparator.comparingDouble(m -> ((Mark.Label) m).x()))
                .map(m -> ((Mark.Label) m).text()).toList());
    }

    @Test
    void whereAllStandAtOneValueMarksStandAboveEachOtherAndEveryCodeIsRead() {
        Strip plain = MadeUp.summit(false);
        Strip strip = new Strip(plain.title(), plain.scale(),
                plain.lanes().stream()
                        .map(l -> new Strip.Lane(l.name(), l.note(), l.shape(), l.seats().stream()
                                .map(s -> new Strip.Seat(s.id(), s.code(), s.name(), s.flag(), s.weight(), 42,
                                        Optional.empty(), Response.OBJECT))
                                .toList()))
                        .toList(),
                plain.text(), plain.statusQuo(), plain.known(), plain.zone(), plain.selected(),
                plain.limit());
        Figure figure = StripFigure.of(strip, WORDS, 780, 350);
        Inside.check(figure, " all at 42");
        Inside.chips(figure, " all at 42");
        List<Mark> marks = figure.marks();
        double at = figure.scale().orElseThrow().at(42);
        assertTrue(marks.stream().noneMatch(m -> m instanceof Mark.Chip c && Math.abs(c.x() - at) > 0.01));
        List<String> labels = marks.stream().filter(Mark.Label.class::isInstance)
                .map(m -> ((Mark.Label) m).text()).toList();
        strip.lanes().forEach(l -> l.seats()
                .forEach(s -> assertTrue(labels.contains(s.code()), s.code())));
        // An objection is told by a badge, on the flag or beside the code.
        long told = marks.stream().filter(m -> m instanceof Mark.Chip
                || m instanceof Mark.Glyph g && g.sign() == Mark.Sign.BLOCKED).count();
        assertEquals(34 + 1, told, "34 parties and the note that explains the sign");
    }

    @Test
    void aCodeIsChosenLikeItsMark() {
        Figure figure = StripFigure.of(MadeUp.summit(false), WORDS, 780, 420);
        Mark.Label code = figure.marks().stream()
                .filter(m -> m instanceof Mark.Label l && l.text().equals("SGP"))
                .map(Mark.Label.class::cast).findFirst().orElseThrow();
        assertEquals("sgp", figure.spotAt(code.x(), code.y() - 4).orElseThrow().id());
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
        Figure few = StripFigure.of(MadeUp.three(), WORDS, 780, 420);
        assertEquals(1, labels(few, "marks are exact, flags are spread to be read"));
        assertTrue(few.spots().stream()
                .anyMatch(s -> !s.choosable() && s.tip().startsWith("Each small mark on the line")));
        // In lanes flags stand exactly, too.
        assertEquals(0, labels(StripFigure.of(MadeUp.summit(false), WORDS, 780, 420),
                "marks are exact, flags are spread to be read"));
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
    void textsThatFindNoRoomGiveWayToFewerInFull() {
        // As high and wide as at 1440 x 900 and 150 percent.
        Figure figure = StripFigure.of(MadeUp.summit(false), WORDS, 592, 280);
        assertTrue(figure.marks().stream().noneMatch(
                m -> m instanceof Mark.Label l && l.text().endsWith("\u2026")), "a text is cut");
        assertTrue(figure.spots().stream().anyMatch(s -> s.tip().equals(MadeUp.SCALE.get(0))));
        assertTrue(figure.spots().stream().anyMatch(s -> s.tip().equals(MadeUp.SCALE.get(1))));
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
