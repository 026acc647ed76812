package summitry.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import summitry.classroom.file.ClassFile;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.ui.control.Action;
import summitry.ui.control.Texts;
import summitry.ui.fx.UiThreads;
import summitry.ui.play.OverviewViewModel;
import summitry.ui.play.PlayActions;
import summitry.ui.play.PlayView;
import summitry.ui.play.PlayViewModel;
import summitry.ui.teach.RoomView;
import summitry.ui.teach.RoomViewModel;
import summitry.ui.teach.SavePlace;
import summitry.ui.teach.SummitScreen;

/** The class that is open: its room, and in it the summit as it is played, which is built when it is looked at. */
final class TeachRoom implements AutoCloseable {
    private final Path folder;
    private final RoomViewModel model;
    private final RoomView view;
    private final UiThreads threads;
    private final Texts texts;
    private final ObservableBooleanValue still;
    private final Consumer<Throwable> failed;
    private final BooleanProperty drawer = new SimpleBooleanProperty(false);
    private @Nullable PlayView summit;
    private @Nullable PlayViewModel played;
    private List<Action> playing = List.of();

    /**
     * Opens a room.
     *
     * @param place where files are saved
     * @param leave goes back to the first screen
     */
    TeachRoom(ClassFile.Open open, UiThreads threads, Texts texts, ObservableBooleanValue still,
            SavePlace place, Runnable leave, Consumer<Throwable> failed) {
        folder = open.folder();
        this.threads = threads;
        this.texts = texts;
        this.still = still;
        this.failed = failed;
        model = new RoomViewModel(open, threads, texts.language(), failed);
        view = new RoomView(model, texts, new Summit(), place, leave);
    }

    /** The run of the class belongs to its folder, so nothing else keeps it. */
    private PlayView build() {
        PlayViewModel play = new PlayViewModel(model.run(), _ -> {}, threads, texts.language(), failed);
        OverviewViewModel overview = new OverviewViewModel(play, threads, failed);
        PlayCommands commands = new PlayCommands(play, overview, drawer);
        // In a class one button leads on, and a run is not begun anew.
        PlayActions actions = commands.actions().withoutLead(new SimpleBooleanProperty(true));
        playing = commands.all().stream()
                .filter(a -> a.spec() != AppCommand.RESOLVE && a.spec() != AppCommand.START_AGAIN).toList();
        PlayView made = new PlayView(play, overview, actions, texts, still, drawer);
        summit = made;
        played = play;
        return made;
    }

    /** The summit of the class, as its room leads there. */
    private final class Summit implements SummitScreen {
        @Override
        public Node view() {
            return summit == null ? build() : summit;
        }

        @Override
        public Optional<IssueId> item() {
            return Optional.ofNullable(played).map(PlayViewModel::chosenIssue);
        }

        @Override
        public void show(PartyId party, IssueId issue) {
            view();
            if (played != null) {
                played.choose(issue);
                played.choose(party);
            }
        }
    }

    /** Whether the class is kept in this folder. */
    boolean isIn(Path wanted) {
        return folder.toAbsolutePath().normalize().equals(wanted.toAbsolutePath().normalize());
    }

    RoomViewModel model() {
        return model;
    }

    /** Whether one delegation has the laptop, so that nothing else may be reached. */
    boolean isCovered() {
        return model.isCovered().getValue();
    }

    RoomView view() {
        return view;
    }

    List<Action> actions() {
        List<Action> all = new ArrayList<>();
        if (isCovered()) {
            return all;
        }
        all.add(new Action(AppCommand.RESOLVE, view::commit, new SimpleBooleanProperty(false)));
        if (view.isSummitShown()) {
            all.addAll(playing);
        }
        return all;
    }

    @Override
    public void close() {
        if (summit != null) {
            summit.close();
        }
        view.close();
    }
}
