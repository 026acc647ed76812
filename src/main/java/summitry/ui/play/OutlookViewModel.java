package summitry.ui.play;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import summitry.engine.random.Randomness;
import summitry.experiment.ProspectPlayer;
import summitry.experiment.Prospects;
import summitry.run.Node;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * Plays the futures of a run from where it stands whenever that changes, beside those from the step before with the same
 * random numbers. They come in batches of {@value #BATCH}; a step, an undo or another branch cancels what is played. Used on
 * the window's thread.
 */
public final class OutlookViewModel implements AutoCloseable {
    /** Futures of each moment. */
    public static final int RUNS = 100;
    /** A step is followed after so long without another one. */
    public static final Duration PAUSE = Duration.ofMillis(80);

    static final int BATCH = 10;
    private static final int MOST_THREADS = 8;
    /** Moments whose futures are remembered, for undo and redo. */
    private static final int REMEMBERED = 8;

    private final PlayViewModel play;
    private final UiThreads threads;
    private final Duration pause;
    private final Consumer<Throwable> failed;
    private final BooleanProperty on = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Outlook> live = new ReadOnlyObjectWrapper<>(Outlook.OFF);
    private final Lifecycle lifecycle = new Lifecycle();
    /** Used by one job at a time. */
    private final Map<Key, Prospects> played = new LinkedHashMap<>(16, 0.75f, true);
    private Optional<Key> shown = Optional.empty();
    private @Nullable UiTask task;

    /** @param numbers seed of the numbers from there on */
    private record Key(long run, int node, long numbers) {}

    /**
     * The futures of a run; none are played until they are switched on.
     *
     * @param threads a thread for these alone
     * @param failed takes a bug
     */
    OutlookViewModel(PlayViewModel play, UiThreads threads, Duration pause, Consumer<Throwable> failed) {
        this.play = play;
        this.threads = threads;
        this.pause = pause;
        this.failed = failed;
    }

    /** Follows the run from now on; called once, when the run can be seen. */
    void follow() {
        lifecycle.watch(on, _ -> refresh());
        lifecycle.watch(play.momentProperty(), _ -> refresh());
    }

    static int threadsHere() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    }

    ReadOnlyObjectProperty<Outlook> liveProperty() {
        return live.getReadOnlyProperty();
    }

    /** Whether futures are played at all. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Stops; the futures that were played stay. */
    void stop() {
        cancel();
        live.set(live.get().stopped());
    }

    /** Opens a future as a branch of the run; nothing where it is no longer one of where the run stands. */
    void open(int future) {
        Outlook now = live.get();
        if (!now.isOld() && future >= 0 && future < now.done()) {
            Moment moment = play.moment();
            play.course().openFuture(now.node(), future,
                    moment.words().get("play.futures.branch", moment.numbers().whole(future + 1)));
        }
    }

    /** Another language or another chosen item changes no future. */
    private void refresh() {
        Optional<Key> here = on.get() && !play.moment().hasEnded()
                ? Optional.of(key(play.moment().tree().current()))
                : Optional.empty();
        if (here.isEmpty() || !here.equals(shown)) {
            play();
        }
    }

    private Key key(Node node) {
        return new Key(play.seed(), node.id(), play.numbers().seed());
    }

    /** Plays those of the present moment that are missing. */
    void play() {
        cancel();
        Moment moment = play.moment();
        if (!on.get() || moment.hasEnded()) {
            shown = Optional.empty();
            live.set(on.get() ? Outlook.ENDED : Outlook.OFF);
            return;
        }
        Node node = moment.tree().current();
        shown = Optional.of(key(node));
        live.set(live.get().playing(node.id()));
        Asked asked = new Asked(moment, node, before(moment), play.numbers(), play.seed());
        task = UiTask.start(threads, progress -> {
            progress.rest(pause);
            try {
                play(asked, progress);
            } catch (CancellationException stopped) {
                // Another moment is played now, or none.
                return;
            }
        }, _ -> {}, error -> {
            if (shown.equals(Optional.of(asked.key(node)))) {
                stop();
            }
            failed.accept(error);
        });
    }

    private record Asked(Moment moment, Node node, Optional<Node> before, Randomness numbers, long run) {
        Key key(Node of) {
            return new Key(run, of.id(), numbers.seed());
        }

        ProspectPlayer player(Node from) {
            return new ProspectPlayer(moment.engine(), from.state(), numbers, threadsHere());
        }
    }

    /** The moment before the last step that changed something. */
    private static Optional<Node> before(Moment moment) {
        return moment.tree().path().reversed().stream().filter(n -> !n.state().equals(moment.state()))
                .findFirst().filter(n -> !n.state().hasEnded());
    }

    private void cancel() {
        UiTask old = task;
        if (old != null) {
            old.cancel();
        }
    }

    private void play(Asked asked, UiTask.Progress progress) {
        if (progress.isCancelled()) {
            return;
        }
        ProspectPlayer here = asked.player(asked.node());
        Optional<ProspectPlayer> there = asked.before().map(asked::player);
        for (int runs = BATCH; runs <= RUNS; runs += BATCH) {
            Prospects now = upTo(runs, here, asked.key(asked.node()), progress);
            Optional<Prospects> earlier = Optional.empty();
            if (there.isPresent()) {
                earlier = Optional.of(
                        upTo(runs, there.get(), asked.key(asked.before().orElseThrow()), progress));
            }
            Outlook.Phase phase = runs == RUNS ? Outlook.Phase.DONE : Outlook.Phase.PLAYING;
            tell(progress, new Outlook(phase, asked.node().id(), earlier, Optional.of(now), false));
        }
    }

    private Prospects upTo(int runs, ProspectPlayer player, Key key, UiTask.Progress progress) {
        Prospects known = played.getOrDefault(key, player.none());
        Prospects grown = player.upTo(runs, known, progress::isCancelled);
        played.put(key, grown);
        if (played.size() > REMEMBERED) {
            played.remove(played.keySet().iterator().next());
        }
        return grown;
    }

    /** Shows what is so, unless it has been overtaken by then. */
    private void tell(UiTask.Progress progress, Outlook now) {
        threads.ui().execute(() -> {
            if (!progress.isCancelled()) {
                live.set(now);
            }
        });
    }

    @Override
    public void close() {
        lifecycle.close();
        cancel();
    }
}
