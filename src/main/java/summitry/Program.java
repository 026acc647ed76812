package summitry;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import summitry.cli.CommandLineTool;
import summitry.cli.Display;
import summitry.ui.app.SummitryApp;

/** The program behind the launcher: the window without arguments, else the command line. */
public final class Program {
    private Program() {}

    public static void main(String[] args) {
        System.exit(args.length == 0 ? window() : commandLine(List.of(args)));
    }

    private static int commandLine(List<String> args) {
        boolean watched = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return CommandLineTool.run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err), watched);
    }

    /** Opens the window; where none can be opened, one sentence says why and names the command line. */
    private static int window() {
        Optional<String> obstacle = Display.here().obstacle();
        if (obstacle.isPresent()) {
            return say(obstacle.get());
        }
        try {
            SummitryApp.show();
            return CommandLineTool.GOOD;
        } catch (UnsupportedOperationException unreachable) {
            // The display that was named does not answer.
            return say(Display.unreachable());
        }
    }

    private static int say(String sentence) {
        PrintWriter err = utf8(FileDescriptor.err);
        err.println(sentence);
        err.flush();
        return CommandLineTool.WRONG_INPUT;
    }

    /** Text leaves the program in UTF-8 whatever the machine's settings are, so that scripts get the same bytes. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
