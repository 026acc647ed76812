package summitry.ui.teach;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where something is to be saved. */
@FunctionalInterface
public interface SavePlace {
    /**
     * @param name that is suggested, with its ending
     * @return empty where nothing is to be saved
     */
    Optional<Path> choose(String name);
}
