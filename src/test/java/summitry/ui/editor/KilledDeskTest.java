package summitry.ui.editor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Place;
import summitry.draft.file.DraftFolder;
import summitry.draft.file.UnsavedDraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KilledDeskTest {
    private static final int EDITS = 12;

    @TempDir
    private Path home = Path.of("");

    @Test
    void whatWasKeptBeforeAKillIsThereAgain() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledDesk.class.getName(), home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int confirmed = 0;
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            while (confirmed < EDITS) {
                confirmed = Integer.parseInt(said.readLine());
            }
            // Through its handle, because the process itself would close what it said.
            program.toHandle().destroyForcibly();
        }
        assertTrue(program.waitFor() != 0, "it was killed");
        List<UnsavedDraft> kept = UnsavedDraft.all(DraftFolder.in(home).unsaved());
        assertEquals(1, kept.size());
        var draft = kept.getFirst().draft();
        Place place = new Place(draft.parties().getFirst().id(), draft.issues().getFirst().id());
        assertTrue(draft.cells().get(place).salience().orElseThrow() >= confirmed);
    }
}
