package summitry.atlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.figure.Mark;
import summitry.figure.WorldMap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MapFileTest {
    private static final String SMALL = """
            {"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
            "arcs":[[[0,0],[10,0],[0,10]],[[10,10],[-10,0],[0,-10]]],
            "objects":{"countries":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","id":"076","arcs":[[0,1]]},
            {"type":"MultiPolygon","arcs":[[[-1,-2]]]}]}}}
            """;

    private static WorldMap shipped() {
        return MapFile.shipped().map().orElseThrow();
    }

    private static MapReading read(String text) {
        return MapFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theShippedMapHasEveryLandButAntarctica() {
        assertEquals(176, shipped().lands().size());
        // Equal Earth is about twice as wide as it is high; without Antarctica a little more
        assertTrue(shipped().width() / shipped().height() > 2, () -> "" + shipped().width());
        for (WorldMap.Land land : shipped().lands()) {
            for (List<Mark.Point> ring : land.rings()) {
                for (Mark.Point p : ring) {
                    assertTrue(p.x() >= 0 && p.x() <= shipped().width() && p.y() >= 0
                            && p.y() <= shipped().height(), land.code() + p);
                }
            }
        }
    }

    @Test
    void noOutlineRunsAcrossTheWholeMap() {
        for (WorldMap.Land land : shipped().lands()) {
            for (List<Mark.Point> ring : land.rings()) {
                for (int i = 1; i < ring.size(); i++) {
                    double step = Math.abs(ring.get(i).x() - ring.get(i - 1).x());
                    assertTrue(step < shipped().width() / 4, land.code() + " leaps by " + step);
                }
            }
        }
    }

    @Test
    void everyStateHasOneShapeOrAPointAndUnionsTheirMembers() {
        List<String> codes = shipped().lands().stream().map(WorldMap.Land::code).filter(c -> !c.isEmpty())
                .toList();
        assertEquals(codes.stream().distinct().count(), codes.size());
        for (String code : List.of("CHN", "USA", "FJI", "SGP", "EUU", "XAU", "MLT")) {
            assertTrue(shipped().has(code), code);
        }
        assertEquals(26, shipped().lands().stream().filter(l -> l.union().equals("EUU")).count());
        assertEquals(49, shipped().lands().stream().filter(l -> l.union().equals("XAU")).count());
        assertTrue(shipped().lands().stream().noneMatch(l -> l.code().equals("SGP")));
    }

    @Test
    void placesLieWhereTheyShould() {
        Mark.Point middle = EqualEarth.at(0, 0);
        assertEquals(0, middle.x(), 1e-12);
        assertEquals(0, middle.y(), 1e-12);
        // the published extent of the projection
        assertEquals(2.7066, EqualEarth.at(180, 0).x(), 1e-4);
        assertEquals(-1.3173, EqualEarth.at(0, 90).y(), 1e-4);
    }

    @Test
    void arcsAreDeltasAndNegativeOnesRunBackwards() {
        WorldMap map = read(SMALL).map().orElseThrow();
        assertEquals(2, map.lands().size());
        assertEquals("BRA", map.lands().getFirst().code());
        assertEquals("", map.lands().getLast().code());
        List<Mark.Point> forward = map.lands().getFirst().rings().getFirst();
        assertEquals(5, forward.size());
        assertEquals(5, map.lands().getLast().rings().getFirst().size());
    }

    @Test
    void anOutlineOverTheDateLineIsCutInTwo() {
        List<List<Mark.Point>> parts = Meridian.split(List.of(new Mark.Point(170, 0), new Mark.Point(-170, 0),
                new Mark.Point(-170, 10), new Mark.Point(170, 10)));
        assertEquals(2, parts.size());
        parts.forEach(ring -> {
            double low = ring.stream().mapToDouble(Mark.Point::x).min().orElseThrow();
            double high = ring.stream().mapToDouble(Mark.Point::x).max().orElseThrow();
            assertEquals(10, high - low, 1e-9);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"arcs\":[[0,1]]}|\"arcs\":[[0,9]]}|objects.countries.geometries[0]",
        "[10,0]|[10]|arcs[0]",
        "[10,0]|[999,0]|arcs[0]",
        "\"scale\":[1,1]|\"scale\":\"one\"|transform.scale",
        "\"Polygon\"|\"Circle\"|objects.countries.geometries[0].type",
        "\"countries\"|\"lands\"|objects.countries",
        "\"id\":\"076\"|\"id\":76|objects.countries.geometries[0].id"})
    void damageIsFoundAndNamed(String whole, String broken, String path) {
        assertTrue(SMALL.contains(whole), whole);
        MapReading reading = read(SMALL.replaceFirst(java.util.regex.Pattern.quote(whole),
                java.util.regex.Matcher.quoteReplacement(broken)));
        assertTrue(reading.map().isEmpty());
        assertEquals(path, reading.damage().orElseThrow().path());
        assertTrue(reading.damage().orElseThrow().line() >= 1);
    }

    @Test
    void tornFilesAreNoException() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("assets/map/countries-110m.json"));
        for (int length : new int[]{0, 1, 100, file.length / 2, file.length - 2}) {
            MapReading reading = MapFile.read(java.util.Arrays.copyOf(file, length));
            assertEquals(Optional.empty(), reading.map());
            assertTrue(reading.damage().isPresent());
        }
    }
}
