package summitry.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import summitry.json.Trouble.Kind;

/** Files to located values. Nothing is thrown: what goes wrong is part of the answer. */
public final class JsonFile {
    private JsonFile() {}

    /** Reads a file of at most {@link Limits#FILE_BYTES} bytes in UTF-8; a larger one is refused unread. */
    public static Document read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return Document.failed(new Kind.IsFolder());
            }
            if (Files.size(file) > Limits.FILE_BYTES) {
                return Document.failed(new Kind.TooLarge(Files.size(file), Limits.FILE_BYTES));
            }
            try (InputStream in = Files.newInputStream(file)) {
                // A device or a growing file may hold more than its size says.
                return read(in.readNBytes(Limits.FILE_BYTES + 1));
            }
        } catch (NoSuchFileException e) {
            return Document.failed(new Kind.NoFile());
        } catch (AccessDeniedException e) {
            return Document.failed(new Kind.NotAllowed());
        } catch (IOException | UncheckedIOException e) {
            String words = e.getMessage();
            return Document.failed(new Kind.ReadFailed(words == null ? e.getClass().getSimpleName() : words));
        }
    }

    public static Document read(byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            return Document.failed(new Kind.TooLarge(bytes.length, Limits.FILE_BYTES));
        }
        Optional<String> other = Utf8.otherEncoding(bytes);
        if (other.isPresent()) {
            return Document.failed(new Kind.OtherEncoding(other.get()));
        }
        Utf8.Decoded source = Utf8.decode(bytes);
        if (source.troubles().size() == Utf8.BAD_BYTES) {
            return new Document(Optional.empty(), source.troubles());
        }
        try {
            return TreeReader.read(source);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
