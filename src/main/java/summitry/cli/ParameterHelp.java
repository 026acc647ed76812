package summitry.cli;

import java.util.ArrayList;
import java.util.List;
import summitry.forecast.Keyed;
import summitry.forecast.Parameter;
import summitry.forecast.Parameters;
import summitry.text.Words;

/** All parameters of all models for the help of {@code forecast}: what each does, what it may be, and its default. */
final class ParameterHelp {
    private static final int WIDTH = 80;
    private static final String INDENT = "      ";

    private final Words words;

    ParameterHelp(Words words) {
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Parameter<?> parameter : Parameters.all()) {
            lines.add("  " + parameter.name());
            wrap(lines, "%s. %s".formatted(words.get(parameter.textKey() + ".name"),
                    words.get(parameter.textKey() + ".plain")));
            switch (parameter) {
                case Parameter.OneOf<?> choice ->
                    choice.all().forEach(one -> wrap(lines, choice(choice, one)));
                case Parameter.Amount amount -> wrap(lines, words.get("cli.forecast.set.amount",
                        amount.typed(amount.low()), amount.typed(amount.high()),
                        amount.typed(amount.usual())));
            }
        }
        return lines;
    }

    private String choice(Parameter.OneOf<?> parameter, Keyed one) {
        String said = words.get(parameter.textKey() + "." + one.key());
        return "- " + (parameter.usual() == one
                ? words.get("cli.forecast.set.default", one.key(), said)
                : one.key() + ": " + said);
    }

    /** Lines no longer than the terminal, each below the name that it speaks of. */
    private static void wrap(List<String> lines, String text) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT).append(text.startsWith("- ") ? "  " : "");
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
