package summitry.ui.control;

import java.util.List;

import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

/** What a person can do in the window: its words, its picture, its keys. */
public interface ActionSpec {
    /** Key of its name in the text bundles; its tooltip stands under the same key with {@code .tip}. */
    String key();

    Ikon icon();

    /** Keys that do the same; the first is the one that tooltips show. Empty where it has no key of its own. */
    List<KeyCombination> shortcuts();
}
