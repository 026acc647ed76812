package summitry.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import summitry.model.Flaw;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader.Reading;

/** The scenarios that come with the program. Read once each; safe for any thread. */
public final class ScenarioLibrary {
    private static final List<String> SHIPPED = List.of("ktt-2024", "first-steps", "vienna1815", "excomm1962",
            "montreal1987", "ecemissions1989", "cancun2003");
    // Only ever asked by key, so its order can reach no result.
    private static final Map<String, Scenario> READ = new ConcurrentHashMap<>();

    private ScenarioLibrary() {}

    /** Ids in the order of display, the flagship first. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /**
     * A shipped scenario.
     *
     * @throws IllegalArgumentException where no scenario of the id is shipped
     * @throws IllegalStateException where the shipped file has a problem
     */
    public static Scenario load(String id) {
        if (!SHIPPED.contains(id)) {
            throw new IllegalArgumentException(
                    "scenario (%s) is not shipped; there are %s.".formatted(id, SHIPPED));
        }
        return READ.computeIfAbsent(id, ShippedFile::read);
    }

    /** What a person means by a word: a file of that path, else a shipped scenario of that id. */
    public static Reading find(String word) {
        Optional<Path> file = file(word);
        if (SHIPPED.contains(word) && !file.map(Files::isRegularFile).orElse(false)) {
            return Reading.of(load(word));
        }
        return file.map(ScenarioReader::read).orElseGet(() -> Reading.nothing(
                List.of(new Problem(word, 1, 1, "", new Flaw.NoFile()))));
    }

    private static Optional<Path> file(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
