package summitry.ui.home;

import java.nio.file.Path;
import summitry.classroom.file.ClassFolders;
import summitry.run.file.RunFolder;

/** Where a person's settings, runs and own scenarios lie. Nothing is made before something is written. */
public record PersonFolder(Path path) {
    /** The folder that {@code -Dsummitry.home} names, else Summitry in the home directory. */
    public static PersonFolder ofPerson() {
        return new PersonFolder(RunFolder.ofPerson().folder().resolveSibling(""));
    }

    public Path settings() {
        return path.resolve("settings.properties");
    }

    /** The list of files that were opened last. */
    public Path recent() {
        return path.resolve("recent.properties");
    }

    /** Where a person looked last in each run. */
    public Path places() {
        return path.resolve("places.properties");
    }

    public RunFolder runs() {
        return RunFolder.of(path.resolve("runs"));
    }

    /** The classes that a teacher prepared. */
    public ClassFolders classes() {
        return new ClassFolders(path.resolve("classes"));
    }

    public Path scenarios() {
        return path.resolve("scenarios");
    }
}
