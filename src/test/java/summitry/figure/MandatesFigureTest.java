package summitry.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MandatesFigureTest {
    private static Mandates mandates(Strip strip, boolean votes) {
        SplittableRandom random = new SplittableRandom(5);
        List<Mandates.Bar> bars = new ArrayList<>();
        for (Strip.Lane lane : strip.lanes()) {
            for (Strip.Seat seat : lane.seats()) {
                double wants = random.nextDouble(100);
                bars.add(new Mandates.Bar(seat.id(), seat.code(), seat.name(), lane.shape(), wants,
                        seat.position(),
                        Span.of(new Bound(wants * random.nextDouble(), random.nextBoolean()),
                                new Bound(wants + (100 - wants) * random.nextDouble(), random.nextBoolean())),
                        seat.name()));
            }
        }
        bars.sort(Comparator.comparingDouble(Mandates.Bar::wants));
        return new Mandates(strip, bars, votes
                ? Optional.of(new Mandates.Curve(Collections.nCopies(101, 0.7), 2.0 / 3))
                : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"450,335", "770,335", "780,640", "1130,640"})
    void nothingOverlapsAtTheSizesOfTheWindow(double width, double room) {
        for (Language language : Language.values()) {
            for (boolean longer : new boolean[]{false, true}) {
                for (boolean votes : new boolean[]{false, true}) {
                    Strip summit = MadeUp.summit(language == Language.INDONESIAN);
                    Mandates mandates = mandates(longer ? MadeUp.longer(summit) : summit, votes);
                    double height = Math.max(room, MandatesFigure.least(mandates));
                    Figure figure = MandatesFigure.of(mandates, Words.in(language), width, height);
                    Inside.check(figure, " %s x %s %s longer %s votes %s".formatted(width, height, language,
                            longer, votes));
                    assertEquals(34, figure.marks().stream()
                            .filter(m -> m instanceof Mark.Label l && l.x() == 18).count());
                }
            }
        }
    }

    @Test
    void everyPartyIsInTheTableWithItsLimits() {
        Mandates mandates = mandates(MadeUp.summit(false), false);
        DataTable table = MandatesFigure.of(mandates, Words.in(Language.ENGLISH), 800, 700).table();
        assertEquals(List.of("Party", "Wants", "Position", "At least", "At most"), table.columns());
        assertEquals(34, table.rows().size());
        assertTrue(table.tabbed().startsWith("Party\tWants\tPosition"));
    }

    @Test
    void aCurveNeedsAValueForEveryPoint() {
        assertThrows(IllegalArgumentException.class, () -> new Mandates.Curve(List.of(0.5), 0.5));
        assertEquals("a b\tc\n1\t2 3",
                new DataTable(List.of("a\tb", "c"), List.of(List.of("1", "2\n3"))).tabbed());
    }
}
