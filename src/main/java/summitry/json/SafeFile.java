package summitry.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: to a temporary name in the same folder, then moved into place. */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Writes a text in UTF-8. Folders on the way are made.
     *
     * @throws IOException where the system refuses; an older file of the name is then untouched
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes. Folders on the way are made.
     *
     * @throws IOException where the system refuses; an older file of the name is then untouched
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("%s is a folder.".formatted(file));
        }
        Files.createDirectories(folder);
        Path name = target.getFileName();
        Path draft = folder.resolve("%s.%d.part".formatted(name, ProcessHandle.current().pid()));
        try {
            Files.write(draft, bytes);
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
