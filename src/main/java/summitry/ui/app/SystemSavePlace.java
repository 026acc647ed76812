package summitry.ui.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import summitry.ui.teach.SavePlace;

/**
 * The system's way to choose where something is saved.
 *
 * @param first folder to begin in, where it is there
 */
record SystemSavePlace(Window owner, Optional<Path> first) implements SavePlace {
    @Override
    public Optional<Path> choose(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        first.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
