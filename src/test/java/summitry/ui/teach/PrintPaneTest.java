package summitry.ui.teach;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.classroom.file.ClassFolders;
import summitry.model.Language;
import summitry.report.PackOrder;
import summitry.report.PackPart;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.Screens;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PrintPaneTest {
    @TempDir
    private Path home;

    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);

    private PrepareViewModel prepared() {
        PrepareViewModel model = new PrepareViewModel(new ClassFolders(home.resolve("classes")),
                UiThreads.direct(),
                UiThreads.direct(), language, _ -> {}, error -> {
                    throw new AssertionError(error);
                });
        model.choose(ScenarioLibrary.load("first-steps"));
        return model;
    }

    private PrintPane pane(PrepareViewModel model, Path file) {
        PrintPane pane = new PrintPane(model, _ -> Optional.of(file), new Texts(language), new Lifecycle());
        new Scene(pane);
        pane.applyCss();
        return pane;
    }

    private static String said(PrintPane pane, String id) {
        return ((Label) pane.lookup("#" + id)).getText();
    }

    @Test
    void oneClickMakesThePack() throws IOException {
        Path file = home.resolve("pack.pdf");
        String answer = Screens.onFx(() -> {
            PrintPane pane = pane(prepared(), file);
            ((Button) pane.lookup("#print-make")).fire();
            return said(pane, "print-answer");
        });
        assertTrue(answer.contains("pages, saved: "), answer);
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() {
        String answer = Screens.onFx(() -> {
            Path file = home.resolve("taken");
            try {
                Files.createFile(file);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            PrintPane pane = pane(prepared(), file.resolve("pack.pdf"));
            ((Button) pane.lookup("#print-make")).fire();
            return said(pane, "print-answer");
        });
        assertTrue(answer.contains("could not be saved"), answer);
    }

    @Test
    void withoutAnyPartThereIsNothingToPrint() {
        Screens.onFx(() -> {
            PrintPane pane = pane(prepared(), home.resolve("none.pdf"));
            for (PackPart part : PackPart.values()) {
                ((CheckBox) pane.lookup("#print-part-" + part.key())).setSelected(false);
            }
            assertTrue(pane.lookup("#print-make").isDisabled());
            assertTrue(said(pane, "print-seats").contains("Tick at least one"));
            return true;
        });
        assertFalse(Files.exists(home.resolve("none.pdf")));
    }

    @Test
    void theOrderIsThatOfThePreparedClass() {
        Preparation preparation = prepared().preparationProperty().get().orElseThrow();
        PackOrder order = new PackChoice(Paper.LETTER, Language.INDONESIAN, false,
                EnumSet.of(PackPart.BALLOTS))
                .order(preparation);
        assertEquals(PackChoice.seats(preparation), order.seats());
        assertEquals("Sambutan", order.runSheet().getFirst().title());
    }
}
