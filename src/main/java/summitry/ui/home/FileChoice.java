package summitry.ui.home;

import java.nio.file.Path;
import java.util.Optional;

/** Lets a person choose a file. */
@FunctionalInterface
public interface FileChoice {
    /** Empty where the person chose none. */
    Optional<Path> choose();
}
