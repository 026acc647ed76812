package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.classroom.ClassPlan;
import summitry.classroom.SeatPlans;
import summitry.classroom.file.ClassFile;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The classes on the first screen: one to go on with, a broken one, and what deleting takes. */
class ClassListWindowTest {
    private static final Scenario RIVER = ScenarioLibrary.load("first-steps");

    @TempDir
    private Path home;

    private OpenWindow open(Language language, Theme theme) throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, 1440, 900));
        ClassPlan plan = SeatPlans.suggest(RIVER, RIVER.parties().stream().map(Party::id).toList(), 9, 45)
                .getFirst();
        ClassPlan named = new ClassPlan("10B", 45, 9, false, false, plan.seats(), 0, 0, plan.observers());
        for (int i = 0; i < 2; i++) {
            Path folder = new PersonFolder(home).classes().newFolder(RIVER.id());
            try (ClassFile.Open made = ClassFile.create(folder, RIVER, 1, named, "1.0.0",
                    InstantSource.system())) {
                made.lesson().start();
            }
        }
        Files.writeString(home.resolve("classes/first-steps-002/lesson.jsonl"), "nothing of a lesson\n");
        OpenWindow window = OpenWindow.start(home);
        window.until("the classes are listed", () -> window.isShown("class-open-first-steps-001")
                && window.isShown("class-open-first-steps-002") && window.isShown("play-cancun2003"));
        return window;
    }

    private static void choose(OpenWindow window, String folder, String item) {
        window.ask(() -> {
            ((MenuButton) window.find("class-menu-" + folder)).getItems().stream()
                    .filter(i -> item.equals(i.getId())).findFirst().orElseThrow().fire();
            return true;
        });
    }

    @Test
    void aClassGoesOnABrokenOneSaysWhyAndDeletingAsks() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT)) {
            Pictures.shootUsual(window, "home-classes-light-en");
            assertEquals("Show problems", window.text("class-open-first-steps-002"));
            window.fire("class-open-first-steps-002");
            window.until("its problems are listed", () -> window.isShown("problems"));
            window.fire("problems-close");
            window.fire("class-open-first-steps-001");
            window.until("the class goes on", () -> window.isShown("room-next"));
            window.tell(AppWindow::showHome);
            window.until("it is open", () -> window.isShown("class-open-first-steps-001")
                    && window.text("class-open-first-steps-001").equals("Go back"));
            choose(window, "first-steps-001", "class-delete");
            window.until("the question is asked", () -> window.isShown("delete-class-yes"));
            String question = window.ask(() -> window.find("delete-class").lookupAll(".label").stream()
                    .map(n -> ((Label) n).getText()).reduce("", (a, b) -> a + " " + b));
            assertTrue(question.contains("first-steps-001"), question);
            assertTrue(Files.exists(home.resolve("classes/first-steps-001")));
            window.fire("delete-class-yes");
            window.until("it is gone",
                    () -> window.stage().getScene().lookup("#class-first-steps-001") == null);
            assertFalse(Files.exists(home.resolve("classes/first-steps-001")));
            assertTrue(Files.exists(home.resolve("classes/first-steps-002")));
        }
    }

    @Test
    void inIndonesianAndDark() throws IOException {
        try (OpenWindow window = open(Language.INDONESIAN, Theme.DARK)) {
            Pictures.shootLeast(window, "home-classes-dark-id");
            choose(window, "first-steps-001", "class-delete-texts");
            window.until("the question is asked", () -> window.isShown("delete-texts-yes"));
            window.fire("delete-texts-yes");
            window.until("they are gone", () -> !Files.exists(home.resolve(
                    "classes/first-steps-001/texts.jsonl")));
            assertTrue(Files.exists(home.resolve("classes/first-steps-001/lesson.jsonl")));
        }
    }
}
