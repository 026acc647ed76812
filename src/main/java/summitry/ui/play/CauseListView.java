package summitry.ui.play;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.ui.control.Looks;
import summitry.ui.theme.Css;

/** Causes to choose from, one a row. */
final class CauseListView extends VBox {
    CauseListView(CauseList list, Inquiry inquiry) {
        setId("cause-list");
        for (CauseList.Row row : list.rows()) {
            Button button = row(row.name(), row.detail(), row.points());
            button.setId("cause-" + row.id());
            button.setOnAction(_ -> inquiry.explain(list.subject(), row.id()));
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add(InquiryView.FIRST);
    }

    /** A row as a button over the whole width: name, detail, signed points. */
    static Button row(String name, String detail, String points) {
        Label cause = new Label(name);
        cause.getStyleClass().add(Css.STRONG);
        Label behind = new Label(detail);
        behind.getStyleClass().add(Css.MUTED);
        VBox words = new VBox(cause);
        if (!detail.isEmpty()) {
            words.getChildren().add(behind);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label number = new Label(points);
        number.getStyleClass().addAll(Css.STRONG, Looks.NUMBER);
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(words, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rule-case");
        Button button = new Button();
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.getStyleClass().addAll(Css.QUIET, "cause-row");
        button.setAccessibleText(detail.isEmpty()
                ? "%s: %s".formatted(name, points)
                : "%s: %s, %s".formatted(name, points, detail));
        return button;
    }
}
