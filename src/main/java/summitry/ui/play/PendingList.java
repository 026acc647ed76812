package summitry.ui.play;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What waits for the round, each with the way to take it back. */
final class PendingList extends VBox {
    private final String id;
    private final Consumer<PendingMove> takeBack;
    private final Texts texts;
    private final ObservableBooleanValue busy;

    PendingList(String id, Consumer<PendingMove> takeBack, Texts texts, ObservableBooleanValue busy) {
        this.id = id;
        this.takeBack = takeBack;
        this.texts = texts;
        this.busy = busy;
        setId(id);
        getStyleClass().add("pending");
        show(List.of());
    }

    /** A button that takes one of them back. */
    static Button takeBack(PendingMove move, Consumer<PendingMove> takeBack, Texts texts,
            ObservableBooleanValue busy) {
        Button back = new Button();
        back.textProperty().bind(texts.of("play.pending.back"));
        back.accessibleTextProperty().bind(texts.of(w -> w.get("play.pending.back-told", move.text())));
        back.getStyleClass().addAll(Css.QUIET, "link");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.disableProperty().bind(busy);
        back.setOnAction(_ -> takeBack.accept(move));
        return back;
    }

    void show(List<PendingMove> moves) {
        setVisible(!moves.isEmpty());
        setManaged(!moves.isEmpty());
        getChildren().clear();
        if (!moves.isEmpty()) {
            getChildren().add(texts.label("play.pending.title", Css.STRONG));
        }
        for (PendingMove move : moves) {
            Wrapped what = new Wrapped(Css.MUTED);
            what.setText(move.text());
            what.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(what, Priority.ALWAYS);
            Button back = takeBack(move, takeBack, texts, busy);
            back.setId(id + "-back-" + moves.indexOf(move));
            HBox row = new HBox(what, back);
            row.getStyleClass().add("pending-row");
            getChildren().add(row);
        }
    }
}
