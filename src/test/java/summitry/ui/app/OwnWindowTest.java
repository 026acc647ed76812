package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.draft.Draft;
import summitry.draft.file.DraftFolder;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioReader;
import summitry.ui.control.Scroll;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Own scenarios on the first screen: another title, an earlier version, away with one, and from problems to the desk. */
class OwnWindowTest {
    @TempDir
    private Path home;

    private static void choose(OpenWindow window, String menu, String id) {
        window.ask(() -> {
            MenuButton button = (MenuButton) window.find(menu);
            button.show();
            button.hide();
            button.getItems().stream().flatMap(i -> i instanceof Menu more
                    ? java.util.stream.Stream.concat(java.util.stream.Stream.of(i), more.getItems().stream())
                    : java.util.stream.Stream.of(i)).filter(i -> id.equals(i.getId())).findFirst()
                    .orElseThrow().fire();
            return true;
        });
    }

    private static void shoot(OpenWindow window, String what, Language language, Theme theme, int width,
            int height) {
        window.shoot("home-own-%s-%s-%s-%dx%d".formatted(what, theme.name().toLowerCase(Locale.ROOT),
                language.code(), width, height));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void anOwnScenarioIsRenamedAndOneThatDoesNotPlayIsEdited(Language language, Theme theme, int width,
            int height) throws IOException {
        Draft first = Draft.of(ScenarioLibrary.load("first-steps"));
        DraftFolder folder = DraftFolder.in(home);
        Path mine = home.resolve("scenarios/mine.json");
        Path empty = home.resolve("scenarios/zempty.json");
        folder.save(mine, first.withAbout(first.about().withTitle("mine", Localized.same("My river"))),
                Instant.EPOCH);
        folder.save(empty, first.withAbout(first.about().withTitle("empty", Localized.same(""))),
                Instant.EPOCH);
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("the cards are there",
                    () -> window.isShown("own-menu-mine-json") && window.isShown("own-menu-zempty-json"));
            choose(window, "own-menu-mine-json", "own-rename");
            window.until("the title can be typed", () -> window.isShown("own-name-mine-json"));
            window.ask(() -> {
                Scroll.show(window.find("card-zempty-json"));
                return true;
            });
            shoot(window, "rename", language, theme, width, height);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("Lake talks");
            window.press(KeyCode.ENTER);
            window.until("it is renamed",
                    () -> ScenarioReader.read(mine).draft().orElseThrow().about().title()
                            .equals(Localized.same("Lake talks")));
            window.fire("play-zempty-json");
            window.until("its problems are listed", () -> window.isShown("problems-edit"));
            shoot(window, "problems", language, theme, width, height);
            window.fire("problems-edit");
            window.until("it is on the desk", () -> window.isShown("sheet-table"));
            window.tell(a -> a.showHome());
            window.until("the first screen is back", () -> window.isShown("own-menu-mine-json"));
            choose(window, "own-menu-mine-json", "own-version");
            window.until("the earlier version is on the desk", () -> window.isShown("editor-state")
                    && !window.isDisabled("editor-save"));
            window.tell(a -> a.showHome());
            choose(window, "own-menu-mine-json", "own-delete");
            window.until("it is asked for", () -> window.isShown("delete-own"));
            shoot(window, "delete", language, theme, width, height);
            assertTrue(Files.exists(mine));
            assertEquals(1, folder.versionsOf(mine).size());
        }
    }
}
