package summitry.ui.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Localized;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OpenFolderTest {
    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private PersonFolder folder;

    @BeforeEach
    void begin() {
        folder = new PersonFolder(home);
    }

    private void openedEarlier(Path file) throws IOException {
        RecentFiles.read(folder.recent()).files().with(file, Localized.same("A summit"))
                .write(folder.recent());
    }

    @Test
    void withoutAnyFolderTheSystemDecides() {
        assertEquals(Optional.empty(), new OpenFolder(folder).first());
    }

    @Test
    void ownScenariosThenOwnRuns() throws IOException {
        Files.createDirectories(folder.scenarios());
        assertEquals(Optional.of(folder.scenarios()), new OpenFolder(folder).first());
        Files.createDirectories(folder.runs().folder());
        assertEquals(Optional.of(folder.runs().folder()), new OpenFolder(folder).first());
    }

    @Test
    void whereTheLastFileWasFound() throws IOException {
        Files.createDirectories(folder.runs().folder());
        openedEarlier(elsewhere.resolve("mine.json"));
        OpenFolder open = new OpenFolder(folder);
        assertEquals(Optional.of(elsewhere), open.first());
        open.used(folder.runs().folder().resolve("one.summitry"));
        assertEquals(Optional.of(folder.runs().folder()), open.first());
    }

    @Test
    void aFolderThatIsGoneOrNoFolderIsPassedOver() throws IOException {
        Files.createDirectories(folder.runs().folder());
        openedEarlier(elsewhere.resolve("gone").resolve("mine.json"));
        OpenFolder open = new OpenFolder(folder);
        Path file = Files.createFile(elsewhere.resolve("a-file"));
        open.used(file.resolve("inside"));
        assertEquals(Optional.of(folder.runs().folder()), open.first());
        open.used(Path.of("/"));
        assertEquals(Optional.of(folder.runs().folder()), open.first());
    }
}
