package summitry.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every text of the shipped files stands in both languages. */
class ShippedLanguagesTest {
    /** Names, abbreviations and figures that both languages share; only ever asked by key. */
    private static final Set<String> SHARED = Set.of("Argentina", "Australia", "Austria", "Denmark", "Fiji",
            "India", "Indonesia", "Iran", "Israel", "Kenya", "Malaysia", "Nigeria", "Pakistan", "Portugal",
            "Robert Kennedy", "Robert McNamara", "Dean Rusk", "McGeorge Bundy", "Maxwell Taylor",
            "Theodore Sorensen", "Llewellyn Thompson", "George Ball", "Douglas Dillon", "John McCone",
            "Paul Nitze", "Dean Acheson", "Adlai Stevenson", "Lyndon Johnson", "Roswell Gilpatric",
            "Robert Lovett", "ASEAN", "NATO", "OECD", "AUKUS", "Quad", "BRICS (2024)", "ACP", "C4", "G10",
            "G20", "LDC", "CFC 11, 12, 113");

    static List<String> shipped() {
        return Stream.concat(ScenarioLibrary.shipped().stream(),
                Templates.ids().stream().map(id -> "templates/" + id)).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTextIsTranslated(String id) throws JsonProcessingException {
        assertEquals(List.of(), untranslated(ShippedFiles.scenario(id)));
    }

    @Test
    void aMissingOrRepeatedTranslationIsFound() throws JsonProcessingException {
        assertEquals(List.of("/a: Peace", "/b/0: War", "/c: Talks"), untranslated("""
                {"a": {"en": "Peace", "id": "Peace"}, "b": [{"en": "War", "id": " "}],
                 "c": {"en": "Talks"}, "d": {"en": "NATO", "id": "NATO"}, "e": {"en": "Sea", "id": "Laut"}}
                """));
    }

    private static List<String> untranslated(String json) throws JsonProcessingException {
        List<String> found = new ArrayList<>();
        collect(new ObjectMapper().readTree(json), "", found);
        return found;
    }

    private static void collect(JsonNode node, String path, List<String> found) {
        if (node.has("en")) {
            String english = node.get("en").asText();
            String indonesian = node.path("id").asText().strip();
            boolean same = indonesian.equals(english) && !SHARED.contains(english);
            if (same || indonesian.isEmpty()) {
                found.add(path + ": " + english);
            }
            return;
        }
        int index = 0;
        for (JsonNode item : node.isArray() ? node : List.<JsonNode>of()) {
            collect(item, path + "/" + index++, found);
        }
        node.properties().forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), found));
    }
}
