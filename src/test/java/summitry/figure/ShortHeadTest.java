package summitry.figure;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ShortHeadTest {
    private static String of(String name, int letters) {
        return ShortHead.of(name, letters, String::length);
    }

    @Test
    void theWholeNameStandsWhereItFits() {
        assertEquals("Climate change", of("Climate change", 14));
    }

    @Test
    void firstWordsComeNextAndNoneEndsOnASmallWord() {
        assertEquals("Climate", of("Climate change", 13));
        assertEquals("Peace", of("Peace and security", 10));
    }

    @Test
    void thenLettersAndAtLastAnEllipsis() {
        assertEquals("GT", of("Geopolitical tension", 5));
        assertEquals("PS", of("Peace and security", 4));
        assertEquals("Tec\u2026", of("Technology", 4));
        assertEquals("", of("Technology", 0));
    }
}
