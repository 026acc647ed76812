package summitry.ui.teach;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The biggest moves of the latest round; each leads to why. */
final class MovesPane extends VBox {
    private final SummitScreen summit;
    private final Runnable toSummit;
    private final Label title = new Label();
    private final FlowPane moves = new FlowPane();

    /** @param toSummit shows the summit */
    MovesPane(RoomViewModel model, Texts texts, SummitScreen summit, Runnable toSummit, Lifecycle lifecycle) {
        this.summit = summit;
        this.toSummit = toSummit;
        setId("moves");
        getStyleClass().addAll(Css.CARD, "moves");
        title.getStyleClass().add(Css.PANEL_TITLE);
        moves.getStyleClass().add("move-links");
        getChildren().addAll(title, texts.label("teach.moves.hint", Css.MUTED), moves);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private void show(RoomMoment moment) {
        List<RoundMove> largest = RoundMove.largest(moment);
        setVisible(!largest.isEmpty());
        setManaged(!largest.isEmpty());
        title.setText(moment.words().get("teach.moves", moment.numbers().whole(moment.state().round())));
        moves.getChildren()
                .setAll(largest.stream().map(m -> link(m, largest.indexOf(m) + 1, moment)).toList());
    }

    private Button link(RoundMove move, int number, RoomMoment moment) {
        Button link = new Button(move.words(moment), new FontIcon(Feather.HELP_CIRCLE));
        link.setId("move-" + number);
        Buttons.tip(link).setText(moment.words().get("teach.moves.tip"));
        link.setOnAction(_ -> {
            toSummit.run();
            summit.show(move.party(), move.issue());
        });
        return link;
    }
}
