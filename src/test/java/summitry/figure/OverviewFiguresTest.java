package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.atlas.MapFile;
import summitry.model.Bloc;
import summitry.model.Language;
import summitry.model.PairTable;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Matrix, map and the small figures of the overview: inside their bounds, each party once, nothing covers another. */
class OverviewFiguresTest {
    private static final WorldMap WORLD = MapFile.shipped().map().orElseThrow();
    private static final List<String> STATES = List.of("USA", "CHN", "EUU", "IND", "RUS", "JPN", "DEU", "GBR",
            "FRA", "ITA", "CAN", "KOR", "BRA", "AUS", "MEX", "IDN", "SAU", "TUR", "ARG", "ZAF", "XAU", "EGY",
            "ETH", "IRN", "ARE", "UKR", "ISR", "PAK", "VNM", "PHL", "KEN", "SGP", "FJI", "ESP");

    private static Matrix matrix(int parties, Matrix.Half upper, Matrix.Half lower) {
        double[] affinities = new double[PairTable.count(parties)];
        double[] tensions = new double[PairTable.count(parties)];
        for (int i = 0; i < tensions.length; i++) {
            tensions[i] = i * 37 % 101;
            affinities[i] = i * 53 % 201 - 100;
        }
        List<Matrix.Member> members = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            Bloc.Mark shape = Bloc.Mark.values()[p * 4 / Math.max(1, parties)];
            members.add(new Matrix.Member(p, "P" + p, STATES.get(p % 34), "Party " + p, shape, shape.key()));
        }
        return new Matrix(members, PairTable.copyOf(parties, affinities), PairTable.copyOf(parties, tensions),
                upper, lower, parties > 3 ? Optional.of("P3") : Optional.empty());
    }

    private static Atlas atlas(boolean withEnds) {
        List<Atlas.Entry> entries = new ArrayList<>();
        for (int i = 0; i < STATES.size(); i++) {
            entries.add(new Atlas.Entry(STATES.get(i), STATES.get(i), "State " + i, Bloc.Mark.CIRCLE,
                    Optional.of(i * 3.0)));
        }
        return new Atlas("Positions", Heat.POSITION, withEnds ? MadeUp.SCALE.getFirst() : "",
                withEnds ? MadeUp.SCALE.getLast() : "", entries, Optional.of("CHN"));
    }

    private static Words words(Language language) {
        return Words.in(language);
    }

    @ParameterizedTest
    @CsvSource({"0,400,400", "1,400,400", "2,300,200", "3,600,400", "12,500,420", "34,960,570", "34,560,350",
        "34,504,420", "34,300,700", "34,120,90", "200,700,600"})
    void theMatrixStaysInItsBoundsAndHasEveryPairTwice(int parties, double width, double height) {
        for (Language language : Language.values()) {
            for (Matrix.Half lower : Matrix.Half.values()) {
                Figure figure = MatrixFigure.of(matrix(parties, Matrix.Half.TENSION, lower), words(language),
                        width, height);
                Inside.check(figure, " at " + width + " x " + height + " for " + parties);
                assertEquals(parties * (parties - 1), figure.spots().size());
                assertEquals(parties * (parties - 1) / 2, figure.table().rows().size());
                assertEquals(figure.spots().size(),
                        figure.spots().stream().map(Spot::id).distinct().count());
            }
        }
    }

    @Test
    void cellsDoNotCoverEachOtherAndPointingFindsThem() {
        Figure figure = MatrixFigure.of(matrix(34, Matrix.Half.TENSION, Matrix.Half.AFFINITY),
                words(Language.ENGLISH), 900, 560);
        for (Spot spot : figure.spots()) {
            assertEquals(spot, figure.spotAt(spot.x() + spot.width() / 2, spot.y() + spot.height() / 2)
                    .orElseThrow());
        }
        assertEquals(34, figure.marks().stream().filter(Mark.Shape.class::isInstance).count());
        assertEquals(34, figure.marks().stream().filter(Mark.Upright.class::isInstance).count());
    }

    @ParameterizedTest
    @EnumSource
    void everyValueHasOneStepAndTheKeySaysIt(Heat heat) {
        int before = 0;
        for (double value = -100; value <= 100; value += 0.25) {
            int step = heat.step(value);
            assertTrue(step >= before && step < Heat.STEPS, heat + " " + value);
            before = step;
        }
        assertEquals(4, before);
        // 29.6 reads as 30, so it belongs where 30 belongs
        assertEquals(Heat.TENSION.step(30), Heat.TENSION.step(29.6));
        assertEquals("30 to 49", Heat.TENSION.range(2, words(Language.ENGLISH)));
        assertEquals("di bawah 15", Heat.TENSION.range(0, words(Language.INDONESIAN)));
    }

    @Test
    void aTableOfAnotherSizeIsRefused() {
        var member = new Matrix.Member(4, "P4", "P4", "Party", Bloc.Mark.RING, "");
        var error = assertThrows(IllegalArgumentException.class,
                () -> new Matrix(List.of(member), PairTable.zeros(2), PairTable.zeros(2), Matrix.Half.TENSION,
                        Matrix.Half.TENSION, Optional.empty()));
        assertTrue(error.getMessage().contains("P4"), error.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"1100,560,true", "960,520,false", "680,350,true", "400,300,true", "220,160,false"})
    void theMapStaysInItsBoundsAndShowsEveryPartyOnce(double width, double height, boolean withEnds) {
        for (Language language : Language.values()) {
            Figure figure = MapFigure.of(atlas(withEnds), WORLD, words(language), width, height);
            Inside.check(figure, " at " + width + " x " + height);
            assertEquals(34, figure.spots().size());
            assertEquals(34, figure.spots().stream().map(Spot::id).distinct().count());
            assertEquals(34, figure.table().rows().size());
        }
    }

    @Test
    void onALargeMapEveryPartyHasItsLabel() {
        Figure figure = MapFigure.of(atlas(true), WORLD, words(Language.ENGLISH), 1060, 560);
        for (int i = 0; i < STATES.size(); i++) {
            String label = STATES.get(i) + " " + i * 3;
            assertTrue(figure.marks().stream()
                    .anyMatch(m -> m instanceof Mark.Label l && l.text().equals(label)), label);
        }
    }

    /** The sizes of the map's place in the window of 1440 x 900 and of 1024 x 640. */
    @ParameterizedTest
    @CsvSource({"1060,560", "640,330"})
    void noLabelCoversADotOrAnotherLabel(double width, double height) {
        for (Language language : Language.values()) {
            Figure figure = MapFigure.of(atlas(true), WORLD, words(language), width, height);
            List<Mark.Box> pills = figure.marks().stream().filter(Mark.Box.class::isInstance)
                    .map(Mark.Box.class::cast).filter(b -> b.height() == 14 && b.radius() == 3).toList();
            List<Mark.Box> dots = figure.marks().stream().filter(Mark.Box.class::isInstance)
                    .map(Mark.Box.class::cast).filter(b -> b.width() == 8 && b.radius() == 4).toList();
            assertTrue(!dots.isEmpty() && pills.size() > 20, pills.size() + " labels");
            for (Mark.Box pill : pills) {
                for (Mark.Box dot : dots) {
                    assertTrue(areApart(pill, dot), pill + " covers " + dot);
                }
                for (Mark.Box other : pills) {
                    assertTrue(pill == other || areApart(pill, other), pill + " covers " + other);
                }
            }
        }
    }

    private static boolean areApart(Mark.Box a, Mark.Box b) {
        return a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x() || a.y() + a.height() <= b.y()
                || b.y() + b.height() <= a.y();
    }

    @Test
    void theTableOfASparkNamesTheRoundsSinceTheFirstText() {
        Figure figure = Spark.of(List.of(0.0, 0.5), 3, Tone.YES, words(Language.ENGLISH), 56, 24);
        assertEquals(List.of(List.of("Round 3", "0%"), List.of("Round 4", "50%")), figure.table().rows());
    }

    @Test
    void membersAreColouredAsTheirUnionUnlessTheyAreParties() {
        Figure figure = MapFigure.of(atlas(false), WORLD, words(Language.ENGLISH), 1000, 500);
        // 26 shapes of members, less Germany, France, Italy and Spain
        assertEquals(22, areas(figure, "EUU"));
        // 49 shapes of members, less Egypt, Ethiopia, Kenya and South Africa
        assertEquals(45, areas(figure, "XAU"));
        assertEquals(1, areas(figure, "DEU"));
        // the chosen one is outlined once more
        assertEquals(2, areas(figure, "CHN"));
        assertEquals(0, areas(figure, "SGP"));
        assertTrue(figure.spots().stream().anyMatch(s -> s.id().equals("SGP")));
    }

    private static long areas(Figure figure, String id) {
        return figure.marks().stream().filter(m -> m instanceof Mark.Area a && a.spot().equals(id)).count();
    }

    @Test
    void pointingAtALandFindsItsParty() {
        Figure figure = MapFigure.of(atlas(false), WORLD, words(Language.ENGLISH), 1000, 520);
        Mark.Area brazil = figure.marks().stream()
                .filter(m -> m instanceof Mark.Area a && a.spot().equals("BRA")).map(Mark.Area.class::cast)
                .findFirst().orElseThrow();
        List<Mark.Point> ring = brazil.rings().getFirst();
        double x = ring.stream().mapToDouble(Mark.Point::x).average().orElseThrow();
        double top = ring.stream().mapToDouble(Mark.Point::y).min().orElseThrow();
        double bottom = ring.stream().mapToDouble(Mark.Point::y).max().orElseThrow();
        assertEquals("BRA", figure.spotAt(x, top + (bottom - top) * 0.3).orElseThrow().id());
        assertTrue(figure.spotAt(2, 300).isEmpty());
    }

    @Test
    void whoIsNotOnTheMapIsNamed() {
        Atlas one = new Atlas("Tension", Heat.TENSION, "", "",
                List.of(new Atlas.Entry("SUN", "SUN", "Soviet Union", Bloc.Mark.RING, Optional.of(80.0))),
                Optional.empty());
        Figure figure = MapFigure.of(one, WORLD, words(Language.ENGLISH), 600, 400);
        Inside.check(figure, "");
        assertTrue(figure.summary().contains("Not on the map: SUN 80"), figure.summary());
    }

    @Test
    void theBordersNoteStandsOnEveryMap() {
        for (Language language : Language.values()) {
            String note = words(language).get("figures.map.note");
            Figure figure = MapFigure.of(atlas(true), WORLD, words(language), 1000, 520);
            assertTrue(figure.marks().stream()
                    .anyMatch(m -> m instanceof Mark.Label l && l.text().equals(note)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {40, 300, 500, 980})
    void keysAndSparksStayInTheirBounds(double width) {
        for (Language language : Language.values()) {
            Inside.check(
                    StripKey.of(MadeUp.summit(language == Language.INDONESIAN), words(language), width, 24),
                    " at " + width);
            Inside.check(StripKey.axis(words(language), width, 22), " at " + width);
            Inside.check(Spark.of(List.of(0.0, 1.0, 0.5), 2, Tone.YES, words(language), width, 24),
                    " at " + width);
            Inside.check(Spark.of(List.of(), 1, Tone.YES, words(language), width, 24), " at " + width);
        }
    }
}
