package summitry.run.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitry.json.FieldPath;
import summitry.json.JsonFile;
import summitry.model.Localized;
import summitry.scenario.Fields;
import summitry.scenario.Problems;
import summitry.scenario.Spot;

/**
 * What a list of runs shows of one. It comes from the start and the end of the file and is not checked any further, so a
 * file with a summary may still turn out to be damaged when it is opened.
 *
 * @param changed when the file was written last
 * @param scenario id
 * @param round rounds that are over, 0 before the first
 * @param rounds of the scenario
 */
public record RunSummary(Path file, Instant changed, String scenario, Localized title, int round, int rounds,
        boolean hasEnded) {
    private static final int START = 4 * 1024;
    private static final int LONGEST_START = 256 * 1024;
    private static final int END = 1024;
    private static final int LONGEST_END = 4 * 1024 * 1024;
    private static final String SCENARIO = ",\"scenario\":";
    private static final Pattern PLACE = Pattern
            .compile(",\"round\":(\\d{1,6}),\"ended\":(true|false)}\r?\n[^\n]*\\z");

    /** Empty where a file cannot be read or is no run of the present format. */
    static Optional<RunSummary> of(Path file) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            String start = part(in, 0, START);
            start = start.contains(SCENARIO) ? start : part(in, 0, LONGEST_START);
            // No text of a header holds this with its quotes unescaped, so what is before it is whole.
            int scenario = start.indexOf(SCENARIO);
            return scenario < 0
                    ? Optional.empty()
                    : summary(file, start.substring(0, scenario) + "}", place(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private record At(int round, boolean hasEnded) {}

    /** Where the last whole line says that the run stands; a line that broke off after it may be long. */
    private static At place(RandomAccessFile in) throws IOException {
        for (long bytes = END; bytes <= LONGEST_END; bytes *= 16) {
            String end = part(in, Math.max(0, in.length() - bytes), bytes);
            Matcher place = PLACE.matcher(end);
            if (place.find()) {
                return new At(Integer.parseInt(place.group(1)), Boolean.parseBoolean(place.group(2)));
            }
        }
        return new At(0, false);
    }

    private static Optional<RunSummary> summary(Path file, String header, At at) throws IOException {
        Problems problems = new Problems(file.toString());
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        Optional<RunSummary> summary = JsonFile.read(header.getBytes(StandardCharsets.UTF_8)).top()
                .flatMap(top -> new Spot(top, FieldPath.TOP, problems).fields())
                .flatMap(f -> of(file, changed, f, at));
        return problems.count() == 0 ? summary : Optional.empty();
    }

    private static Optional<RunSummary> of(Path file, Instant changed, Fields header, At at) {
        Optional<Spot> id = header.required("id");
        Optional<Spot> title = header.required("title");
        Optional<Spot> rounds = header.required("rounds");
        header.required("holds").ifPresent(s -> s.oneOf(List.of(RunLines.HOLDS), w -> w));
        header.required("format").ifPresent(s -> s.whole(RunLines.FORMAT, RunLines.FORMAT));
        if (id.isEmpty() || title.isEmpty() || rounds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RunSummary(file, changed, id.get().text(false), title.get().localized(true),
                at.round(), rounds.get().whole(1, 1000), at.hasEnded()));
    }

    private static String part(RandomAccessFile in, long from, long most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, in.length() - from)];
        in.seek(from);
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
