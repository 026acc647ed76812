package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.run.LiveRun;
import summitry.ui.control.Action;
import summitry.ui.control.Texts;
import summitry.ui.fx.UiThreads;
import summitry.ui.play.OverviewViewModel;
import summitry.ui.play.PlayView;
import summitry.ui.play.PlayViewModel;
import summitry.ui.play.Speed;

/** The run that is open: its screen, its commands, and the file it is kept in. */
final class PlayRoom implements AutoCloseable {
    private final UiThreads threads;
    private final RunKeeper keeper;
    private final PlayViewModel model;
    private final PlayView view;
    private final OverviewViewModel overview;
    private final BooleanProperty drawer;
    private final ObjectProperty<Speed> speed;
    private final BooleanProperty futures;
    private final List<Action> actions;

    PlayRoom(LiveRun run, RunKeeper keeper, UiThreads threads, UiThreads ahead,
            BooleanProperty futures, ObservableValue<Language> language,
            Texts texts, ObservableBooleanValue still, BooleanProperty drawer, ObjectProperty<Speed> speed,
            Consumer<Throwable> failed) {
        this.threads = threads;
        this.keeper = keeper;
        this.futures = futures;
        model = new PlayViewModel(run, keeper, threads, Optional.of(ahead), language, failed);
        model.studies().outlook().onProperty().bindBidirectional(futures);
        this.drawer = drawer;
        this.speed = speed;
        model.course().speedProperty().bindBidirectional(speed);
        overview = new OverviewViewModel(model, threads, failed);
        PlayCommands commands = new PlayCommands(model, overview, drawer);
        actions = commands.all();
        view = new PlayView(model, overview, commands.actions(), texts, still, drawer);
    }

    PlayViewModel model() {
        return model;
    }

    PlayView view() {
        return view;
    }

    List<Action> actions() {
        return actions;
    }

    /** Shows an item of the agenda alone. */
    void goTo(IssueId issue) {
        overview.open(issue);
    }

    /** Shows a party beside what is shown. */
    void goTo(PartyId party) {
        model.choose(party);
        drawer.set(true);
    }

    /** Whether the run is kept in this file. */
    boolean isIn(Path file) {
        Optional<Path> kept = keeper.file();
        return kept.isPresent() && kept.get().toAbsolutePath().normalize()
                .equals(file.toAbsolutePath().normalize());
    }

    /** The file that the run is kept in; empty while nothing of it is. */
    Optional<Path> file() {
        return keeper.file();
    }

    @Override
    public void close() {
        view.close();
        model.course().speedProperty().unbindBidirectional(speed);
        model.studies().outlook().onProperty().unbindBidirectional(futures);
        // After the round at work, so that it is kept as well.
        threads.work().execute(keeper::close);
    }
}
