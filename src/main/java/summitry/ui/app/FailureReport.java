package summitry.ui.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What broke, for whoever mends the program: when, on what, and where in it. The home directory, which names a person, is
 * written as a tilde. Immutable.
 *
 * @param errors in the order in which they came, at least one and at most {@link #MOST}
 * @param count of all errors, those beyond the most as well
 */
record FailureReport(List<Happened> errors, int count) {
    /** Errors that are told in full; one that comes with every picture would fill the memory. */
    static final int MOST = 5;

    FailureReport {
        errors = List.copyOf(errors);
    }

    record Happened(Instant at, Throwable error) {}

    static FailureReport of(Instant at, Throwable error) {
        return new FailureReport(List.of(new Happened(at, error)), 1);
    }

    /** With one more error; beyond the most it is counted alone. */
    FailureReport with(Instant at, Throwable error) {
        List<Happened> more = new ArrayList<>(errors);
        if (more.size() < MOST) {
            more.add(new Happened(at, error));
        }
        return new FailureReport(more, count + 1);
    }

    /** In English whatever the language of the window, since it is read by whoever mends the program. */
    String text() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.printf("Summitry, Java %s, %s %s%n", System.getProperty("java.version"),
                System.getProperty("os.name"), System.getProperty("os.arch"));
        out.printf("errors: %d%n", count);
        for (Happened happened : errors) {
            out.printf("%n%s%n", happened.at());
            happened.error().printStackTrace(out);
        }
        String home = System.getProperty("user.home", "");
        String whole = text.toString().replace(System.lineSeparator(), "\n").replace("\t", "    ");
        return home.length() < 2 ? whole : whole.replace(home, "~");
    }
}
