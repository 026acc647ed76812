package summitry.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import summitry.json.Document;
import summitry.json.FieldPath;
import summitry.json.JsonAt;
import summitry.json.JsonFile;
import summitry.json.Trouble;
import summitry.model.Scenario;

/** Reads a scenario file, answering with all of its problems at once. Nothing is thrown. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * What a file holds.
     *
     * @param scenario there exactly when there is no problem
     * @param problems in the order of the file
     */
    public record Reading(Optional<Scenario> scenario, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file; one that cannot be read is a problem like others. */
    public static Reading read(Path file) {
        return read(file.toString(), JsonFile.read(file));
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param name that problems give as their file
     */
    public static Reading read(String name, byte[] bytes) {
        return read(name, JsonFile.read(bytes));
    }

    private static Reading read(String name, Document document) {
        Problems problems = new Problems(name);
        for (Trouble trouble : document.troubles()) {
            problems.add(trouble.at(), trouble.path(), FileFlaws.of(trouble.kind()));
        }
        Optional<Scenario> scenario = document.top()
                .flatMap(top -> part(new Spot(top, FieldPath.TOP, problems)));
        return new Reading(scenario, problems.inOrder());
    }

    /** Reads a scenario that is part of another file; empty where it has a problem, which is noted. */
    public static Optional<Scenario> part(Spot spot) {
        if (spot.fields().isEmpty() || !(spot.value() instanceof JsonAt.ObjectAt file)) {
            return Optional.empty();
        }
        int before = spot.problems().count();
        return Migrations.toCurrent(file, spot.path(), spot.problems())
                .flatMap(current -> new ScenarioBody(new Fields(current, spot.path(), spot.problems()),
                        spot.problems()).read())
                .filter(_ -> spot.problems().count() == before);
    }
}
