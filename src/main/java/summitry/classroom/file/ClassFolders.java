package summitry.classroom.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.model.Flaw;

/** The folder of a person's classes; each class is a folder in it. */
public record ClassFolders(Path path) {
    /** How the name of a class begins that is being deleted. */
    private static final String DELETED = ".deleted-";

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
     * The folders that hold a class or what is left of one, the one that was used last first.
     *
     * @throws IOException where the folder is there but cannot be listed
     */
    public List<Path> classes() throws IOException {
        List<Path> found = new ArrayList<>(folders());
        found.removeIf(f -> isDeleted(f) || !isClass(f));
        found.sort(Comparator.comparing(ClassFolders::changed).thenComparing(Comparator.naturalOrder())
                .reversed());
        return found;
    }

    /** When a class was last written to; long ago where that is not known. */
    public static FileTime changed(Path folder) {
        return LessonFiles.all(folder).stream().map(ClassFolders::written).max(Comparator.naturalOrder())
                .orElse(FileTime.fromMillis(0));
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            // It is missing, or went away while it was looked at.
            return FileTime.fromMillis(0);
        }
    }

    private static boolean isClass(Path folder) {
        return LessonFiles.all(folder).stream()
                .anyMatch(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean isDeleted(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith(DELETED);
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    /**
     * Deletes a class with everything in its folder. Links are deleted, not followed. The folder first gets the name of
     * something deleted, so that a class is there whole or not at all; what a kill leaves goes with {@link #finishDeleting}.
     *
     * @return why something is left
     * @throws IllegalArgumentException where the folder is no class in this folder
     */
    public Optional<Flaw> delete(Path folder) {
        boolean isOurs = path.toAbsolutePath().normalize()
                .equals(folder.toAbsolutePath().normalize().getParent());
        if (!isOurs || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isClass(folder)) {
            throw new IllegalArgumentException("%s is no class in %s.".formatted(folder, path));
        }
        try {
            deleteAll(Files.move(folder, newFolder(DELETED + folder.getFileName())));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Flaw.NotSaved(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Deletes what is left of classes whose deletion was broken off.
     *
     * @return why something is still left
     */
    public Optional<Flaw> finishDeleting() {
        try {
            for (Path folder : folders()) {
                if (isDeleted(folder)) {
                    deleteAll(folder);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Flaw.NotSaved(String.valueOf(e.getMessage())));
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Another window was faster.
            return;
        } catch (UncheckedIOException e) {
            // So a walk tells of a folder that it cannot list.
            throw e.getCause();
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
