package summitry.run.file;

import java.util.List;
import java.util.Optional;
import summitry.scenario.Problem;

/**
 * What a run file holds.
 *
 * @param run up to the first line with a problem; empty where not even the header is sound
 * @param isWhole true where nothing that was ever confirmed is missing. A last line that broke off was never confirmed: it
 *     is a problem that is told, and the run is whole without it
 * @param problems in the order of the file, at most a hundred; reading ends at the first line that has any
 */
public record RunReading(Optional<RecordedRun> run, boolean isWhole, List<Problem> problems) {
    public RunReading {
        problems = List.copyOf(problems);
    }
}
