package summitry.classroom.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.model.Flaw;

/** The folder of a person's classes; each class is a folder in it. */
public record ClassFolders(Path path) {

    /**
     * A free name for a new class: the id of its scenario and a number.
     *
     * @throws IOException where the folder is there but cannot be listed
     */
    public Path newFolder(String scenario) throws IOException {
        List<Path> taken = folders();
        for (int number = 1;; number++) {
            Path wanted = path.resolve(String.format(Locale.ROOT, "%s-%03d", scenario, number));
            if (!taken.contains(wanted) && !Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
                return wanted;
            }
        }
    }

    /**
     * The folders that hold a class, the one that was used last first.
     *
     * @throws IOException where the folder is there but cannot be listed
     */
    public List<Path> classes() throws IOException {
        List<Path> found = new ArrayList<>(folders());
        found.removeIf(f -> !Files.isRegularFile(LessonFiles.lesson(f), LinkOption.NOFOLLOW_LINKS));
        found.sort(Comparator.comparingLong(ClassFolders::changed).thenComparing(Comparator.naturalOrder())
                .reversed());
        return found;
    }

    private static long changed(Path folder) {
        try {
            return Files.getLastModifiedTime(LessonFiles.lesson(folder)).toMillis();
        } catch (IOException e) {
            // It went away while it was looked at; it is the oldest then.
            return 0;
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    /**
     * Deletes a class with everything in its folder. Links are deleted, not followed.
     *
     * @return why something is left
     * @throws IllegalArgumentException where the folder is no class in this folder
     */
    public Optional<Flaw> delete(Path folder) {
        boolean isOurs = path.toAbsolutePath().normalize()
                .equals(folder.toAbsolutePath().normalize().getParent());
        if (!isOurs || !Files.exists(LessonFiles.lesson(folder), LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("%s is no class in %s.".formatted(folder, path));
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Flaw.NotSaved(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            // So a walk tells of a folder that it cannot list.
            return Optional.of(new Flaw.NotSaved(String.valueOf(e.getCause())));
        }
    }

    /** Deletes what students wrote, and nothing else. The lesson must not be open. */
    public Optional<Flaw> deleteTexts(Path folder) {
        try {
            Files.deleteIfExists(LessonFiles.texts(folder));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Flaw.NotSaved(String.valueOf(e.getMessage())));
        }
    }
}
