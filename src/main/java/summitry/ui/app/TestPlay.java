package summitry.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.IssueId;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.ui.control.Action;
import summitry.ui.control.Texts;
import summitry.ui.fx.UiThreads;
import summitry.ui.play.OverviewViewModel;
import summitry.ui.play.PlayView;
import summitry.ui.play.PlayViewModel;
import summitry.ui.theme.Css;

/** A draft played to its end with the rules in every seat, to be looked at; it is kept in no file. */
final class TestPlay implements AutoCloseable {
    private final PlayViewModel play;
    private final PlayView view;
    private final OverviewViewModel overview;
    private final BorderPane frame = new BorderPane();
    private final List<Action> actions;

    /** @param back leads back to the desk */
    TestPlay(Scenario scenario, UiThreads threads, Texts texts, ObservableBooleanValue still, Runnable back,
            Consumer<Throwable> failed) {
        BooleanProperty drawer = new SimpleBooleanProperty(false);
        play = new PlayViewModel(LiveRun.open(scenario, AppWindow.FIRST_SEED), _ -> {}, threads,
                texts.language(),
                failed);
        overview = new OverviewViewModel(play, threads, failed);
        PlayCommands commands = new PlayCommands(play, overview, drawer);
        actions = commands.all();
        view = new PlayView(play, overview, commands.actions(), texts, still, drawer);
        Label told = texts.label("editor.trial", Css.STRONG);
        told.setMaxWidth(Double.MAX_VALUE);
        told.setWrapText(true);
        HBox.setHgrow(told, Priority.ALWAYS);
        Button leave = new Button();
        leave.setId("trial-back");
        leave.textProperty().bind(texts.of("editor.trial.back"));
        leave.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> back.run());
        HBox bar = new HBox(told, leave);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll(Css.BAR, "trial-bar");
        frame.setId("trial");
        frame.setMinSize(0, 0);
        frame.setTop(bar);
        frame.setCenter(view);
    }

    Region view() {
        return frame;
    }

    /** Whether a page lies over the run, which Escape closes first. */
    boolean isPageOpen() {
        return play.inquiry().isOpen();
    }

    List<Action> actions() {
        return actions;
    }

    /** Runs to the end on the item that was edited; the rounds can be walked through while it does. */
    void begin(Optional<IssueId> issue) {
        issue.ifPresent(overview::open);
        view.requestFocus();
        play.course().runToEnd();
    }

    @Override
    public void close() {
        play.course().pause();
        view.close();
    }
}
