package summitry.ui.teach;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;

/** Buttons of the room: a name that follows the language, a picture, and a tip. */
final class Ask {
    private final Texts texts;

    Ask(Texts texts) {
        this.texts = texts;
    }

    /** @param key of the name; its tip stands under the same key with {@code .tip} */
    Button button(String id, String key, Ikon icon, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
        return button;
    }
}
