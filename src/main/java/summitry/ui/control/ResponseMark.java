package summitry.ui.control;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.model.Response;

/** What a delegation answers to a text, as a sign and a word; never by colour alone. */
public final class ResponseMark extends Label {
    public ResponseMark() {
        getStyleClass().add("response-mark");
    }

    /** @param word the answer in the language of the window; empty for none, which shows nothing */
    public void show(Response response, String word) {
        for (Response other : Response.values()) {
            getStyleClass().remove(other.key());
        }
        getStyleClass().add(response.key());
        setText(word);
        setVisible(!word.isEmpty());
        setGraphic(new FontIcon(switch (response) {
            case SUPPORT -> Feather.CHECK;
            case ABSTAIN -> Feather.MINUS;
            case RESERVE -> Feather.EDIT_3;
            case OBJECT -> Feather.X;
            case NONE -> Feather.CIRCLE;
        }));
    }
}
