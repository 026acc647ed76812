package summitry.ui.play;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import summitry.engine.Decision;
import summitry.model.Command;
import summitry.model.Refusal;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.RunTree;
import summitry.ui.fx.Handover;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * Takes a person's commands to the run on its own thread and brings the newest tree back. Called on the window's
 * thread.
 */
final class Conductor {
    /** The pause between two rounds is taken in such pieces, so that another speed counts at once. */
    private static final Duration PIECE = Duration.ofMillis(75);

    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final Consumer<RunTree> show;
    private final Consumer<LiveRun> keeper;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private LiveRun run;
    private @Nullable UiTask task;
    /** Read by the thread of the run. */
    private volatile Duration pause = Speed.ONE.pause();

    /**
     * Takes charge of a run.
     *
     * @param keeper has this run, and each that takes its place, kept; called on the thread of the run
     * @param failed takes a bug, on the window's thread
     */
    Conductor(LiveRun first, Consumer<LiveRun> keeper, UiThreads threads, Consumer<RunTree> show,
            Consumer<Throwable> failed) {
        this.threads = threads;
        this.show = show;
        this.keeper = keeper;
        this.failed = failed;
        run = first;
        follow(first);
    }

    private void follow(LiveRun opened) {
        Handover<RunTree> trees = new Handover<>(threads.ui(), tree -> {
            // A run that was replaced may still finish a round.
            if (opened == run) {
                show.accept(tree);
            }
        });
        opened.onChange(trees::offer);
        threads.work().execute(() -> keeper.accept(opened));
    }

    LiveRun run() {
        return run;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** @param answer takes the reason of a refusal, or nothing where the command was carried out */
    void submit(Command command, Consumer<Optional<Refusal>> answer) {
        LiveRun target = run;
        start(_ -> {
            Decision decision = target.submit(command);
            threads.ui().execute(() -> answer.accept(switch (decision) {
                case Decision.Accepted _ -> Optional.empty();
                case Decision.Rejected(Refusal reason) -> Optional.of(reason);
            }));
        });
    }

    /** Chair: back to the end of an earlier round, with a reason of at most 1000 characters. */
    void rollBack(int round, String reason, Consumer<Optional<Refusal>> answer) {
        LiveRun target = run;
        start(_ -> {
            Optional<Refusal> refusal = target.rollBack(round, reason);
            threads.ui().execute(() -> answer.accept(refusal));
        });
    }

    /** Leaves out a step of the round. */
    void takeBack(int node) {
        LiveRun target = run;
        start(_ -> target.leaveOut(node));
    }

    void undo() {
        LiveRun target = run;
        start(_ -> target.undo());
    }

    void redo() {
        LiveRun target = run;
        start(_ -> target.redo());
    }

    void goTo(int node) {
        LiveRun target = run;
        start(_ -> target.goTo(node));
    }

    /** Does something to the run that cannot be refused. */
    void change(Consumer<LiveRun> change) {
        LiveRun target = run;
        start(_ -> change.accept(target));
    }

    /** @param answer takes the reason of a refusal, or nothing where the change was made */
    <R> void ask(Function<LiveRun, Optional<R>> change, Consumer<Optional<R>> answer) {
        LiveRun target = run;
        start(_ -> {
            Optional<R> refusal = change.apply(target);
            threads.ui().execute(() -> answer.accept(refusal));
        });
    }

    /** How long a run that is watched rests between two rounds; counts while it goes on as well. */
    void rest(Duration wanted) {
        pause = wanted;
    }

    /**
     * Resolves rounds until the summit ends or {@link #pause} is called; the round at work is finished.
     *
     * @param isWatched whether it rests after each round
     */
    void run(boolean isWatched) {
        if (running.get()) {
            return;
        }
        LiveRun target = run;
        running.set(true);
        start(progress -> {
            int rounds = target.scenario().rounds();
            while (!progress.isCancelled() && !target.tree().state().hasEnded()) {
                target.submit(new Command.ResolveRound());
                progress.report((double) target.tree().state().round() / rounds);
                if (isWatched && !target.tree().state().hasEnded()) {
                    rest(progress);
                }
            }
        });
    }

    private void rest(UiTask.Progress progress) throws InterruptedException {
        Duration rested = Duration.ZERO;
        while (rested.compareTo(pause) < 0 && !progress.isCancelled()) {
            progress.rest(PIECE);
            rested = rested.plus(PIECE);
        }
    }

    void pause() {
        if (task != null) {
            task.cancel();
        }
    }

    /** Leaves the run for a new one of the same scenario. */
    void restart(Scenario scenario, long seed) {
        pause();
        run = LiveRun.open(scenario, seed);
        follow(run);
        show.accept(run.tree());
    }

    private void start(UiTask.Work work) {
        task = UiTask.start(threads, work, _ -> running.set(false), error -> {
            running.set(false);
            failed.accept(error);
        });
    }
}
