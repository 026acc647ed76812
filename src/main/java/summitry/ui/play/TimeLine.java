package summitry.ui.play;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Buttons;
import summitry.ui.fx.Lifecycle;

/** The rounds as beads on a line: played, undone, to come. A played bead takes the run back or forth to its round. */
final class TimeLine extends HBox {
    /** Above this many rounds only every fifth bead has room for its number. */
    private static final int ALL_NUMBERED = 12;

    private final PlayViewModel model;

    TimeLine(PlayViewModel model, Lifecycle lifecycle) {
        this.model = model;
        setId("time-line");
        getStyleClass().add("time-line");
        lifecycle.watch(model.course().beadsProperty(), this::show);
    }

    private void show(List<Bead> beads) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String kept = focused == null ? "" : String.valueOf(focused.getId());
        getChildren().clear();
        for (Bead bead : beads) {
            if (bead.round() > 0) {
                Region line = new Region();
                line.getStyleClass().addAll("bead-line", style(bead));
                HBox.setHgrow(line, Priority.ALWAYS);
                getChildren().add(new StackPane(line));
                HBox.setHgrow(getChildren().getLast(), Priority.ALWAYS);
            }
            Node column = column(bead, beads.size() > ALL_NUMBERED);
            getChildren().add(column);
        }
        // The beads are new; the focus goes back to the one that had it.
        if (kept.startsWith("bead-")) {
            Node again = lookup("#" + kept);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private static String style(Bead bead) {
        return bead.time().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Node column(Bead bead, boolean many) {
        Button button = new Button(many && bead.round() % 5 != 0 ? "" : Integer.toString(bead.round()));
        button.setId("bead-" + bead.round());
        button.getStyleClass().addAll("bead", style(bead));
        button.setDisable(bead.node() < 0);
        button.setAccessibleText(bead.told());
        Buttons.tip(button).setText(bead.told());
        button.setOnAction(_ -> model.course().goTo(bead.node()));
        HBox marks = new HBox();
        marks.getStyleClass().add("bead-marks");
        if (bead.adopted() > 0) {
            Label adopted = new Label(Integer.toString(bead.adopted()), new FontIcon(Feather.CHECK));
            adopted.getStyleClass().add("bead-adopted");
            marks.getChildren().add(adopted);
        }
        if (bead.happened() > 0) {
            FontIcon bolt = new FontIcon(Feather.ZAP);
            bolt.getStyleClass().add("bead-bolt");
            marks.getChildren().add(bolt);
        }
        VBox column = new VBox(marks, button);
        column.getStyleClass().add("bead-column");
        return column;
    }
}
