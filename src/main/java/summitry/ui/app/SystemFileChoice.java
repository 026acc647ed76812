package summitry.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import summitry.ui.control.Texts;
import summitry.ui.home.FileChoice;

/** The file chooser of the system. */
final class SystemFileChoice implements FileChoice {
    private final Window owner;
    private final Texts texts;

    SystemFileChoice(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now().get("open.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.now().get("open.ours"), "*.json", "*.jsonl",
                        "*.summitry"),
                new FileChooser.ExtensionFilter(texts.now().get("open.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
