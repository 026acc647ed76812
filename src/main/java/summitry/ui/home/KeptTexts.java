package summitry.ui.home;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import summitry.json.SafeFile;

/**
 * A small file of names and values that the program keeps for itself. It is a comfort: one that cannot be read is put
 * aside under another name, so that nothing of it is lost, and counts as none.
 */
public final class KeptTexts {
    private static final long MOST_BYTES = 1_000_000;

    private final Path file;

    public KeptTexts(Path file) {
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param isThere whether there was a file, sound or not
     * @param putAside new name of a file that could not be read; the old name where even that was impossible
     */
    public record Reading(Properties texts, boolean isThere, Optional<Path> putAside) {}

    public Reading read() {
        Properties texts = new Properties();
        if (!Files.exists(file)) {
            return new Reading(texts, false, Optional.empty());
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (Files.size(file) > MOST_BYTES) {
                return new Reading(texts, true, Optional.of(putAside()));
            }
            texts.load(in);
            return new Reading(texts, true, Optional.empty());
        } catch (NoSuchFileException e) {
            return new Reading(texts, false, Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            return new Reading(new Properties(), true, Optional.of(putAside()));
        }
    }

    private Path putAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        for (int n = 2; Files.exists(aside); n++) {
            aside = file.resolveSibling(file.getFileName() + ".broken-" + n);
        }
        try {
            return Files.move(file, aside);
        } catch (IOException e) {
            return file;
        }
    }

    /** @throws IOException where it cannot be written; an older file is then untouched */
    public void write(Properties texts) throws IOException {
        StringWriter out = new StringWriter();
        texts.store(out, null);
        SafeFile.write(file, out.toString());
    }
}
