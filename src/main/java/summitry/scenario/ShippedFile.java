package summitry.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader.Reading;

/** A file that comes with the program. */
final class ShippedFile {
    private static final String FOLDER = "/scenarios/";

    private ShippedFile() {}

    /**
     * Reads it.
     *
     * @param path within the folder of scenarios, without its ending
     * @throws IllegalStateException where it is missing or has a problem
     */
    static Scenario read(String path) {
        String name = FOLDER + path + ".json";
        try (InputStream in = ShippedFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("shipped scenario (%s) is missing.".formatted(name));
            }
            Reading reading = ScenarioReader.read(name, in.readAllBytes());
            return reading.scenario().orElseThrow(() -> new IllegalStateException(
                    "shipped scenario (%s) has problems: %s".formatted(name, reading.problems())));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
