package summitry.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitry.brief.ReadingLevel;
import summitry.classroom.RunSheet;
import summitry.json.SafeFile;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.report.PackOrder;
import summitry.report.PackPart;
import summitry.report.PackWatch;
import summitry.report.PrintPack;
import summitry.report.Printed;
import summitry.report.RunSheetLine;
import summitry.report.pdf.Paper;

/** Makes a pack to print for a class that plays. */
@Command(name = "print", mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "cli.option.scenario")
    private String scenario = "";

    @Option(names = "--seats", paramLabel = "IDS", descriptionKey = "cli.option.print-seats")
    private Optional<String> seats = Optional.empty();

    @Option(names = "--paper", paramLabel = "a4|letter", defaultValue = "a4", descriptionKey = "cli.option.paper")
    private String paper = "";

    @Option(names = "--level", paramLabel = "short|full", defaultValue = "short", descriptionKey = "cli.option.level")
    private String level = "";

    @Option(names = "--junior", descriptionKey = "cli.option.junior")
    private boolean junior;

    @Option(names = "--one-sided", descriptionKey = "cli.option.one-sided")
    private boolean oneSided;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "90", descriptionKey = "cli.option.minutes")
    private String minutes = "";

    @Option(names = "--parts", paramLabel = "NAMES", descriptionKey = "cli.option.parts")
    private Optional<String> parts = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out")
    private String out = "";

    PrintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Paper size = choice("--paper", paper, Paper.values(), Paper::key);
        ReadingLevel length = choice("--level", level, ReadingLevel.values(), ReadingLevel::key);
        RunSheet lesson = RunSheet.lasting(
                console.whole("--minutes", minutes, RunSheet.SHORTEST, RunSheet.LONGEST));
        Set<PackPart> wanted = parts();
        Scenario read = console.scenario(scenario);
        List<PartyId> led = seats(read);
        Path file = new OutFile(console.words(), out).path();
        PackOrder order = PackOrder.whole(read, led, console.language(), size, length, junior,
                lines(lesson)).with(wanted);
        Printed printed = write(oneSided ? order.oneSided() : order, file);
        console.out().println(console.words().get("cli.print.done", out, Integer.toString(printed.pages()),
                Integer.toString(led.size())));
        if (!printed.lacking().isEmpty()) {
            console.err()
                    .println(console.words().get("cli.print.lacking", String.join(" ", printed.lacking())));
        }
        return CommandLineTool.GOOD;
    }

    private List<RunSheetLine> lines(RunSheet lesson) {
        return lesson.slots().stream().map(slot -> {
            String key = "teach.phase." + slot.phase().key();
            return new RunSheetLine(console.words().get(key), console.words().get(key + ".what"),
                    slot.minutes());
        }).toList();
    }

    /** Briefs alone are handed out as they are; anything else has a first page for the teacher. */
    private Printed write(PackOrder order, Path file) throws WrongInput {
        try {
            if (order.parts().equals(Set.of(PackPart.BRIEFS))) {
                Printed briefs = PrintPack.handout(order, PackWatch.NONE).orElseThrow();
                SafeFile.write(file, briefs.pdf());
                return briefs;
            }
            return PrintPack.write(order, file);
        } catch (IOException e) {
            throw new WrongInput(
                    console.words().get("cli.print.failed", out, String.valueOf(e.getMessage())));
        }
    }

    private <T> T choice(String option, String typed, T[] values, Function<T, String> key) throws WrongInput {
        Map<String, T> choices = new TreeMap<>();
        Arrays.stream(values).forEach(v -> choices.put(key.apply(v), v));
        T chosen = choices.get(typed);
        if (chosen == null) {
            throw new WrongInput(console.words().get("cli.error.choice", option, typed,
                    Arrays.stream(values).map(key).collect(Collectors.joining(", "))));
        }
        return chosen;
    }

    private Set<PackPart> parts() throws WrongInput {
        Set<PackPart> chosen = EnumSet.noneOf(PackPart.class);
        if (parts.isEmpty()) {
            return EnumSet.allOf(PackPart.class);
        }
        for (String typed : parts.get().split(",", -1)) {
            chosen.add(choice("--parts", typed.strip(), PackPart.values(), PackPart::key));
        }
        return chosen;
    }

    private List<PartyId> seats(Scenario read) throws WrongInput {
        List<String> known = read.parties().stream().map(p -> p.id().value()).toList();
        List<PartyId> chosen = new ArrayList<>();
        for (String typed : seats.map(s -> List.of(s.split(",", -1))).orElse(known)) {
            String id = typed.strip();
            if (!known.contains(id)) {
                throw new WrongInput(console.words().get("cli.error.choice", "--seats", id,
                        String.join(", ", known)));
            }
            if (chosen.contains(new PartyId(id))) {
                throw new WrongInput(console.words().get("cli.print.twice", id));
            }
            chosen.add(new PartyId(id));
        }
        return chosen;
    }
}
