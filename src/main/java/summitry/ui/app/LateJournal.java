package summitry.ui.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summitry.model.Flaw;
import summitry.run.Journal;
import summitry.run.RunTree;
import summitry.run.file.RunFolder;
import summitry.run.file.RunHeader;
import summitry.run.file.RunJournal;

/** Keeps a run in a new file of the person's folder, from its first step on: a run in which nothing was done leaves none. */
final class LateJournal implements Journal, Closeable {
    private static final int ATTEMPTS = 5;

    private final RunFolder folder;
    private final RunHeader header;
    private @Nullable RunJournal journal;

    LateJournal(RunFolder folder, RunHeader header) {
        this.folder = folder;
        this.header = header;
    }

    @Override
    public synchronized Optional<Flaw> keep(RunTree changed) {
        RunJournal begun = journal;
        if (begun != null) {
            return begun.keep(changed);
        }
        return changed.nodes().size() == 1 ? Optional.empty() : begin(changed);
    }

    /** Another window may take a free name at the same moment, so several are tried. */
    private Optional<Flaw> begin(RunTree changed) {
        Optional<Flaw> flaw = Optional.empty();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                RunJournal made = RunJournal.create(folder.newFile(header.scenario().id()), header);
                flaw = made.keep(changed);
                if (flaw.isEmpty()) {
                    journal = made;
                    return flaw;
                }
                made.close();
            } catch (IOException e) {
                return Optional.of(new Flaw.NotSaved(String.valueOf(e.getMessage())));
            }
            if (!flaw.equals(Optional.of(new Flaw.FileInUse()))) {
                return flaw;
            }
        }
        return flaw;
    }

    /** Empty while there is no file. */
    synchronized Optional<RunJournal> journal() {
        return Optional.ofNullable(journal);
    }

    /** Empty while there is no file. */
    synchronized Optional<Path> file() {
        return Optional.ofNullable(journal).map(RunJournal::file);
    }

    @Override
    public synchronized void close() throws IOException {
        if (journal != null) {
            journal.close();
        }
    }
}
