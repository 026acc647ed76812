package summitry.ui.play;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.text.Numbers;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;

/** Opens the inbox; it is there while a person leads a delegation, with the number of proposals on the table. It stands
 * out where one waits for an answer. */
final class InboxButton extends Button {
    InboxButton(Desk desk, Texts texts, Lifecycle lifecycle) {
        setId("inbox-open");
        getStyleClass().add("inbox-open");
        setGraphic(new FontIcon(Feather.INBOX));
        setOnAction(_ -> desk
                .open(desk.sideProperty().get() == SideView.INBOX ? SideView.PARTIES : SideView.INBOX));
        var tip = Buttons.tip(this);
        lifecycle.watch(desk.inboxProperty(), inbox -> {
            setVisible(!inbox.led().isEmpty());
            boolean calls = inbox.waiting() > 0;
            int letters = inbox.letters().size();
            setText(letters > 0 ? new Numbers(texts.language().getValue()).whole(letters) : "");
            getStyleClass().remove("calls");
            if (calls) {
                getStyleClass().add("calls");
            }
            setAccessibleText(inbox.told());
            tip.setText(inbox.told());
        });
    }
}
