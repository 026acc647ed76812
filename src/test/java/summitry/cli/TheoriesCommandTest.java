package summitry.cli;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TheoriesCommandTest {
    private static String typed(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[]{"theories", "montreal1987", "--runs", "4"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Typed.good(all);
    }

    @Test
    void itemsEndingsAndDistancesAreTold() {
        String text = typed("--lang", "en");
        for (String word : new String[]{"Summit", "Power", "Interests", "Institutions", "Summit and Power: ",
            "Tension at the end", "more than 15 points apart", "Model output"}) {
            assertTrue(text.contains(word), word + " in " + text);
        }
        assertTrue(typed("--lang", "id").contains("KTT dan Kekuasaan: "));
    }

    @Test
    void theSameBytesComeOnAnyNumberOfThreads() {
        String one = typed("--format", "json", "--threads", "1");
        assertEquals(one, typed("--format", "json", "--threads", "3"));
        assertTrue(one.contains("\"distances\""));
    }
}
