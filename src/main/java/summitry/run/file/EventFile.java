package summitry.run.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.json.JsonAt;
import summitry.json.JsonText;
import summitry.model.Flaw;
import summitry.model.Scenario;
import summitry.scenario.Fields;
import summitry.scenario.Problem;
import summitry.scenario.Spot;

/**
 * A file of events beside a run: JSON lines in UTF-8 that only grow. The first line has {@code format}, {@code holds},
 * {@code program} and {@code started}; every further one {@code at}, in seconds, and {@code event}. Read strictly, as a run
 * is: nothing is thrown, and reading ends at the first line with a problem.
 *
 * @param <T> a sealed type of records
 */
public final class EventFile<T> {
    static final int FORMAT = 1;
    private static final int LONGEST_WORD = 100;
    private static final int MOST_SECONDS = 1_000_000;

    private final String holds;
    private final Class<T> type;
    private final Form form;

    /**
     * @param holds what the file holds, in a word
     * @param scenario whose parties and items the events speak of
     * @param bounds of components, each by {@code Type.component}
     */
    public EventFile(String holds, Class<T> type, Scenario scenario, Map<String, Bound> bounds) {
        this.holds = holds;
        this.type = type;
        form = Forms.of(type, scenario, bounds);
    }

    /** An event and when it happened. */
    public record Entry<T>(T event, int at) {}

    /**
     * What a file holds.
     *
     * @param started empty where not even the first line is sound
     * @param isWhole true where nothing that was ever confirmed is missing
     * @param bytes that are sound, of {@code size}
     */
    public record Reading<T>(Optional<Instant> started, List<Entry<T>> entries, boolean isWhole,
            List<Problem> problems, long bytes, long size) {
        public Reading {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /** The first line, with its line break. */
    public String header(String program, Instant started) {
        return "{\"format\":" + FORMAT + ",\"holds\":" + JsonText.quoted(holds) + ",\"program\":"
                + JsonText.quoted(program) + ",\"started\":\"" + started + "\"}\n";
    }

    /** A line, with its line break. */
    public String line(T event, int at) {
        StringBuilder out = new StringBuilder("{\"at\":").append(at).append(",\"event\":");
        form.write(event, out);
        return out.append("}\n").toString();
    }

    /** Reads a file. */
    public Reading<T> read(Path file) {
        LineProblems problems = new LineProblems(file.toString());
        try (LineSource lines = new LineSource(file)) {
            return read(lines, problems);
        } catch (IOException e) {
            problems.add(1, RunFile.flaw(e));
            return new Reading<>(Optional.empty(), List.of(), false, problems.all(), 0, 0);
        }
    }

    private Reading<T> read(LineSource lines, LineProblems problems) throws IOException {
        Optional<LineSource.Line> line = lines.next();
        Optional<Instant> started = line.filter(l -> RunFile.isSound(l, problems))
                .flatMap(l -> problems.read(l, this::started));
        List<Entry<T>> entries = new ArrayList<>();
        long sound = 0;
        while (line.isPresent() && started.isPresent()) {
            sound = line.get().end();
            line = lines.next();
            Optional<Entry<T>> entry = line.filter(l -> RunFile.isSound(l, problems))
                    .flatMap(l -> problems.read(l, this::entry));
            if (entry.isEmpty()) {
                break;
            }
            entries.add(entry.get());
        }
        boolean isTorn = line.map(LineSource.Line::isTorn).orElse(false) && lines.next().isEmpty();
        long size = line.map(LineSource.Line::end).orElse(sound);
        // Where not even the first line is whole nothing was ever confirmed.
        return new Reading<>(started, entries, line.isEmpty() || isTorn,
                problems.all(), sound, size);
    }

    private Optional<Instant> started(Spot top) {
        Optional<Fields> fields = top.fields();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields f = fields.get();
        Optional<Spot> what = f.required("holds");
        what.ifPresent(s -> s.oneOf(List.of(holds), word -> word));
        Optional<Spot> format = f.required("format");
        if (format.isPresent() && format.get().value() instanceof JsonAt.NumberAt(_, double number, _)
                && number > FORMAT && number == Math.rint(number) && Double.isFinite(number)) {
            format.get().note(new Flaw.NewerFormat(number, FORMAT));
            return Optional.empty();
        }
        format.ifPresent(s -> s.whole(FORMAT, FORMAT));
        f.required("program").ifPresent(new PlainForms.Text(Bound.count(0, LONGEST_WORD))::read);
        Optional<Instant> started = f.required("started").flatMap(EventFile::instant);
        f.close();
        return top.problems().count() > 0 ? Optional.empty() : started;
    }

    static Optional<Instant> instant(Spot spot) {
        String written = spot.text(false);
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            if (!written.isBlank()) {
                spot.note(new Flaw.NotOneOf(written, List.of("2025-01-31T12:00:00Z"), Optional.empty()));
            }
            return Optional.empty();
        }
    }

    private Optional<Entry<T>> entry(Spot top) {
        Optional<Fields> fields = top.fields();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> at = fields.get().required("at")
                .flatMap(new PlainForms.Whole(Bound.of(0, MOST_SECONDS))::read).map(Integer.class::cast);
        Optional<T> event = fields.get().required("event").flatMap(form::read).map(type::cast);
        fields.get().close();
        return at.isEmpty() || event.isEmpty() || top.problems().count() > 0
                ? Optional.empty()
                : Optional.of(new Entry<>(event.get(), at.get()));
    }
}
