package summitry.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.draft.Draft;
import summitry.json.JsonAt;
import summitry.json.JsonFile;
import summitry.scenario.ScenarioReader.Reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A damaged file opens on the desk with all that it holds, or is said not to be whole; nothing of it changes silently. */
@Execution(ExecutionMode.CONCURRENT)
class HostileDraftsTest {
    private static final int FILES = 1_000;

    @Test
    void aThousandDamagedFilesOpenWholeOrSayThatTheyDoNot() throws IOException {
        String ktt = shipped("ktt-2024");
        int whole = 0;
        int part = 0;
        for (int seed = 0; seed < FILES; seed++) {
            byte[] damaged = Damage.to(ktt, new SplittableRandom(seed));
            Reading reading;
            try {
                reading = ScenarioReader.read("f.json", damaged);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed, e);
            }
            assertEquals(reading.scenario().isPresent(), reading.problems().isEmpty(), "seed " + seed);
            if (reading.isWhole()) {
                whole++;
                Draft draft = reading.draft().orElseThrow();
                byte[] written = ScenarioWriter.text(draft).getBytes(StandardCharsets.UTF_8);
                assertEquals(draft, ScenarioReader.read("g.json", written).draft().orElseThrow(),
                        "seed " + seed);
                assertEquals(facts(damaged), facts(written), "seed " + seed);
            } else {
                part += reading.draft().isPresent() ? 1 : 0;
                assertTrue(!reading.problems().isEmpty(), "seed " + seed);
            }
        }
        assertTrue(whole > 20 && part > 20, whole + " whole, " + part + " in part");
    }

    private static String shipped(String id) throws IOException {
        try (InputStream in = ScenarioLibrary.class.getResourceAsStream("/scenarios/" + id + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** All that a file says, each with its place; what is empty or false says nothing. */
    private static Map<String, String> facts(byte[] file) {
        Map<String, String> facts = new TreeMap<>();
        collect("", JsonFile.read(file).top().orElseThrow(), facts);
        facts.remove("/format");
        return facts;
    }

    private static void collect(String path, JsonAt value, Map<String, String> facts) {
        switch (value) {
            case JsonAt.ObjectAt object -> object.fields()
                    .forEach(f -> collect(path + "/" + f.name(), f.value(), facts));
            case JsonAt.ListAt(_, List<JsonAt> items) -> {
                Iterator<JsonAt> all = items.iterator();
                for (int i = 0; all.hasNext(); i++) {
                    JsonAt item = all.next();
                    collect(path + "/" + key(path, item, i), item, facts);
                }
            }
            case JsonAt.TextAt(_, String text) -> {
                if (!text.isBlank() && !text.equals("status-quo")) {
                    facts.put(path, text);
                }
            }
            case JsonAt.NumberAt(_, double number, _) -> facts.put(path, String.valueOf(number + 0.0));
            case JsonAt.TruthAt(_, boolean truth) -> {
                if (truth) {
                    facts.put(path, "true");
                }
            }
            case JsonAt.NothingAt _ -> facts.put(path, "null");
        }
    }

    /** Preferences may come in another order, and members stand in the order of the table. */
    private static String key(String path, JsonAt item, int index) {
        if (path.equals("/preferences") && item instanceof JsonAt.ObjectAt row) {
            List<String> ids = new ArrayList<>();
            for (String name : List.of("party", "issue")) {
                row.field(name)
                        .ifPresent(f -> ids.add(f.value() instanceof JsonAt.TextAt(_, String t) ? t : "?"));
            }
            return ids.toString();
        }
        boolean isSet = path.endsWith("/members") || path.endsWith("/vetoes");
        return isSet && item instanceof JsonAt.TextAt(_, String id) ? id : String.valueOf(index);
    }
}
