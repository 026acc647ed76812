package summitry.ui.play;

import java.util.function.BiConsumer;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import summitry.model.IssueId;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.ShareBar;
import summitry.ui.control.StatusIcon;
import summitry.ui.theme.Css;

/** An issue in the agenda: where it stands, its title, its support. */
final class AgendaRowView extends ToggleButton {
    /** Of the row in window.css, left and right together. */
    private static final double PADDING = 22;

    private final IssueId issue;
    private final StatusIcon status = new StatusIcon();
    private final Label title = new Label();
    private final ShareBar support = new ShareBar();
    private final Label number = new Label();
    private final Tooltip tip;

    AgendaRowView(IssueId issue, Runnable choose, BiConsumer<AgendaRowView, Integer> walk) {
        this.issue = issue;
        setId("issue-" + issue);
        getStyleClass().addAll(Css.ROW, "agenda-row", Looks.OWN_KEYS);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        number.getStyleClass().add(Looks.NUMBER);
        HBox content = new HBox(status, title, support, number);
        content.getStyleClass().add("agenda-row-content");
        setGraphic(content);
        content.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        tip = Buttons.tip(this);
        setOnAction(_ -> choose.run());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, walk));
    }

    private void key(KeyEvent event, BiConsumer<AgendaRowView, Integer> walk) {
        switch (event.getCode()) {
            case UP -> walk.accept(this, -1);
            case DOWN -> walk.accept(this, 1);
            case HOME -> walk.accept(this, -1000);
            case END -> walk.accept(this, 1000);
            case ENTER -> fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    IssueId issue() {
        return issue;
    }

    void show(AgendaRow row) {
        status.show(row.status());
        title.setText(row.title());
        support.show(row.support(), row.status());
        number.setText(row.number());
        tip.setText(row.told());
        setAccessibleText(row.told());
    }

    void setChosen(boolean chosen) {
        setSelected(chosen);
    }
}
