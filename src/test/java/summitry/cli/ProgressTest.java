package summitry.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProgressTest {
    @Test
    void progressIsShownToAPersonAndStaysOutOfTheResult() {
        List<String> args = List.of("futures", "first-steps", "--runs", "10", "--format", "json", "--lang",
                "en");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CommandLineTool.run(args, new PrintWriter(out), new PrintWriter(err), true);
        assertEquals(CommandLineTool.GOOD, exit);
        assertTrue(err.toString().contains("10 of 10 runs"), err.toString());
        assertEquals(Typed.good(args.toArray(String[]::new)), out.toString());
    }
}
