package summitry.ui.play;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Causes to choose from, one a row; those without effect are shown for the asking. */
final class CauseListView extends VBox {
    CauseListView(CauseList list, Inquiry inquiry, Texts texts) {
        setId("cause-list");
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.setId("cause-hint");
        hint.setText(list.hint());
        getChildren().add(hint);
        list.rows().forEach(row -> getChildren().add(button(row, list, inquiry)));
        if (!list.none().isEmpty()) {
            getChildren().add(without(list, inquiry, texts));
        }
        getChildren().get(1).getStyleClass().add(InquiryView.FIRST);
    }

    private Button without(CauseList list, Inquiry inquiry, Texts texts) {
        Button more = new Button(texts.now().get("play.whatif.none", list.none().size()));
        more.setId("cause-none");
        more.getStyleClass().addAll(Css.QUIET, "link");
        more.setOnAction(_ -> {
            boolean focused = more.isFocused();
            getChildren().remove(more);
            list.none().forEach(row -> getChildren().add(button(row, list, inquiry)));
            if (focused) {
                getChildren().get(1 + list.rows().size()).requestFocus();
            }
        });
        return more;
    }

    private static Button button(CauseList.Row row, CauseList list, Inquiry inquiry) {
        Button button = row(row.name(), row.detail(), row.points());
        button.setId("cause-" + row.id());
        button.setOnAction(_ -> inquiry.explain(list.subject(), row.id()));
        return button;
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
        HBox line = new HBox(words, number, new FontIcon(Feather.CHEVRON_RIGHT));
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
