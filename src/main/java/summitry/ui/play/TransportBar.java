package summitry.ui.play;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import summitry.ui.control.Buttons;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** Undo and redo, the rounds, the chair's menu, running, and the one button that leads on. */
final class TransportBar extends VBox {
    private static final double WIDE = 1280;
    private static final int LONGEST_NAME = 22;

    /** Held here, because a binding that nobody holds is forgotten. */
    private final BooleanBinding isWide;

    TransportBar(PlayViewModel model, PlayActions actions, Texts texts, Buttons buttons,
            Lifecycle lifecycle) {
        setId("transport");
        Label refusal = new Wrapped(Css.REFUSAL);
        refusal.setId("refusal");
        HBox refused = new HBox(refusal);
        refused.getStyleClass().add("refusal-line");
        lifecycle.watch(model.refusalProperty(), sentence -> {
            refusal.setText(sentence);
            refused.setVisible(!sentence.isEmpty());
            refused.setManaged(!sentence.isEmpty());
        });
        Label seed = new Label();
        seed.setId("seed");
        seed.getStyleClass().add("seed");
        seed.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.tip(seed).textProperty().bind(texts.of("play.seed.tip"));
        lifecycle.watch(model.roundProperty(), sheet -> seed.setText(sheet.seed()));
        Button branches = buttons.icon(actions.branches());
        branches.setContentDisplay(ContentDisplay.LEFT);
        branches.getStyleClass().add("branch-button");
        branches.setMinWidth(Region.USE_PREF_SIZE);
        // A long name would push the rounds aside; the page of branches shows it whole.
        isWide = Zoom.widthAtFullSize(this).greaterThanOrEqualTo(WIDE);
        Runnable name = () -> branches
                .setText(isWide.get() ? brief(model.course().branchProperty().get()) : "");
        lifecycle.watch(isWide, _ -> name.run());
        lifecycle.watch(model.course().branchProperty(), _ -> name.run());
        new BranchToast(this, model, texts, lifecycle);
        HBox history = new HBox(buttons.icon(actions.undo()), buttons.icon(actions.redo()), branches, seed);
        history.setMinWidth(Region.USE_PREF_SIZE);
        history.setAlignment(Pos.CENTER);
        TimeLine line = new TimeLine(model, isWide, lifecycle);
        Scroll middle = Scroll.across(new StackPane(line));
        middle.setId("rounds");
        HBox.setHgrow(middle, Priority.ALWAYS);
        // Where the rounds do not all fit, the one that is shown does.
        lifecycle.watch(model.course().beadsProperty(), _ -> line.now().ifPresent(middle::centre));
        ChairMenu chair = new ChairMenu(model, texts, lifecycle);
        chair.setMinWidth(Region.USE_PREF_SIZE);
        InboxButton inbox = new InboxButton(model.desk(), texts, lifecycle);
        // Where there is room its place is kept, so that the rounds do not move when it comes.
        inbox.managedProperty().bind(inbox.visibleProperty().or(isWide));
        HBox bar = new HBox(history, middle, inbox, chair,
                running(model, actions, texts, buttons, lifecycle),
                next(model, actions, buttons, lifecycle));
        bar.getStyleClass().addAll(Css.BAR, Css.BOTTOM_BAR, "transport");
        getChildren().addAll(refused, bar);
    }

    private static String brief(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "\u2026";
    }

    /** Play and pause take turns in one place; beside them the run to the end and the speed. */
    private static HBox running(PlayViewModel model, PlayActions actions, Texts texts, Buttons buttons,
            Lifecycle lifecycle) {
        Button play = buttons.icon(actions.play());
        Button pause = buttons.icon(actions.pause());
        play.visibleProperty().bind(model.runningProperty().not());
        pause.visibleProperty().bind(model.runningProperty());
        HBox box = new HBox(new StackPane(play, pause), buttons.icon(actions.runToEnd()),
                new SpeedMenu(model.course().speedProperty(), texts, lifecycle));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** "Resolve round 5"; when all is over, "Run again". */
    private static StackPane next(PlayViewModel model, PlayActions actions, Buttons buttons,
            Lifecycle lifecycle) {
        Button resolve = buttons.primary(actions.resolve());
        Button again = buttons.primary(actions.startAgain());
        resolve.setMinWidth(Region.USE_PREF_SIZE);
        again.setMinWidth(Region.USE_PREF_SIZE);
        resolve.visibleProperty().bind(model.endedProperty().not());
        again.visibleProperty().bind(model.endedProperty());
        resolve.managedProperty().bind(resolve.visibleProperty());
        again.managedProperty().bind(again.visibleProperty());
        lifecycle.watch(model.roundProperty(), sheet -> {
            resolve.setText(sheet.next());
            again.setText(sheet.again());
        });
        return new StackPane(resolve, again);
    }
}
