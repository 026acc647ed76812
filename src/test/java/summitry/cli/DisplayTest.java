package summitry.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DisplayTest {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    private static String obstacle(Display display) {
        return display.obstacle(ENGLISH).orElse("");
    }

    @Test
    void withoutADisplayTheCommandLineIsNamed() {
        for (Map<String, String> environment : List.of(Map.<String, String>of(), Map.of("DISPLAY", ""))) {
            String sentence = obstacle(new Display("Linux", environment, library -> true));
            assertTrue(sentence.contains("DISPLAY") && sentence.contains("java -jar target/summitry.jar run"),
                    sentence);
        }
    }

    @Test
    void aMissingLibraryIsNamed() {
        String sentence = obstacle(
                new Display("Linux", Map.of("DISPLAY", ":0"), library -> !library.contains("gtk")));
        assertTrue(sentence.contains("libgtk-3.so.0"), sentence);
    }

    @Test
    void nothingSpeaksAgainstAWindowElsewhere() {
        assertEquals(Optional.empty(),
                new Display("Linux", Map.of("DISPLAY", ":0"), library -> true).obstacle(ENGLISH));
        assertEquals(Optional.empty(), new Display("Mac OS X", Map.of(), library -> false).obstacle(ENGLISH));
        assertEquals(Optional.empty(),
                new Display("Windows 11", Map.of(), library -> false).obstacle(ENGLISH));
    }
}
