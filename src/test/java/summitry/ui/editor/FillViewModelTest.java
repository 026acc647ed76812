package summitry.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.figure.Sheet;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FillViewModelTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final Words EN = Words.in(Language.ENGLISH);

    @TempDir
    private Path home;
    private DeskViewModel desk;
    private FillViewModel fill;

    @BeforeEach
    void open() {
        desk = OpenDesk.of(KTT, home);
        desk.blockProperty().set(Optional.of(new Sheet.Block(0, 0, 3, 1)));
        fill = FillViewModel.of(desk).orElseThrow();
    }

    @Test
    void nothingIsFilledUntilTheNumbersAreThere() {
        assertTrue(fill.filling().isEmpty());
        assertFalse(fill.fill());
        fill.kindProperty().set(FillViewModel.Kind.SERIES_DOWN);
        fill.firstProperty().set("10");
        assertFalse(fill.fill());
        assertEquals(KTT, desk.draft());
    }

    @Test
    void aWrongNumberIsToldWithItsRange() {
        fill.firstProperty().set("120");
        String wrong = fill.wrong(EN).orElseThrow();
        assertTrue(wrong.contains("120") && wrong.contains("0") && wrong.contains("100"), wrong);
        assertFalse(fill.fill());
    }

    @Test
    void thePreviewTellsTheFirstAndTheLastCellAndChangesNothing() {
        fill.firstProperty().set("12,5");
        String told = fill.preview(EN);
        assertTrue(told.startsWith("8 of 8 cells change."), told);
        assertTrue(told.contains("→ 12.5"), told);
        assertEquals(KTT, desk.draft());
    }

    @Test
    void fillingIsOneStepToldInWordsAndWhatWasCutIsSaid() {
        fill.kindProperty().set(FillViewModel.Kind.PLUS);
        fill.firstProperty().set("90");
        assertTrue(fill.fill());
        assertEquals(1, desk.historyProperty().get().at());
        EditWords words = EditWords.of(desk.historyProperty().get().steps().get(1), KTT, EN);
        assertEquals("wants: 90 added to each", words.change());
        String said = desk.answerProperty().get().apply(EN);
        assertTrue(said.contains("leave the scale"), said);
        desk.undo();
        assertEquals(KTT, desk.draft());
    }

    @Test
    void everyWayIsToldInBothLanguages() {
        for (FillViewModel.Kind kind : FillViewModel.Kind.values()) {
            fill.kindProperty().set(kind);
            fill.firstProperty().set("33");
            fill.secondProperty().set("44");
            assertTrue(fill.fill(), kind.key());
            for (Language language : Language.values()) {
                assertFalse(fill.preview(Words.in(language)).isBlank());
                int at = desk.historyProperty().get().at();
                assertTrue(at > 0, kind.key());
                assertFalse(EditWords.of(desk.historyProperty().get().steps().get(at), KTT,
                        Words.in(language)).change().isBlank());
            }
            desk.jumpTo(0);
        }
    }
}
