package summitry.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.draft.Draft;
import summitry.lint.Finding;
import summitry.lint.FindingWords;
import summitry.lint.FormCheck;
import summitry.lint.Level;
import summitry.lint.PlayTest;

/** What an author should know of one file, line by line. */
final class LintText {
    private static final long SEED = 1;

    private final Console console;
    private final String file;
    private final Draft draft;
    private final FindingWords words;

    LintText(Console console, String file, Draft draft) {
        this.console = console;
        this.file = file;
        this.draft = draft;
        words = new FindingWords(draft, console.language());
    }

    /**
     * Prints a line for each finding, the gravest first, and below it what each repair does where they are tried.
     *
     * @return the gravest level; that of a tip where nothing was found
     */
    Level print(int runs, boolean withRepairs) {
        PlayTest test = new PlayTest(draft, SEED, runs, Runtime.getRuntime().availableProcessors());
        List<Finding> findings = new ArrayList<>(FormCheck.of(draft));
        findings.addAll(test.findings(_ -> {}, () -> false));
        findings.sort(Comparator.comparing(Finding::level));
        for (Finding finding : findings) {
            console.out().println(console.words().get("cli.validate.finding", file,
                    words.level(finding.level()), words.sentence(finding), words.advice(finding)));
            if (withRepairs && finding.concern().isPlayed()) {
                test.tried(finding, _ -> {}, () -> false)
                        .forEach(t -> console.out().println("  " + words.tried(t)));
            }
        }
        return findings.isEmpty() ? Level.TIP : findings.getFirst().level();
    }
}
