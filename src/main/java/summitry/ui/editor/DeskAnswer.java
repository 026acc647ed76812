package summitry.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import summitry.text.Words;

/** What the desk says: what was done, which may go by itself, or why something was not, which stays until the next act. */
final class DeskAnswer {
    private final ReadOnlyObjectWrapper<Function<Words, String>> said = new ReadOnlyObjectWrapper<>(_ -> "");
    private boolean isRefusal;

    /** Empty words for nothing to say. */
    ReadOnlyObjectProperty<Function<Words, String>> property() {
        return said.getReadOnlyProperty();
    }

    boolean isRefusal() {
        return isRefusal;
    }

    void say(Function<Words, String> words) {
        isRefusal = false;
        said.set(words);
    }

    void refuse(Function<Words, String> words) {
        isRefusal = true;
        said.set(words);
    }

    /** @param problems that stop the draft from being played */
    void saved(Path target, int problems) {
        String path = target.toAbsolutePath().toString();
        say(words -> switch (problems) {
            case 0 -> words.get("editor.saved", path);
            case 1 -> words.get("editor.saved.one-problem", path);
            default -> words.get("editor.saved.problems", path, String.valueOf(problems));
        });
    }

    void notSaved(Path target, IOException refused) {
        refuse(words -> words.get("editor.save.refused", String.valueOf(target),
                String.valueOf(refused.getMessage())));
    }
}
