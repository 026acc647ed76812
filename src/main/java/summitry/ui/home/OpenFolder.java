package summitry.ui.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person looks for a file at first: where the last one was found, in this session or an earlier one, else among the
 * own runs, else among the own scenarios.
 */
public final class OpenFolder {
    private final PersonFolder folder;
    private Optional<Path> last = Optional.empty();

    public OpenFolder(PersonFolder folder) {
        this.folder = folder;
    }

    /** A folder that exists; empty where there is none yet, and the system decides. */
    public Optional<Path> first() {
        Stream<Path> earlier = RecentFiles.read(folder.recent()).files().entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.file().getParent()));
        return Stream.of(last.stream(), earlier, Stream.of(folder.runs().folder(), folder.scenarios()))
                .flatMap(places -> places).filter(place -> Files.isDirectory(place)).findFirst();
    }

    /** @param file that was chosen */
    public void used(Path file) {
        last = Optional.ofNullable(file.toAbsolutePath().getParent());
    }
}
