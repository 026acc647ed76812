package summitry.ui.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader;

/** The scenario files of a person's folder, by name. */
final class OwnScenarios {
    private static final int MOST = 60;

    private OwnScenarios() {}

    /**
     * A file.
     *
     * @param scenario there exactly when it has no problem
     */
    record Own(Path file, Optional<Scenario> scenario, int problems) {}

    /** Reads them; a folder that is not there, or cannot be listed, holds none. */
    static List<Own> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).filter(Files::isRegularFile).sorted()
                    .limit(MOST).map(OwnScenarios::one).toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            System.getLogger(OwnScenarios.class.getName()).log(System.Logger.Level.WARNING,
                    "the scenarios could not be listed", e);
            return List.of();
        }
    }

    private static Own one(Path file) {
        ScenarioReader.Reading reading = ScenarioReader.read(file);
        return new Own(file, reading.scenario(), reading.problems().size());
    }
}
