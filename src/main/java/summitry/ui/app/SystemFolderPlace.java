package summitry.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** The system's way to choose a folder in which files are saved. */
record SystemFolderPlace(Window owner) implements Supplier<Optional<Path>> {
    @Override
    public Optional<Path> get() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner)).map(File::toPath);
    }
}
