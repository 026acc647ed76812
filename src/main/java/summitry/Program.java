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

/** The program behind the launcher: the window without arguments, else the command line. */
public final class Program {
    private Program() {}

    public static void main(String[] args) {
        boolean watched = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        System.exit(CommandLineTool.run(List.of(args), utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                watched));
    }

    /** Text leaves the program in UTF-8 whatever the machine's settings are, so that scripts get the same bytes. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
