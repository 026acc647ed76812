package summitry.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.file.DraftFolder;
import summitry.draft.file.UnsavedDraft;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FictionViewModelTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final Words EN = Words.in(Language.ENGLISH);
    private static final Localized TITLE = Localized.same("Lake talks");

    @TempDir
    private Path home;
    private DeskViewModel desk;
    private FictionViewModel model;

    @BeforeEach
    void open() {
        desk = OpenDesk.of(KTT, home);
        model = new FictionViewModel(KTT, UiThreads.direct(), e -> {
            throw new AssertionError(e);
        });
    }

    private String word(int at) {
        return model.fictionProperty().get().names().get(at).word();
    }

    @Test
    void namesAreTakenAsOneStepAndTakenBack() {
        assertEquals(KTT, desk.draft(), "looking changes nothing");
        assertTrue(model.take(desk, TITLE));
        assertEquals(1, desk.historyProperty().get().at());
        assertEquals(TITLE, desk.draft().about().title());
        assertEquals(word(0), desk.draft().parties().getFirst().name().en());
        EditWords told = EditWords.of(desk.historyProperty().get().steps().get(1), KTT, EN);
        assertEquals("Fictional names", told.title());
        assertTrue(desk.answerProperty().get().apply(EN).contains("Ctrl+Z"));
        desk.undo();
        assertEquals(KTT, desk.draft());
    }

    @Test
    void theRealFileIsLeftAloneAndUndoIsBackAtIt() throws IOException {
        Path real = home.resolve("real.json");
        assertTrue(desk.saveAs(real));
        String bytes = Files.readString(real);
        assertTrue(model.take(desk, TITLE));
        assertEquals(Optional.empty(), desk.fileProperty().get());
        assertTrue(desk.isNewFiction() && desk.isDirty());
        assertTrue(desk.save());
        Path told = desk.fileProperty().get().orElseThrow();
        assertEquals("lake-talks.json", told.getFileName().toString());
        assertFalse(desk.isNewFiction() || desk.isDirty());
        assertEquals(bytes, Files.readString(real));
        String fiction = Files.readString(told);
        desk.undo();
        assertEquals(Optional.of(real), desk.fileProperty().get());
        assertFalse(desk.isDirty());
        desk.redo();
        assertEquals(Optional.of(told), desk.fileProperty().get());
        assertFalse(desk.isDirty());
        desk.undo();
        desk.edit(new Edit.PutAbout(KTT.about().withTitle("ktt-2024", TITLE)));
        assertTrue(desk.save());
        assertNotEquals(bytes, Files.readString(real));
        assertEquals(fiction, Files.readString(told));
    }

    @Test
    void changesOfTheRealOneThatAreNotSavedAreSaid() {
        assertTrue(desk.saveAs(home.resolve("real.json")));
        desk.edit(new Edit.PutAbout(KTT.about().withTitle("ktt-2024", TITLE)));
        assertTrue(model.take(desk, TITLE));
        assertTrue(desk.answerProperty().get().apply(EN).contains("not saved"));
    }

    @Test
    void changesOfTheRealOneOutliveTheSavingOfTheFiction() throws IOException {
        Path real = home.resolve("real.json");
        assertTrue(desk.saveAs(real));
        desk.edit(new Edit.PutAbout(KTT.about().withTitle("ktt-2024", Localized.same("Changed"))));
        Draft changed = desk.draft();
        assertTrue(model.take(desk, TITLE));
        assertTrue(desk.save());
        desk.discard();
        List<UnsavedDraft> kept = UnsavedDraft.all(DraftFolder.in(home).unsaved());
        assertEquals(List.of(changed), kept.stream().map(UnsavedDraft::draft).toList());
        assertEquals(Optional.of(real), kept.getFirst().of());
    }

    @Test
    void whatCannotBeKeptApartKeepsTheNamesBack() throws IOException {
        assertTrue(desk.saveAs(home.resolve("real.json")));
        Path unsaved = DraftFolder.in(home).unsaved();
        Files.deleteIfExists(unsaved);
        Files.writeString(unsaved, "a file where the folder should be");
        desk.edit(new Edit.PutAbout(KTT.about().withTitle("ktt-2024", Localized.same("Changed"))));
        assertFalse(model.take(desk, TITLE));
        assertEquals("Changed", desk.draft().about().title().en());
    }

    @Test
    void aTypedNameIsTakenAndAShuffleGivesOthers() {
        String before = word(0);
        model.shuffle();
        assertNotEquals(before, word(0));
        model.rename(0, "Mandolva");
        assertTrue(model.take(desk, TITLE));
        assertEquals("Mandolva", desk.draft().parties().getFirst().name().id());
    }

    @Test
    void aWrongNameIsToldAtItsRowAndNothingIsTaken() throws IOException {
        for (String bad : List.of("", "Brazil", word(1), "two words", "x")) {
            model.rename(0, bad);
            assertTrue(model.retoldProperty().get().isEmpty(), bad);
            assertFalse(model.take(desk, TITLE), bad);
            assertFalse(model.saveKey(home.resolve("key.csv"), TITLE, EN), bad);
            int row = bad.equals(word(1)) ? 1 : 0;
            assertFalse(model.fault(row, EN).orElseThrow().isBlank(), bad);
            assertTrue(model.counts(EN).contains("1"), bad);
        }
        assertTrue(model.fault(0, EN).orElseThrow().contains("x"));
        assertEquals(KTT, desk.draft());
        assertFalse(Files.exists(home.resolve("key.csv")));
        model.rename(0, "Mandolva");
        assertTrue(model.fault(0, EN).isEmpty());
        assertTrue(model.retoldProperty().get().isPresent());
    }

    @Test
    void whatIsCutAndWhatMayStillTellIsCounted() {
        int cuts = model.retoldProperty().get().orElseThrow().cuts().size();
        assertTrue(cuts > 0 && model.losses(EN).contains(String.valueOf(cuts)), model.losses(EN));
        int doubts = model.retoldProperty().get().orElseThrow().doubts().size();
        model.leaveOutProperty().set(false);
        assertEquals(0, model.retoldProperty().get().orElseThrow().cuts().size());
        assertEquals(doubts + cuts, model.retoldProperty().get().orElseThrow().doubts().size());
    }

    @Test
    void theKeyIsWrittenAndWhereItCannotBeThatIsTold() throws IOException {
        Path key = home.resolve("key.csv");
        assertTrue(model.saveKey(key, TITLE, EN));
        String text = Files.readString(key);
        assertTrue(text.startsWith("\ufeffWhat,Real,Invented\r\n"), text.substring(0, 40));
        assertTrue(text.contains("Lake talks") && text.contains("CC BY"));
        assertTrue(model.answerProperty().get().apply(EN).contains("key.csv"));
        Path blocked = Files.writeString(home.resolve("file"), "x").resolve("key.csv");
        assertFalse(model.saveKey(blocked, TITLE, EN));
        assertTrue(model.answerProperty().get().apply(EN).contains("not saved"));
    }
}
