package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

/** A window with a copy of KTT 2024 on its desk, for tests of the editor. */
final class DeskWindow {
    static final Scenario KTT = ScenarioLibrary.load("ktt-2024");
    /** Where the copy is saved in the person's folder. */
    static final String FILE = "scenarios/my-ktt-2024.json";

    private DeskWindow() {}

    static OpenWindow open(Path home, Language language, Theme theme, int width, int height)
            throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        OpenWindow window = OpenWindow.start(home);
        window.tell(a -> a.door().edit(KTT));
        window.until("the desk is open", () -> window.find("sheet-table").getLayoutBounds().getWidth() > 0);
        return window;
    }

    /** Opens a page of the desk, too, by its name in the outline. */
    static OpenWindow open(Path home, String page, Language language, Theme theme, int width, int height)
            throws IOException {
        OpenWindow window = open(home, language, theme, width, height);
        window.fire("editor-page-" + page);
        window.until("the page is open", () -> window.isShown(page + "-page"));
        return window;
    }
}
