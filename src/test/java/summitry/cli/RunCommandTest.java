package summitry.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.json.Json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class RunCommandTest {
    private static JsonNode json(String... args) throws JsonProcessingException {
        return Json.mapper().readTree(Typed.good(args));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void aRunHasTheFormThatScriptsRead() throws JsonProcessingException {
        JsonNode run = json("run", "ktt-2024", "--seed", "1", "--format", "json");
        assertEquals(List.of("scenario", "seed", "rulebook", "rounds", "outcome"), names(run));
        assertEquals("ktt-2024", run.path("scenario").asText());
        assertEquals(1, run.path("seed").asLong());
        assertEquals("summit", run.path("rulebook").asText());
        assertEquals(List.of("kind", "issues"), names(run.path("outcome")));
        assertEquals(19, run.path("outcome").path("issues").size());
        int number = 0;
        for (JsonNode round : run.path("rounds")) {
            assertEquals(List.of("round", "support", "tension", "texts", "adopted"), names(round));
            assertEquals(++number, round.path("round").asInt());
            assertTrue(round.path("support").asDouble() >= 0 && round.path("support").asDouble() <= 1);
            assertTrue(round.path("tension").asDouble() >= 0 && round.path("tension").asDouble() <= 100);
            assertEquals(19, round.path("texts").size());
        }
        for (JsonNode issue : run.path("outcome").path("issues")) {
            assertEquals(List.of("id", "status", "text", "support", "objections", "reservations"),
                    names(issue));
        }
    }

    @Test
    void adoptedInTheRoundsIsAdoptedInTheOutcome() throws JsonProcessingException {
        JsonNode run = json("run", "ktt-2024", "--seed", "3", "--format", "json");
        Set<String> inRounds = new TreeSet<>();
        run.path("rounds").forEach(r -> r.path("adopted").forEach(i -> assertTrue(inRounds.add(i.asText()))));
        Set<String> inOutcome = new TreeSet<>();
        run.path("outcome").path("issues").forEach(i -> {
            if (i.path("status").asText().equals("adopted")) {
                inOutcome.add(i.path("id").asText());
            }
        });
        assertEquals(inOutcome, inRounds);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        String once = Typed.good("run", "ktt-2024", "--seed", "1", "--format", "json");
        assertEquals(once, Typed.good("run", "ktt-2024", "--seed", "1", "--format", "json"));
        assertNotEquals(once, Typed.good("run", "ktt-2024", "--seed", "2", "--format", "json"));
    }

    @Test
    void roundsSetTheDeadline() throws JsonProcessingException {
        assertTrue(json("run", "ktt-2024", "--rounds", "3", "--format", "json").path("rounds").size() <= 3);
    }

    @Test
    void aTheoryCanBeChosen() throws JsonProcessingException {
        JsonNode power = json("run", "ktt-2024", "--rulebook", "power", "--format", "json");
        assertEquals("power", power.path("rulebook").asText());
        assertNotEquals(json("run", "ktt-2024", "--format", "json").path("outcome"), power.path("outcome"));
    }

    @Test
    void theAccountTellsRoundsReasonsAndTheEndInBothLanguages() {
        String english = Typed.good("run", "ktt-2024", "--lang", "en");
        assertTrue(english.contains("Round 1 of 8"), english);
        assertTrue(english.contains("What moved it"), english);
        assertTrue(english.contains("How it ended"), english);
        String indonesian = Typed.good("run", "ktt-2024", "--lang", "id");
        assertTrue(indonesian.contains("Putaran 1 dari 8"), indonesian);
        assertTrue(indonesian.contains("Tiongkok"), indonesian);
    }
}
