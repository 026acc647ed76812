package summitry.ui.control;

import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.model.IssueStatus;

/** Where an issue stands, by shape and colour: a ring, a disc with a tick, a square with a cross. */
public final class StatusIcon extends StackPane {
    private final FontIcon sign = new FontIcon();

    public StatusIcon() {
        getStyleClass().add("status-icon");
        setMouseTransparent(true);
        getChildren().add(sign);
    }

    public void show(IssueStatus status) {
        for (IssueStatus other : IssueStatus.values()) {
            getStyleClass().remove(other.key());
        }
        getStyleClass().add(status.key());
        sign.setVisible(status != IssueStatus.OPEN);
        if (status != IssueStatus.OPEN) {
            sign.setIconCode(status == IssueStatus.ADOPTED ? Feather.CHECK : Feather.X);
        }
    }
}
