package summitry.ui.play;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Buttons;
import summitry.ui.fx.Lifecycle;

/**
 * The rounds as beads on a line: played, undone, to come. A played bead takes the run back or forth to its round; a mark
 * under it tells of branches that go another way from there.
 */
final class TimeLine extends HBox {
    /** Above this many rounds only every fifth bead has room for its number. */
    private static final int ALL_NUMBERED = 12;

    private final PlayViewModel model;
    private final ObservableBooleanValue isWide;

    /** @param isWide whether there is room for the name of a branch */
    TimeLine(PlayViewModel model, ObservableBooleanValue isWide, Lifecycle lifecycle) {
        this.model = model;
        this.isWide = isWide;
        setId("time-line");
        getStyleClass().add("time-line");
        lifecycle.watch(model.course().beadsProperty(), this::show);
        lifecycle.watch(isWide, _ -> show(model.course().beadsProperty().get()));
    }

    private void show(List<Bead> beads) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String kept = focused == null ? "" : String.valueOf(focused.getId());
        getChildren().clear();
        boolean named = isWide.get() && beads.stream().filter(b -> !b.sides().isEmpty()).count() == 1;
        for (Bead bead : beads) {
            if (bead.round() > 0) {
                Region line = new Region();
                line.getStyleClass().addAll("bead-line", style(bead));
                HBox.setHgrow(line, Priority.ALWAYS);
                getChildren().add(new StackPane(line));
                HBox.setHgrow(getChildren().getLast(), Priority.ALWAYS);
            }
            // Left of the middle there is room for a name beneath the beads that follow.
            boolean isRoomy = named && 2 * bead.round() < beads.size();
            getChildren().add(column(bead, beads.size() > ALL_NUMBERED, isRoomy));
        }
        again(kept);
    }

    /** The bead of the round that is shown. */
    Optional<Node> now() {
        return model.course().beadsProperty().get().stream().filter(b -> b.time() == Bead.Time.NOW)
                .findFirst()
                .map(b -> lookup("#bead-" + b.round()));
    }

    /** All is new: the focus goes to the round that is shown, or back to the mark that had it. */
    private void again(String kept) {
        Node mark = kept.startsWith("fork-") ? lookup("#" + kept) : null;
        if (mark != null) {
            mark.requestFocus();
        } else if (kept.startsWith("bead-") || kept.startsWith("fork-")) {
            now().ifPresent(Node::requestFocus);
        }
    }

    private static String style(Bead bead) {
        return bead.time().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Node column(Bead bead, boolean many, boolean isNamed) {
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
        if (bead.ruled()) {
            FontIcon rules = new FontIcon(Feather.SLIDERS);
            rules.getStyleClass().add("bead-ruled");
            marks.getChildren().add(rules);
        }
        // The mark is wider than its place, so that the beads stand where they stand without one.
        Pane below = new Pane();
        below.getStyleClass().add("fork-place");
        if (!bead.sides().isEmpty()) {
            below.getChildren().add(new ForkMark(bead.round(), bead.sides(), isNamed, model.inquiry()));
        }
        VBox column = new VBox(marks, button, below);
        column.getStyleClass().add("bead-column");
        return column;
    }
}
