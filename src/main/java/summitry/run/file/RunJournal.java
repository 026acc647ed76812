package summitry.run.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import summitry.model.Flaw;
import summitry.run.BranchMarks;
import summitry.run.Journal;
import summitry.run.Node;
import summitry.run.RunTree;

/**
 * Keeps a run in a file. Every change is on the disk before {@link #keep} returns empty, so a program that is ended at any
 * moment loses nothing that was confirmed; what it was just writing breaks off, and is cut away when the run is opened
 * again. What could not be kept, for want of room say, is kept with the next change that can. A file that somebody removed
 * meanwhile is written anew with the whole run.
 *
 * <p>The file is made, or opened, at the first call. Until the journal is closed nobody else can write to it.
 */
public final class RunJournal implements Journal, Closeable {
    private static final System.Logger LOG = System.getLogger(RunJournal.class.getName());

    private AppendFile file;
    private final RunLines lines;
    private final String header;
    private Optional<Instant> saved = Optional.empty();
    private int written;
    private int nodes;
    private int cursor;
    private BranchMarks marks = BranchMarks.NONE;

    private RunJournal(RunHeader header, AppendFile file) {
        this.file = file;
        this.header = RunLines.header(header);
        lines = new RunLines(Forms.of(header.scenario()));
    }

    /**
     * A journal in a new file.
     *
     * @param file must not exist when the first change is kept; folders on the way to it are made
     */
    public static RunJournal create(Path file, RunHeader header) {
        return new RunJournal(header, AppendFile.create(file));
    }

    /**
     * A journal that goes on in the file that a run was read of; the run must have been opened of the same reading.
     *
     * @throws IllegalArgumentException where the file is damaged, because what stands after the sound part would be lost;
     *     such a run is kept in a new file
     */
    public static RunJournal goOn(RecordedRun run) {
        RecordedRun.Extent extent = run.extent();
        if (!extent.isWhole()) {
            throw new IllegalArgumentException(
                    "file (%s) is damaged; create a journal in a new file.".formatted(extent.file()));
        }
        RunJournal journal = new RunJournal(run.header(),
                AppendFile.goOn(extent.file(), extent.size(), extent.bytes()));
        journal.written = extent.lines();
        journal.nodes = extent.nodes();
        journal.cursor = extent.nodes() == 0 ? 0 : run.tree().cursor();
        journal.marks = run.tree().marks();
        return journal;
    }

    public Path file() {
        return file.path();
    }

    /** When the file was last written to, by the clock of its disk; empty until this journal has kept a change. */
    public synchronized Optional<Instant> saved() {
        return saved;
    }

    @Override
    public synchronized Optional<Flaw> keep(RunTree changed) {
        beginAnewIfRemoved();
        List<Node> all = changed.nodes();
        StringBuilder text = new StringBuilder(file.end() == 0 ? header : "");
        if (nodes > 0) {
            lines.addRestored(marks, changed, all.get(cursor).state(), text);
        }
        for (int id = nodes; id < all.size(); id++) {
            lines.addNode(all.get(id), text);
        }
        int stands = nodes < all.size() ? all.size() - 1 : cursor;
        if (changed.cursor() != stands) {
            lines.addCursor(changed.current(), text);
        }
        lines.addMarks(marks, changed, text);
        int grown = (int) text.chars().filter(c -> c == '\n').count();
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (file.end() + bytes.length > RunLimits.FILE_BYTES) {
            return Optional.of(new Flaw.FileIsFull(RunLimits.FILE_BYTES));
        }
        if (written + grown > RunLimits.LINES) {
            return Optional.of(new Flaw.TooManyEntries(RunLimits.LINES));
        }
        Optional<Flaw> flaw = file.append(bytes);
        if (flaw.isEmpty()) {
            saved = file.saved();
            written += grown;
            nodes = all.size();
            cursor = changed.cursor();
            marks = changed.marks();
        }
        return flaw;
    }

    private void beginAnewIfRemoved() {
        if (!file.isRemoved()) {
            return;
        }
        try {
            close();
        } catch (IOException e) {
            // There is nothing left that could be lost with it.
            LOG.log(System.Logger.Level.DEBUG, "a removed run file could not be closed", e);
        }
        file = AppendFile.create(file.path());
        written = 0;
        nodes = 0;
        cursor = 0;
        marks = BranchMarks.NONE;
    }

    /** Ends the keeping and lets others write to the file. */
    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
