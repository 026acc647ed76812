package summitry.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import summitry.model.Language;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.scenario.Problem;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioReader;
import summitry.text.FlawSentences;
import summitry.text.Words;

/**
 * What every command needs: where to write, in which language, and how to read what was typed.
 *
 * @param watched whether a person watches {@code err}, so that progress is worth showing
 */
record Console(PrintWriter out, PrintWriter err, Language language, boolean watched) {

    Words words() {
        return Words.in(language);
    }

    /** A problem of a file as one line: {@code file:line:column path: message}. */
    String line(Problem problem) {
        return problem.where() + ": " + new FlawSentences(language).of(problem.flaw());
    }

    /** The scenario that a word means. */
    Scenario scenario(String word) throws WrongInput {
        ScenarioReader.Reading reading = ScenarioLibrary.find(word);
        if (reading.scenario().isPresent()) {
            return reading.scenario().get();
        }
        throw new WrongInput(reading.problems().stream().map(this::line).collect(Collectors.joining("\n"))
                + "\n"
                + words().get("cli.error.scenario", word, String.join(", ", ScenarioLibrary.shipped())));
    }

    /** The path of a file as it was typed. */
    Path path(String typed) throws WrongInput {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new WrongInput(words().get("cli.error.path", typed));
        }
    }

    /** A whole number within bounds. */
    int whole(String option, String typed, int lowest, int highest) throws WrongInput {
        try {
            int value = Integer.parseInt(typed);
            if (value >= lowest && value <= highest) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, with the bounds.
        }
        throw new WrongInput(words().get("cli.error.range", option, typed, Integer.toString(lowest),
                Integer.toString(highest)));
    }

    /** A seed: any whole number of 64 bits. */
    long seed(String typed) throws WrongInput {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw new WrongInput(words().get("cli.error.seed", typed, Long.toString(Long.MIN_VALUE),
                    Long.toString(Long.MAX_VALUE)));
        }
    }

    /** True for the format json, false for text. */
    boolean isJson(String typed) throws WrongInput {
        return switch (typed) {
            case "json" -> true;
            case "text" -> false;
            default -> throw new WrongInput(words().get("cli.error.choice", "--format", typed, "text, json"));
        };
    }

    /** The rulebook of a theory; that of the scenario where nothing was typed. */
    Rulebook rulebook(Scenario scenario, Optional<String> typed) throws WrongInput {
        if (typed.isEmpty()) {
            return scenario.rulebook();
        }
        StringBuilder choices = new StringBuilder();
        for (Theory theory : Theory.values()) {
            if (theory.key().equals(typed.get())) {
                return Rulebook.of(theory);
            }
            choices.append(choices.isEmpty() ? "" : ", ").append(theory.key());
        }
        throw new WrongInput(words().get("cli.error.choice", "--rulebook", typed.get(), choices.toString()));
    }
}
