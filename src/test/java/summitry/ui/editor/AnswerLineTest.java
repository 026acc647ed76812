package summitry.ui.editor;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.Screens;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AnswerLineTest {
    @TempDir
    private Path home;

    private static String text(Wrapped line) {
        return Screens.onFx(line::getText);
    }

    private static void untilEmpty(Wrapped line) throws InterruptedException {
        for (int i = 0; i < 200 && !text(line).isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertEquals("", text(line));
    }

    @Test
    void whatWasDoneGoesByItselfAndWhatWasRefusedWithTheNextAct() throws InterruptedException {
        Draft ktt = Draft.of(ScenarioLibrary.load("first-steps"));
        DeskViewModel desk = Screens.onFx(() -> OpenDesk.of(ktt, home));
        Wrapped line = Screens.onFx(() -> AnswerLine.of(desk,
                new Texts(new SimpleObjectProperty<>(Language.ENGLISH)), new Lifecycle(),
                Duration.millis(300)));
        Screens.onFx(() -> {
            desk.say(_ -> "ab");
            return true;
        });
        assertEquals("ab", text(line));
        untilEmpty(line);
        Screens.onFx(() -> {
            desk.answer().refuse(_ -> "no");
            return true;
        });
        Thread.sleep(1500);
        assertEquals("no", text(line));
        Screens.onFx(() -> {
            desk.edit(new Edit.PutAbout(ktt.about().withTitle("x", Localized.same("x"))));
            return true;
        });
        assertEquals("", text(line));
    }
}
