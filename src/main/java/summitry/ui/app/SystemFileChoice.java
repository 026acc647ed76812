package summitry.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
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
    private final String kind;
    private final List<String> endings;

    /**
     * Asks nothing yet.
     *
     * @param kind key of what is looked for
     * @param endings of its files, such as {@code *.json}
     */
    SystemFileChoice(Window owner, Texts texts, OpenFolder folder, String kind, List<String> endings) {
        this.owner = owner;
        this.texts = texts;
        this.folder = folder;
        this.kind = kind;
        // A word that is missing is found when the window opens, not when somebody asks for a file.
        texts.of(kind).getValue();
        this.endings = List.copyOf(endings);
    }

    @Override
    public Optional<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now().get("open.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.now().get(kind), endings),
                new FileChooser.ExtensionFilter(texts.now().get("open.all"), "*.*"));
        folder.first().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        chosen.ifPresent(folder::used);
        return chosen;
    }
}
