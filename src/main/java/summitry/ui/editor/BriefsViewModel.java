package summitry.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.lint.Finding;
import summitry.lint.FormCheck;
import summitry.lint.Level;
import summitry.model.Scenario;
import summitry.report.BriefOrder;
import summitry.report.BriefPrinter;
import summitry.text.Words;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * Prints the briefs of the draft on the desk, saved or not. Looking at the draft and printing are done away from the window.
 * Used on the window's thread.
 */
public final class BriefsViewModel implements AutoCloseable {
    private final DeskViewModel desk;
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Looked> looked = new ReadOnlyObjectWrapper<>(Looked.NOT_YET);
    private final ReadOnlyObjectWrapper<Optional<UiTask>> work = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyObjectWrapper<Function<Words, String>> answer = new ReadOnlyObjectWrapper<>(
            _ -> "");
    private @Nullable UiTask looking;

    /**
     * What the draft gives.
     *
     * @param draft that was looked at
     * @param scenario empty where it cannot start, or nobody has looked yet
     * @param stops what keeps it from starting
     */
    record Looked(Optional<Draft> draft, Optional<Scenario> scenario, List<Finding> stops) {
        static final Looked NOT_YET = new Looked(Optional.empty(), Optional.empty(), List.of());

        Looked {
            stops = List.copyOf(stops);
        }

        static Looked at(Draft draft) {
            Optional<Scenario> scenario = SavedPlaces.reading(draft).scenario();
            return new Looked(Optional.of(draft), scenario, scenario.isPresent()
                    ? List.of()
                    : FormCheck.of(draft).stream().filter(f -> f.level() == Level.STOP).toList());
        }

        /** Whether somebody has looked, and found that it cannot start. */
        boolean isImpossible() {
            return draft.isPresent() && scenario.isEmpty();
        }
    }

    /** Nothing is looked at before {@link #look}. */
    public BriefsViewModel(DeskViewModel desk, UiThreads threads, Consumer<Throwable> failed) {
        this.desk = desk;
        this.threads = threads;
        this.failed = failed;
    }

    /** Looks whether the draft on the desk can be printed. */
    public void look() {
        UiTask old = looking;
        if (old != null) {
            old.cancel();
        }
        Draft draft = desk.draft();
        if (looked.get().draft().equals(Optional.of(draft))) {
            return;
        }
        looked.set(Looked.NOT_YET);
        looking = UiTask.start(threads, progress -> {
            Looked found = Looked.at(draft);
            threads.ui().execute(() -> {
                if (!progress.isCancelled()) {
                    looked.set(found);
                }
            });
        }, _ -> {}, failed);
    }

    ReadOnlyObjectProperty<Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** What is being printed; empty where nothing is. */
    ReadOnlyObjectProperty<Optional<UiTask>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** Share of the present work that is done, 0 to 1. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** What came of the last work. */
    ReadOnlyObjectProperty<Function<Words, String>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /**
     * Prints.
     *
     * @param target the file of an order of one file, else the folder in which a new one is made
     */
    void print(BriefOrder order, Path target) {
        if (work.get().isPresent()) {
            return;
        }
        answer.set(_ -> "");
        share.set(0);
        UiTask task = UiTask.start(threads, progress -> {
            Function<Words, String> told = written(order, target, progress);
            threads.ui().execute(() -> {
                answer.set(told);
                desk.say(told);
            });
        }, _ -> work.set(Optional.empty()), error -> {
            work.set(Optional.empty());
            failed.accept(error);
        });
        if (task.runningProperty().get()) {
            work.set(Optional.of(task));
        }
        task.progressProperty().addListener((_, _, now) -> share.set(now.doubleValue()));
    }

    private static Function<Words, String> written(BriefOrder order, Path target, UiTask.Progress progress) {
        try {
            BriefPrinter.Result result = order.isOneFile()
                    ? BriefPrinter.file(order, target, s -> goesOn(s, progress))
                    : BriefPrinter.folder(order, target, s -> goesOn(s, progress));
            return words -> BriefsAnswer.of(result, order.isOneFile(), words);
        } catch (IOException refused) {
            return words -> words.get("editor.briefs.refused", String.valueOf(target),
                    String.valueOf(refused.getMessage()));
        }
    }

    private static boolean goesOn(double share, UiTask.Progress progress) {
        progress.report(share);
        return !progress.isCancelled();
    }

    /** Stops after the delegation that is being printed; whole files stay. */
    void stop() {
        work.get().ifPresent(UiTask::cancel);
    }

    @Override
    public void close() {
        stop();
    }
}
