package summitry.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import summitry.text.Words;

/** A file that a command is to write, as it was typed. */
record OutFile(Words words, String typed) {

    /** Its path, where nothing speaks against writing there; else what is wrong, and what to do. */
    Path path() throws WrongInput {
        Path file;
        try {
            file = Path.of(typed);
        } catch (InvalidPathException e) {
            throw new WrongInput(words.get("cli.print.no-name", typed));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (typed.isBlank() || folder == null) {
            throw new WrongInput(words.get("cli.print.no-name", typed));
        }
        if (Files.isDirectory(file)) {
            throw new WrongInput(words.get("cli.print.is-folder", typed));
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(words.get("cli.print.no-folder", typed, folder.toString()));
        }
        if (!Files.isWritable(folder)) {
            throw new WrongInput(words.get("cli.print.no-right", typed, folder.toString()));
        }
        return file;
    }
}
