package summitry.atlas;

import java.util.Optional;
import summitry.figure.WorldMap;

/**
 * What was read of a file of the map: a map, or where the file is damaged.
 *
 * @param map empty where it could not be read
 * @param damage empty where it could
 */
public record MapReading(Optional<WorldMap> map, Optional<Damage> damage) {
    /**
     * The first thing wrong with the file.
     *
     * @param line of the file, from 1
     * @param column in the line, from 1
     * @param path of the value, such as {@code arcs[3]}; empty where the file is no JSON
     */
    public record Damage(int line, int column, String path) {}
}
