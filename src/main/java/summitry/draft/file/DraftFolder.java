package summitry.draft.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.json.SafeFile;
import summitry.scenario.ScenarioWriter;

/**
 * Where a person's scenarios, the backups of their earlier versions and the drafts that are not saved yet lie. Nothing is
 * made before something is written.
 *
 * @param scenarios the person's own scenario files
 * @param backups a version of a file before each time it was saved
 * @param unsaved drafts with changes that are in no scenario file yet
 */
public record DraftFolder(Path scenarios, Path backups, Path unsaved) {
    /** So many earlier versions of a file are kept; the oldest goes first. */
    public static final int BACKUPS = 20;

    private static final String TYPE = ".json";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm-ss-SSS")
            .withZone(ZoneId.of("UTC"));

    /** The folders within a person's folder. */
    public static DraftFolder in(Path home) {
        return new DraftFolder(home.resolve("scenarios"), home.resolve("backups"), home.resolve("unsaved"));
    }

    /**
     * Writes a draft whole or not at all. What stood in the file is kept as a backup first.
     *
     * @return the backup; empty where there was no file
     * @throws IOException where the system refuses; the file is then as it was
     */
    public Optional<Path> save(Path file, Draft draft, Instant now) throws IOException {
        String text = ScenarioWriter.text(draft);
        Optional<Path> backup = backUp(file, now);
        SafeFile.write(file, text);
        return backup;
    }

    /**
     * Takes a file away. What stood in it is kept as a backup first.
     *
     * @return the backup; empty where there was no file
     * @throws IOException where the system refuses; the file is then as it was
     */
    public Optional<Path> delete(Path file, Instant now) throws IOException {
        Optional<Path> backup = backUp(file, now);
        Files.deleteIfExists(file);
        return backup;
    }

    /** When a kept version was put aside; empty for a file that is no such version. */
    public static Optional<Instant> keptAt(Path version) {
        String stem = stem(version);
        try {
            return Optional.of(Instant.from(STAMP.parse(stem.substring(stem.lastIndexOf('.') + 1))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Optional<Path> backUp(Path file, Instant now) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String stem = stem(file);
        Path backup = backups.resolve(stem + "." + STAMP.format(now) + TYPE);
        SafeFile.write(backup, Files.readAllBytes(file));
        List<Path> old = versions(stem);
        for (Path path : old.subList(0, Math.max(0, old.size() - BACKUPS))) {
            Files.deleteIfExists(path);
        }
        return Optional.of(backup);
    }

    /** The kept versions of a file, the oldest first. */
    public List<Path> versionsOf(Path file) throws IOException {
        return versions(stem(file));
    }

    private List<Path> versions(String stem) throws IOException {
        List<Path> found = new ArrayList<>();
        // A name may hold what a pattern would read as a sign, so it is compared as it stands.
        try (DirectoryStream<Path> files = Files.newDirectoryStream(backups)) {
            for (Path path : files) {
                String name = String.valueOf(path.getFileName());
                String start = stem + ".";
                if (name.startsWith(start) && name.endsWith(TYPE)
                        && name.length() == start.length() + "uuuu-MM-dd-HH-mm-ss-SSS".length()
                                + TYPE.length()) {
                    found.add(path);
                }
            }
        } catch (NoSuchFileException none) {
            return List.of();
        }
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }

    /** A name in the person's folder that no file has yet. */
    public Path free(String id) {
        Path file = scenarios.resolve(id + TYPE);
        for (int n = 2; Files.exists(file); n++) {
            file = scenarios.resolve(id + "-" + n + TYPE);
        }
        return file;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(TYPE) ? name.substring(0, name.length() - TYPE.length()) : name;
    }
}
