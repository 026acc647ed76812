package summitry.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import summitry.text.Words;

/** What was wrong with a command line, as a sentence. */
final class Errors {
    private Errors() {}

    static String sentence(Words words, ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        String what = switch (error) {
            case UnmatchedArgumentException unmatched ->
                words.get("cli.error.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> words.get("cli.error.missing",
                    missing.getMissing().stream().map(Errors::name).collect(Collectors.joining(", ")));
            default ->
                words.get("cli.error.value", error.getArgSpec() == null ? command : name(error.getArgSpec()));
        };
        return what + " " + words.get("cli.error.help", command);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
