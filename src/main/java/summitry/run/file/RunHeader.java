package summitry.run.file;

import java.time.Instant;
import summitry.model.Scenario;

/**
 * What a run file says once, at its start.
 *
 * @param program version that wrote it, such as {@code 1.0.0}
 * @param started when the run was begun
 * @param scenario as it was then; the file holds a whole copy of it
 */
public record RunHeader(String program, Instant started, long seed, Scenario scenario) {
    /** The version of this program, that of {@code pom.xml} without its qualifier. */
    public static final String PROGRAM = "1.0.0";
}
