package summitry.draft.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DraftFolderTest {
    private static final Instant NOW = Instant.parse("2024-11-18T09:00:00Z");
    private static final Draft DRAFT = Draft.of(ScenarioLibrary.load("first-steps"));

    @TempDir
    private Path home = Path.of("");

    private static Draft lasting(int rounds) {
        return new Edit.PutAbout(DRAFT.about().withLength(30, rounds)).on(DRAFT);
    }

    @Test
    void theVersionBeforeIsKeptByteForByte() throws IOException {
        DraftFolder folder = DraftFolder.in(home);
        Path file = folder.free("mine");
        assertEquals(Optional.empty(), folder.save(file, lasting(2), NOW));
        byte[] first = Files.readAllBytes(file);
        Path backup = folder.save(file, lasting(3), NOW.plusSeconds(60)).orElseThrow();
        assertEquals(-1, Files.mismatch(backup, Files.write(home.resolve("first"), first)));
        assertEquals(Optional.of(lasting(3)), ScenarioReader.read(file).draft());
    }

    @Test
    void onlySoManyVersionsOfAFileAreKeptAndThoseOfOthersStay() throws IOException {
        DraftFolder folder = DraftFolder.in(home);
        Path file = folder.scenarios().resolve("mine.json");
        Path other = folder.scenarios().resolve("mine.two.json");
        folder.save(other, lasting(1), NOW);
        folder.save(other, lasting(2), NOW);
        for (int i = 0; i <= DraftFolder.BACKUPS + 3; i++) {
            folder.save(file, lasting(1 + i), NOW.plusSeconds(i));
        }
        List<Path> kept = folder.versionsOf(file);
        assertEquals(DraftFolder.BACKUPS, kept.size());
        assertEquals(Optional.of(lasting(4)), ScenarioReader.read(kept.getFirst()).draft());
        assertEquals(1, folder.versionsOf(other).size());
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        DraftFolder folder = DraftFolder.in(home);
        Path file = Files.createDirectories(folder.scenarios().resolve("mine.json/inside")).getParent();
        assertThrows(IOException.class, () -> folder.save(file, DRAFT, NOW));
        assertTrue(Files.isDirectory(file));
    }

    @Test
    void aNewFileTakesNoOthersName() throws IOException {
        DraftFolder folder = DraftFolder.in(home);
        folder.save(folder.free("mine"), DRAFT, NOW);
        assertEquals(folder.scenarios().resolve("mine-2.json"), folder.free("mine"));
    }

    @Test
    void anUnsavedDraftComesBackWithItsFile() throws IOException {
        Path kept = DraftFolder.in(home).unsaved().resolve("a.json");
        Path of = home.resolve("scenarios").resolve("mine.json");
        UnsavedDraft.keep(kept, Optional.of(of), NOW, lasting(5));
        assertEquals(List.of(new UnsavedDraft(kept, Optional.of(of), NOW, lasting(5))),
                UnsavedDraft.all(kept.getParent()));
    }

    @Test
    void aFileThatKeepsNoDraftIsLeftAloneAndNotListed() throws IOException {
        Path unsaved = Files.createDirectories(DraftFolder.in(home).unsaved());
        Path torn = unsaved.resolve("torn.json");
        UnsavedDraft.keep(torn, Optional.empty(), NOW, DRAFT);
        byte[] whole = Files.readAllBytes(torn);
        for (int length : new int[]{0, 1, 40, whole.length / 2, whole.length - 3}) {
            Files.write(torn, Arrays.copyOf(whole, length));
            assertEquals(List.of(), UnsavedDraft.all(unsaved), length + " bytes");
        }
        assertTrue(Files.exists(torn));
        assertFalse(Files.exists(unsaved.resolve("other.json")));
    }

    @Test
    void whatIsKeptHoldsAllThatTheDraftHolds() throws IOException {
        Path kept = home.resolve("ktt.json");
        Draft ktt = Draft.of(ScenarioLibrary.load("ktt-2024"));
        UnsavedDraft.keep(kept, Optional.empty(), NOW, ktt);
        assertEquals(ScenarioWriter.text(ktt),
                ScenarioWriter.text(UnsavedDraft.read(kept).orElseThrow().draft()));
    }
}
