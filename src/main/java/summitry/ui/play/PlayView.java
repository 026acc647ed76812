package summitry.ui.play;

import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.controlsfx.control.HiddenSidesPane;

import summitry.ui.control.Buttons;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Zoom;

/**
 * The screen on which a summit is played: agenda, the chosen issue, the parties, the rounds. Below 1280 pixels the
 * parties are a drawer at the right, below 1100 the agenda shows titles alone, below 1024 it gives way to the open
 * drawer, below 910 the drawer lies over the issue. What needs more room than there is can be scrolled; the rounds and
 * the button that leads on stay. All widths are pixels at full size.
 */
public final class PlayView extends StackPane implements AutoCloseable {
    private static final double WIDE = 1280;
    private static final double ROOMY = 1100;
    private static final double TIGHT = 1024;
    private static final double SMALL = 910;
    private static final double LOW = 720;
    private static final double LEAST = 560;
    private static final Duration SLIDE = Duration.millis(160);
    /** The pane leaves its sides where they are if it has no time at all. */
    private static final Duration AT_ONCE = Duration.millis(1);
    private static final PseudoClass PUSHED = PseudoClass.getPseudoClass("pushed");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass SMALLER = PseudoClass.getPseudoClass("small");
    private static final PseudoClass LOWER = PseudoClass.getPseudoClass("low");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Lifecycle lifecycle = new Lifecycle();
    private final HiddenSidesPane drawer = new HiddenSidesPane();
    private final HBox row = new HBox();
    /** The drawer takes charge of the node that it slides, so the side panel travels in a node of its own. */
    private final StackPane holder = new StackPane();
    private final VBox centre = new VBox();
    private final AgendaView agenda;
    private final DoubleBinding room = Zoom.widthAtFullSize(this);
    private final DoubleBinding height = Zoom.heightAtFullSize(this);
    private final SidePanel side;
    private final PlayViewModel model;
    private final BooleanProperty drawerOpen;

    /**
     * Builds the screen.
     *
     * @param still whether nothing should glide, and the drawer come and go at once
     * @param drawerOpen whether the parties are wanted where they are a drawer; the screen opens it for a chosen party
     */
    public PlayView(PlayViewModel model, OverviewViewModel overview, PlayActions actions, Texts texts,
            ObservableBooleanValue still, BooleanProperty drawerOpen) {
        this.model = model;
        this.drawerOpen = drawerOpen;
        Buttons buttons = new Buttons(texts);
        setMinSize(0, 0);
        setId("play");
        getStyleClass().add("play");
        SimpleBooleanProperty wide = new SimpleBooleanProperty(true);
        wide.bind(room.lessThan(1).or(room.greaterThanOrEqualTo(WIDE)));
        RoundView round = new RoundView(model, lifecycle);
        ClimateView climate = new ClimateView(model, texts, lifecycle);
        HBox.setHgrow(climate, Priority.ALWAYS);
        HBox situation = new HBox(round, climate);
        climate.setMinWidth(0);
        situation.setMinWidth(0);
        situation.getStyleClass().add("situation");
        agenda = new AgendaView(model, buttons.named(actions.overview()),
                buttons.icon(actions.findIssue()), texts, lifecycle);
        centre.getChildren()
                .add(new EndingBanner(model, texts, height.lessThan(LOW), lifecycle));
        IssueView issue = new IssueView(model, actions, texts, buttons, wide.not(), still, lifecycle);
        VBox.setVgrow(issue, Priority.ALWAYS);
        centre.getChildren().add(issue);
        centre.getStyleClass().add("centre");
        centre.setMinWidth(0);
        side = new SidePanel(model, actions, texts, buttons, wide.not(), lifecycle);
        drawer.setContent(centre);
        drawer.setTriggerDistance(0);
        drawer.setAnimationDelay(Duration.ZERO);
        drawer.setMinWidth(0);
        HBox.setHgrow(drawer, Priority.ALWAYS);
        row.setMinWidth(0);
        row.getChildren().addAll(agenda, drawer, side);
        OverviewView all = new OverviewView(overview, actions.overview(), texts, buttons, wide, lifecycle);
        all.visibleProperty().bind(overview.shownProperty());
        all.managedProperty().bind(overview.shownProperty());
        row.visibleProperty().bind(overview.shownProperty().not());
        row.managedProperty().bind(overview.shownProperty().not());
        StackPane stage = new StackPane(row, all);
        stage.getStyleClass().add("play-stage");
        BorderPane body = new BorderPane(stage);
        body.setTop(new VBox(new CoachBar(model.coach(), texts, lifecycle), situation));
        BorderPane screen = new BorderPane(Scroll.bothWays(body));
        screen.setMinSize(0, 0);
        screen.setBottom(new TransportBar(model, actions, texts, buttons, lifecycle));
        getChildren().addAll(screen, new InquiryView(model, texts, screen, lifecycle));
        lifecycle.watch(still, s -> drawer.setAnimationDuration(s ? AT_ONCE : SLIDE));
        lifecycle.watch(wide, this::place);
        lifecycle.watch(drawerOpen, _ -> pin());
        lifecycle.watch(model.desk().sideProperty(), view -> {
            if (view != SideView.PARTIES) {
                drawerOpen.set(true);
            }
        });
        lifecycle.watch(model.partyProperty(), party -> {
            if (party.isPresent()) {
                drawerOpen.set(true);
            }
        });
        lifecycle.watch(room, width -> {
            pseudoClassStateChanged(NARROW, isBelow(ROOMY));
            pseudoClassStateChanged(SMALLER, isBelow(SMALL));
            pin();
        });
        lifecycle.watch(height,
                high -> pseudoClassStateChanged(LOWER, high.doubleValue() > 0 && high.doubleValue() < LEAST));
        lifecycle.onClose(wide::unbind);
        lifecycle.onClose(overview::close);
    }

    /** The parties stand beside the issue where there is room, else in the drawer. */
    private void place(boolean wide) {
        if (wide) {
            holder.getChildren().clear();
            drawer.setRight(null);
            if (!row.getChildren().contains(side)) {
                row.getChildren().add(side);
            }
        } else {
            row.getChildren().remove(side);
            holder.getChildren().setAll(side);
            drawer.setRight(holder);
        }
        pin();
    }

    private boolean isBelow(double width) {
        return room.get() > 0 && room.get() < width;
    }

    /** An open drawer pushes the issue aside, so that a chosen party and its place are seen together. */
    private void pin() {
        boolean open = drawer.getRight() != null && drawerOpen.get();
        drawer.setPinnedSide(open ? Side.RIGHT : null);
        centre.pseudoClassStateChanged(PUSHED, open);
        pseudoClassStateChanged(OPEN, open);
        agenda.setVisible(!(open && isBelow(TIGHT)));
        agenda.setManaged(agenda.isVisible());
    }

    @Override
    public void close() {
        lifecycle.close();
        model.close();
    }
}
