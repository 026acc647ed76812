package summitry.run.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Flaw;
import summitry.run.RunTree;
import summitry.scenario.Problem;

/** Reads run files. Nothing in a file is believed before it was checked, and nothing is thrown. */
public final class RunFile {
    private final Path file;
    private final LineProblems problems;

    private RunFile(Path file) {
        this.file = file;
        problems = new LineProblems(file.toString());
    }

    /** Reads a file of at most 200 MB. */
    public static RunReading read(Path file) {
        Optional<Flaw> flaw;
        try {
            flaw = unreadable(file);
            if (flaw.isEmpty()) {
                return new RunFile(file).read();
            }
        } catch (IOException e) {
            flaw = Optional.of(flaw(e));
        }
        return new RunReading(Optional.empty(), false,
                flaw.map(f -> new Problem(file.toString(), 1, 1, "", f)).stream().toList());
    }

    private static Optional<Flaw> unreadable(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Optional.of(new Flaw.IsFolder());
        }
        long size = Files.size(file);
        if (size > RunLimits.FILE_BYTES) {
            return Optional.of(new Flaw.FileTooLarge(size, RunLimits.FILE_BYTES));
        }
        return size == 0 ? Optional.of(new Flaw.EmptyFile()) : Optional.empty();
    }

    /** What the system says, as a flaw. */
    static Flaw flaw(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new Flaw.NoFile();
        }
        if (failure instanceof AccessDeniedException) {
            return new Flaw.NotAllowed();
        }
        return new Flaw.ReadFailed(words(failure));
    }

    static String words(IOException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private RunReading read() throws IOException {
        try (LineSource lines = new LineSource(file)) {
            Optional<LineSource.Line> first = lines.next();
            if (first.isEmpty() || !isSound(first.get())) {
                return new RunReading(Optional.empty(), false, problems.all());
            }
            Optional<RunHeader> header = problems.read(first.get(),
                    new HeaderReader(first.get().bytes())::read);
            return header.isEmpty()
                    ? new RunReading(Optional.empty(), false, problems.all())
                    : entries(header.get(), first.get(), lines);
        }
    }

    private RunReading entries(RunHeader header, LineSource.Line first, LineSource lines)
            throws IOException {
        Engine engine = Engine.of(header.scenario());
        EntryReader reader = new EntryReader(engine);
        LineSource.Line last = first;
        Optional<LineSource.Line> line = lines.next();
        while (line.isPresent() && isSound(line.get())
                && problems.read(line.get(), reader::read).isPresent()) {
            last = line.get();
            line = lines.next();
        }
        boolean isTorn = line.map(l -> l.isTorn() && l.number() <= RunLimits.LINES).orElse(false)
                && lines.next().isEmpty();
        int recorded = reader.nodes().size();
        RunTree tree = recorded == 0
                ? RunTree.of(engine.open(new Randomness(header.seed())))
                : RunTree.restored(reader.nodes(), reader.cursor(), reader.marks());
        long size = line.map(LineSource.Line::end).orElse(last.end());
        boolean isWhole = line.isEmpty() || isTorn;
        RecordedRun run = new RecordedRun(header, engine, tree, new RecordedRun.Extent(file, last.end(),
                size, last.number(), recorded, isWhole));
        return new RunReading(Optional.of(run), isWhole, problems.all());
    }

    private boolean isSound(LineSource.Line line) {
        return isSound(line, problems);
    }

    /** A line that may be looked at; else what is wrong with it is noted. */
    static boolean isSound(LineSource.Line line, LineProblems problems) {
        List<Flaw> flaws = List.of();
        if (line.number() > RunLimits.LINES) {
            flaws = List.of(new Flaw.TooManyEntries(RunLimits.LINES));
        } else if (line.isTooLong()) {
            flaws = List.of(new Flaw.LineTooLong(RunLimits.LINE_BYTES));
        } else if (line.isTorn()) {
            flaws = List.of(line.number() == 1
                    ? new Flaw.TornHeader(line.bytes().length)
                    : new Flaw.TornLine(line.bytes().length));
        }
        flaws.forEach(flaw -> problems.add(line.number(), flaw));
        return flaws.isEmpty();
    }
}
