package summitry.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import summitry.draft.Draft;
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
     * @param draft what could be read of it; empty where nothing of a scenario could be found
     * @param isWhole whether the draft holds all that the file holds, so that saving it loses nothing
     * @param problems in the order of the file
     */
    public record Reading(Optional<Scenario> scenario, Optional<Draft> draft, boolean isWhole,
            List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }

        /** A file that holds nothing. */
        public static Reading nothing(List<Problem> problems) {
            return new Reading(Optional.empty(), Optional.empty(), false, problems);
        }

        /** A sound scenario. */
        public static Reading of(Scenario scenario) {
            return new Reading(Optional.of(scenario), Optional.of(Draft.of(scenario)), true, List.of());
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
        Optional<Draft> draft = document.top().flatMap(top -> draft(new Spot(top, FieldPath.TOP, problems)));
        Optional<Scenario> scenario = draft.filter(_ -> problems.count() == 0).flatMap(Draft::scenario);
        boolean isWhole = draft.isPresent() && problems.hard() == 0;
        return new Reading(scenario, isWhole ? draft : draft.map(Draft::pruned), isWhole, problems.inOrder());
    }

    /** Reads a scenario that is part of another file; empty where it has a problem, which is noted. */
    public static Optional<Scenario> part(Spot spot) {
        int before = spot.problems().count();
        return draft(spot).filter(_ -> spot.problems().count() == before).flatMap(Draft::scenario);
    }

    /** What could be read of a draft that is part of another file; its problems are noted. */
    public static Optional<Draft> draft(Spot spot) {
        if (spot.fields().isEmpty() || !(spot.value() instanceof JsonAt.ObjectAt file)) {
            return Optional.empty();
        }
        return Migrations.toCurrent(file, spot.path(), spot.problems())
                .map(current -> new ScenarioBody(new Fields(current, spot.path(), spot.problems()))
                        .read());
    }
}
