package summitry.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.SimpleBooleanProperty;

import summitry.model.Scenario;
import summitry.ui.control.Action;

/** What can be done in the window whatever is open in it. */
final class AppActions {
    private final Action home;
    private final Action openFile;
    private final Action theme;
    private final Action language;
    private final Action keys;
    private final Action about;

    AppActions(AppViewModel model, Sheets sheets, Supplier<Optional<Scenario>> open, Runnable goHome,
            Runnable chooseFile) {
        home = new Action(AppCommand.HOME, goHome, model.homeProperty());
        openFile = always(AppCommand.OPEN, chooseFile);
        theme = always(AppCommand.THEME, model::nextTheme);
        language = always(AppCommand.LANGUAGE, model::nextLanguage);
        keys = always(AppCommand.KEYS, sheets::showKeys);
        about = always(AppCommand.ABOUT, () -> sheets.showAbout(open.get()));
    }

    private static Action always(AppCommand command, Runnable run) {
        return new Action(command, run, new SimpleBooleanProperty(false));
    }

    /** To the first screen. */
    Action home() {
        return home;
    }

    Action openFile() {
        return openFile;
    }

    Action theme() {
        return theme;
    }

    Action keys() {
        return keys;
    }

    Action about() {
        return about;
    }

    List<Action> all() {
        return List.of(home, openFile, theme, language, keys, about);
    }
}
