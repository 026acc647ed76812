package summitry.ui.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.lint.Finding;
import summitry.lint.FormCheck;
import summitry.lint.Level;
import summitry.lint.PlayTest;
import summitry.lint.Tried;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * What the author of the draft should know: what can be seen without playing a moment after every change, and what play shows
 * when the draft has rested a while. Both are looked for away from the window. Used on the window's thread.
 */
public final class ProblemsViewModel implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration REST = Duration.ofSeconds(3);
    private static final long SEED = 1;

    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final Duration pause;
    private final Duration rest;
    private final int runs;
    private final ReadOnlyObjectWrapper<Found> found;
    private @Nullable UiTask looking;

    /** How far the play test of the draft is. */
    enum Play {
        WAITING, AT_WORK, DONE, STOPPED, IMPOSSIBLE
    }

    /**
     * Findings and the draft that they belong to.
     *
     * @param isPresent false while the draft on the desk is a later one
     * @param share of the play test that is done, 0 to 1
     * @param tried what the repairs of findings did that were tried
     * @param earlier the draft that {@code played} was found in, where it is an earlier one
     */
    record Found(Draft draft, List<Finding> form, List<Finding> played, boolean isPresent, Play play,
            double share,
            Map<Finding, List<Tried>> tried, Optional<Draft> earlier) {
        Found {
            form = List.copyOf(form);
            played = List.copyOf(played);
            tried = Map.copyOf(tried);
        }

        /** The gravest first; of a level, what play shows first. */
        List<Finding> findings() {
            return Stream.concat(played.stream(), form.stream())
                    .sorted(Comparator.comparing(Finding::level)).toList();
        }

        Found late() {
            return new Found(draft, form, played, false, Play.WAITING, 0, tried, before());
        }

        /** The draft that play belongs to once it is no longer the present one; empty where play showed nothing. */
        private Optional<Draft> before() {
            return played.isEmpty() ? Optional.empty() : earlier.or(() -> Optional.of(draft));
        }

        /** What is seen of another draft without playing it; what play showed of this one stays until it is played. */
        Found seen(Draft now, List<Finding> seen, Play next) {
            return new Found(now, seen, played, true, next, 0, Map.of(), before());
        }

        /** Whether a finding is from before the last edits: it may no longer be so, and its repairs are of another draft. */
        boolean isFromBefore(Finding finding) {
            return earlier.isPresent() && played.contains(finding);
        }

        Found at(Play now, double done) {
            return new Found(draft, form, played, isPresent, now, done, tried, earlier);
        }

        Found showing(List<Finding> shown) {
            return new Found(draft, form, shown, isPresent, Play.DONE, 1, tried, Optional.empty());
        }

        Found with(Finding finding, List<Tried> what) {
            Map<Finding, List<Tried>> more = new LinkedHashMap<>(tried);
            more.put(finding, what);
            return new Found(draft, form, played, isPresent, Play.DONE, 1, more, earlier);
        }
    }

    /**
     * Looks at a draft.
     *
     * @param threads a thread of its own, since it rests on it
     * @param failed takes a bug
     */
    public ProblemsViewModel(Draft draft, UiThreads threads, Consumer<Throwable> failed) {
        this(draft, threads, PAUSE, REST, PlayTest.USUAL_RUNS, failed);
    }

    ProblemsViewModel(Draft draft, UiThreads threads, Duration pause, Duration rest, int runs,
            Consumer<Throwable> failed) {
        this.threads = threads;
        this.pause = pause;
        this.rest = rest;
        this.runs = runs;
        this.failed = failed;
        found = new ReadOnlyObjectWrapper<>(
                new Found(draft, List.of(), List.of(), false, Play.WAITING, 0, Map.of(), Optional.empty()));
        look(draft);
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Runs of the play test. */
    int runs() {
        return runs;
    }

    /** Looks at a draft, a moment after the last change. */
    void look(Draft draft) {
        if (found.get().isPresent() && found.get().draft().equals(draft)) {
            return;
        }
        stop();
        found.set(found.get().late());
        looking = UiTask.start(threads, progress -> {
            progress.rest(pause);
            if (progress.isCancelled()) {
                return;
            }
            List<Finding> form = FormCheck.of(draft);
            boolean canPlay = form.stream().noneMatch(f -> f.level() == Level.STOP);
            tell(progress, () -> found
                    .set(found.get().seen(draft, form, canPlay ? Play.WAITING : Play.IMPOSSIBLE)));
            progress.rest(rest);
            if (canPlay && !progress.isCancelled()) {
                play(draft, progress);
            }
        }, _ -> {}, failed);
    }

    private void play(Draft draft, UiTask.Progress progress) {
        tell(progress, () -> found.set(found.get().at(Play.AT_WORK, 0)));
        try {
            List<Finding> shown = test(draft).findings(share -> told(progress, share), progress::isCancelled);
            tell(progress, () -> found.set(found.get().showing(shown)));
        } catch (CancellationException stopped) {
            // The draft was changed, or somebody wanted the computer for something else.
            return;
        }
    }

    /** One thread, so that the odds beside the table come first. */
    private PlayTest test(Draft draft) {
        return new PlayTest(draft, SEED, runs, 1);
    }

    private void told(UiTask.Progress progress, double share) {
        int percent = (int) (share * 100);
        if (percent % 5 == 0) {
            tell(progress, () -> {
                if (found.get().play() == Play.AT_WORK && percent / 100.0 != found.get().share()) {
                    found.set(found.get().at(Play.AT_WORK, percent / 100.0));
                }
            });
        }
    }

    private void tell(UiTask.Progress progress, Runnable news) {
        threads.ui().execute(() -> {
            if (!progress.isCancelled()) {
                news.run();
            }
        });
    }

    /** Tries every repair of a finding that play showed, with the same random numbers. */
    void tryRepairs(Finding finding) {
        Draft draft = found.get().draft();
        stop();
        found.set(found.get().at(Play.AT_WORK, 0));
        List<Tried> tried = new ArrayList<>();
        looking = UiTask.start(threads, progress -> {
            try {
                tried.addAll(
                        test(draft).tried(finding, share -> told(progress, share), progress::isCancelled));
                tell(progress, () -> found.set(found.get().with(finding, tried)));
            } catch (CancellationException stopped) {
                return;
            }
        }, _ -> {}, failed);
    }

    /** Stops playing; what was found stays. */
    void stopPlaying() {
        stop();
        found.set(found.get().at(Play.STOPPED, 0));
    }

    private void stop() {
        UiTask task = looking;
        if (task != null) {
            task.cancel();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
