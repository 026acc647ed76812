package summitry.figure;

import java.util.List;
import summitry.model.Bloc;

/**
 * Where parties stand on one issue, for a small picture.
 *
 * @param title of the issue
 * @param low what 0 means
 * @param high what 100 means
 * @param statusQuo 0 to 100
 * @param dots in scenario order
 * @param flags whether parties are drawn as flags, for which there must be room
 */
public record Starts(String title, String low, String high, double statusQuo, List<Dot> dots, boolean flags) {
    public Starts {
        dots = List.copyOf(dots);
    }

    /**
     * A party.
     *
     * @param flag two-letter code of its flag, or empty
     * @param value where it stands, 0 to 100
     * @param weight share of all capability, 0 to 1
     */
    public record Dot(String name, String code, String flag, Bloc.Mark shape, double value, double weight) {}
}
