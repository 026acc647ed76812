package summitry.ui.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import summitry.model.Flaw;
import summitry.run.LiveRun;
import summitry.run.file.RunFolder;
import summitry.run.file.RunHeader;
import summitry.run.file.RunJournal;

/**
 * Has every run of a screen kept: the first in the file that it was read of, if there is one, the others in new files.
 * Told of runs on their own thread; the file may be asked for from any.
 */
final class RunKeeper implements Consumer<LiveRun>, Closeable {
    private static final System.Logger LOG = System.getLogger(RunKeeper.class.getName());

    private final RunFolder folder;
    private final Clock clock;
    private final Consumer<Keeping> told;
    private Optional<RunJournal> first;
    private volatile @Nullable RunJournal goingOn;
    private volatile @Nullable LateJournal begun;

    /** @param told after every step, on the thread of the run */
    RunKeeper(RunFolder folder, Clock clock, Optional<RunJournal> first, Consumer<Keeping> told) {
        this.told = told;
        this.folder = folder;
        this.clock = clock;
        this.first = first;
        goingOn = first.orElse(null);
    }

    @Override
    public synchronized void accept(LiveRun run) {
        run.onChange(_ -> tell(run.unsaved()));
        if (first.isPresent()) {
            tell(run.keepIn(first.get()));
            first = Optional.empty();
            return;
        }
        close();
        LateJournal journal = new LateJournal(folder,
                new RunHeader(RunHeader.PROGRAM, clock.instant(), run.seed(), run.scenario()));
        begun = journal;
        tell(run.keepIn(journal));
    }

    private void tell(Optional<Flaw> flaw) {
        RunJournal old = goingOn;
        LateJournal late = begun;
        Optional<RunJournal> journal = old != null
                ? Optional.of(old)
                : Optional.ofNullable(late).flatMap(LateJournal::journal);
        told.accept(new Keeping(flaw,
                journal.flatMap(j -> j.saved().map(at -> new Keeping.Saved(j.file(), at)))));
    }

    /** The file that holds the present run; empty while nothing of it is kept. */
    Optional<Path> file() {
        RunJournal old = goingOn;
        LateJournal late = begun;
        return old != null ? Optional.of(old.file()) : late == null ? Optional.empty() : late.file();
    }

    @Override
    public synchronized void close() {
        try {
            RunJournal old = goingOn;
            if (old != null) {
                old.close();
            }
            LateJournal late = begun;
            if (late != null) {
                late.close();
            }
        } catch (IOException e) {
            // Everything was forced to disk when it was written.
            LOG.log(System.Logger.Level.WARNING, "a run file could not be closed", e);
        }
        goingOn = null;
    }
}
