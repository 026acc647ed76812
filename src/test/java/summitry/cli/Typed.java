package summitry.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What a typed command answered. */
record Typed(int exit, String out, String err) {

    static Typed command(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CommandLineTool.run(List.of(args), new PrintWriter(out), new PrintWriter(err), false);
        return new Typed(exit, out.toString(), err.toString());
    }

    static String good(String... args) {
        Typed typed = command(args);
        assertEquals("", typed.err);
        assertEquals(CommandLineTool.GOOD, typed.exit);
        return typed.out;
    }

    /** The sentence on standard error; never a stack trace, and exit code 2. */
    static String wrong(String... args) {
        Typed typed = command(args);
        assertEquals(CommandLineTool.WRONG_INPUT, typed.exit, typed.out + typed.err);
        assertFalse(typed.err.contains("Exception") || typed.err.contains("\tat "), typed.err);
        return typed.err;
    }
}
