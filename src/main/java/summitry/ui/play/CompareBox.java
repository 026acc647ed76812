package summitry.ui.play;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import summitry.ui.control.Buttons;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Which branch stands beside the lines. It is there where there is more than one branch. */
final class CompareBox extends HBox {
    private static final double WIDTH = 190;

    private final ComboBox<LinesBoard.Choice> box = new ComboBox<>();
    private final LinesBoard board;
    private boolean isShowing;

    CompareBox(LinesBoard board, ObservableBooleanValue withLines, Texts texts, Lifecycle lifecycle) {
        this.board = board;
        getStyleClass().add("compare-box");
        box.setId("lines-compare");
        box.setMaxWidth(WIDTH);
        box.setPrefWidth(WIDTH);
        Names.in(box, LinesBoard.Choice::name);
        texts.named(box, "play.lines.compare");
        Buttons.tip(box).textProperty().bind(texts.of("play.lines.compare.tip"));
        Label name = texts.label("play.lines.compare", Css.MUTED);
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, box);
        box.setOnAction(_ -> {
            if (!isShowing && box.getValue() != null) {
                board.compare(box.getValue());
            }
        });
        lifecycle.watch(board.choicesProperty(), this::show);
        visibleProperty().bind(board.choicesProperty().map(c -> c.size() > 1).flatMap(
                isMany -> Bindings.createBooleanBinding(() -> isMany && withLines.get(),
                        withLines)));
        managedProperty().bind(visibleProperty());
    }

    private void show(List<LinesBoard.Choice> choices) {
        isShowing = true;
        box.getItems().setAll(choices);
        box.setValue(board.compared());
        isShowing = false;
    }
}
