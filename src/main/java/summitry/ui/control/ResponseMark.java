package summitry.ui.control;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.Response;

/** What a delegation answers to a text, as a sign and a word; never by colour alone. */
public final class ResponseMark extends Label {
    private @Nullable Response shown;

    public ResponseMark() {
        getStyleClass().add("response-mark");
    }

    /** The look stays as it is where the answer is the same, because a list shows many of these.
     *
     * @param word the answer in the language of the window; empty for none, which shows nothing */
    public void show(Response response, String word) {
        setText(word);
        setVisible(!word.isEmpty());
        if (response == shown) {
            return;
        }
        shown = response;
        for (Response other : Response.values()) {
            getStyleClass().remove(other.key());
        }
        getStyleClass().add(response.key());
        setGraphic(new FontIcon(switch (response) {
            case SUPPORT -> Feather.CHECK;
            case ABSTAIN -> Feather.MINUS;
            case RESERVE -> Feather.EDIT_3;
            case OBJECT -> Feather.X;
            case NONE -> Feather.CIRCLE;
        }));
    }
}
