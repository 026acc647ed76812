package summitry.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import summitry.ui.control.Texts;
import summitry.ui.home.FileChoice;
import summitry.ui.home.OpenFolder;

/** The file chooser of the system; it begins where the last file was found. */
final class SystemFileChoice implements FileChoice {
    private final Window owner;
    private final Texts texts;
    private final OpenFolder folder;

    SystemFileChoice(Window owner, Texts texts, OpenFolder folder) {
        this.owner = owner;
        this.texts = texts;
        this.folder = folder;
    }

    @Override
    public Optional<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now().get("open.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.now().get("open.ours"), "*.json", "*.jsonl",
                        "*.summitry"),
                new FileChooser.ExtensionFilter(texts.now().get("open.all"), "*.*"));
        folder.first().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        chosen.ifPresent(folder::used);
        return chosen;
    }
}
