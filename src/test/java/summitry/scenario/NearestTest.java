package summitry.scenario;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NearestTest {
    private static final List<String> WORDS = List.of("salience", "stated", "redMin", "redMax");

    @Test
    void aSlipOfAFingerIsSeenThrough() {
        assertEquals(Optional.of("salience"), Nearest.to("sailence", WORDS));
        assertEquals(Optional.of("redMin"), Nearest.to("red_min", WORDS));
        assertEquals(Optional.of("redMax"), Nearest.to("REDMAX", WORDS));
    }

    @Test
    void whatIsFarFromAllIsLeftAlone() {
        assertEquals(Optional.empty(), Nearest.to("colour", WORDS));
        assertEquals(Optional.empty(), Nearest.to("", WORDS));
        assertEquals(Optional.empty(), Nearest.to("x", List.of("y")));
        assertEquals(Optional.empty(), Nearest.to("s".repeat(10_000), WORDS));
    }

    @Test
    void swappedNeighboursAreOneSlip() {
        assertEquals(1, Nearest.distance("ab", "ba"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(4, Nearest.distance("", "four"));
    }
}
