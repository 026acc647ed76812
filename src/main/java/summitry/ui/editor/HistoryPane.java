package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Draft;
import summitry.draft.History;
import summitry.draft.Step;
import summitry.figure.Type;
import summitry.figure.Weight;
import summitry.ui.control.Buttons;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** All steps, the newest first; a step is gone back or forward to by a click. */
final class HistoryPane extends VBox {
    /** So many rows are built; what is older is reached with undo. */
    private static final int SHOWN = 60;
    /** Room for the words of a step, pixels at full size. */
    private static final double ROOM = 140;

    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final DeskViewModel desk;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Button undo = icon(Feather.CORNER_UP_LEFT, "editor-undo");
    private final Button redo = icon(Feather.CORNER_UP_RIGHT, "editor-redo");

    HistoryPane(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("desk-history");
        Label title = texts.label("editor.history", Css.GROUP_TITLE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, undo, redo);
        head.getStyleClass().add("desk-history-head");
        undo.setOnAction(_ -> desk.undo());
        redo.setOnAction(_ -> desk.redo());
        Scroll scroll = new Scroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        lifecycle.watch(desk.historyProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> show());
    }

    private static Button icon(Feather picture, String id) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(picture));
        button.getStyleClass().addAll("icon-button", Css.QUIET);
        return button;
    }

    private static void name(Button button, String text) {
        button.setAccessibleText(text);
        Buttons.tip(button).setText(text);
    }

    private void show() {
        History history = desk.historyProperty().get();
        name(undo, texts.now().get("editor.undo"));
        name(redo, texts.now().get("editor.redo"));
        undo.setDisable(!history.canUndo());
        redo.setDisable(!history.canRedo());
        List<Node> built = new ArrayList<>();
        List<Step> steps = history.steps();
        int newest = Math.min(steps.size() - 1, Math.max(history.at() + SHOWN / 2, SHOWN));
        for (int i = newest; i >= 0 && built.size() < SHOWN; i--) {
            built.add(row(steps.get(i), i == 0 ? steps.get(0).draft() : steps.get(i - 1).draft(), i,
                    history.at()));
        }
        if (steps.size() > SHOWN) {
            built.add(texts.label("editor.history.more", Css.CAPTION));
        }
        rows.getChildren().setAll(built);
    }

    /** A button asks for its height before it has a width, so the lines are broken here. */
    private static Label lines(String text, String style, double size) {
        Label label = new Label(String.join("\n", Type.wrap(text, size, Weight.BOLD, ROOM, 3)));
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button row(Step step, Draft before, int index, int at) {
        EditWords words = EditWords.of(step, before, texts.now());
        Label title = lines(words.title(), index == at ? Css.STRONG : Css.MUTED, 13);
        Label change = lines(words.change(), Css.CAPTION, 11);
        FontIcon sign = new FontIcon(index == at ? Feather.CHEVRON_RIGHT : Feather.CIRCLE);
        sign.getStyleClass().add("desk-history-sign");
        HBox line = new HBox(sign, new VBox(title, change));
        line.getStyleClass().add("desk-history-row");
        Button button = new Button();
        button.setId("editor-step-" + index);
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll(Css.QUIET, Css.ROW);
        button.pseudoClassStateChanged(LATER, index > at);
        button.setAccessibleText(words.title() + ": " + words.change());
        button.setOnAction(_ -> desk.jumpTo(index));
        return button;
    }
}
