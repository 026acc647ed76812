package summitry.run.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import summitry.json.JsonAt;
import summitry.json.Place;
import summitry.model.Flaw;
import summitry.model.Scenario;
import summitry.scenario.Fields;
import summitry.scenario.ScenarioReader;
import summitry.scenario.Spot;

/** Reads the first line of a run file. */
final class HeaderReader {
    private static final int LONGEST_VERSION = 100;

    private final String line;

    HeaderReader(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        this.line = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Empty where a problem was noted. */
    Optional<RunHeader> read(Spot top) {
        Optional<Fields> fields = top.fields();
        if (fields.isEmpty() || !isCurrent(top, fields.get())) {
            return Optional.empty();
        }
        Fields f = fields.get();
        Optional<Spot> program = f.required("program");
        program.ifPresent(new PlainForms.Text(Bound.count(0, LONGEST_VERSION))::read);
        Optional<Instant> started = f.required("started").flatMap(EventFile::instant);
        OptionalLong seed = f.required("seed").map(HeaderReader::seed).orElse(OptionalLong.empty());
        Optional<Spot> id = f.required("id");
        Optional<Spot> rounds = f.required("rounds");
        f.required("title").ifPresent(s -> s.localized(true));
        Optional<Spot> sum = f.required("sha256");
        Optional<Spot> spot = f.required("scenario");
        f.close();
        if (sum.isPresent() && spot.isPresent()) {
            checkSum(sum.get(), spot.get());
        }
        Optional<Scenario> scenario = spot.flatMap(ScenarioReader::part);
        scenario.ifPresent(s -> {
            id.ifPresent(i -> i.oneOf(List.of(s.id()), word -> word));
            rounds.ifPresent(r -> r.whole(s.rounds(), s.rounds()));
        });
        if (top.problems().count() > 0 || program.isEmpty() || started.isEmpty() || seed.isEmpty()) {
            return Optional.empty();
        }
        return scenario.map(
                s -> new RunHeader(program.get().text(true), started.get(), seed.getAsLong(), s));
    }

    /** True for a run of the one format there is; a newer one says which version it needs, and nothing else. */
    private static boolean isCurrent(Spot top, Fields fields) {
        boolean isRun = fields.optional("holds").map(s -> s.value() instanceof JsonAt.TextAt(_, String what)
                && what.equals(RunLines.HOLDS)).orElse(false);
        if (!isRun) {
            top.note(new Flaw.NotARun());
            return false;
        }
        Optional<Spot> format = fields.required("format");
        if (format.isPresent() && format.get().value() instanceof JsonAt.NumberAt(_, double number, _)
                && number > RunLines.FORMAT && number == Math.rint(number) && Double.isFinite(number)) {
            format.get().note(new Flaw.NewerFormat(number, RunLines.FORMAT));
            return false;
        }
        format.ifPresent(s -> s.whole(RunLines.FORMAT, RunLines.FORMAT));
        return true;
    }

    /** A seed has 64 bits, more than a double can tell apart. */
    private static OptionalLong seed(Spot spot) {
        if (spot.value() instanceof JsonAt.NumberAt(_, double number, String written)) {
            try {
                return OptionalLong.of(Long.parseLong(written));
            } catch (NumberFormatException e) {
                spot.note(Double.isFinite(number)
                        ? new Flaw.NotWhole(number, Long.MIN_VALUE, Long.MAX_VALUE)
                        : new Flaw.NotFinite(written, Long.MIN_VALUE, Long.MAX_VALUE));
                return OptionalLong.empty();
            }
        }
        spot.wrong(Flaw.Shape.NUMBER);
        return OptionalLong.empty();
    }

    /** The sum is over the scenario as it is written, from its first brace to the one before the last of the line. */
    private void checkSum(Spot recorded, Spot scenario) {
        Place at = scenario.value().at();
        int start = at.line() == 1 ? at.column() - 1 : line.length();
        int end = Math.max(start, line.lastIndexOf('}'));
        String counted = RunLines.sha256(line.substring(start, end));
        if (!recorded.text(true).equals(counted)) {
            recorded.note(new Flaw.ChecksumDiffers(recorded.text(true), counted));
        }
    }
}
