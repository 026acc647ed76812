package summitry.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.SimpleBooleanProperty;

import summitry.model.Scenario;
import summitry.ui.control.Action;

/** What can be done in the window whatever is open in it. */
final class AppActions {
    private final Action theme;
    private final Action language;
    private final Action keys;
    private final Action about;

    AppActions(AppViewModel model, Sheets sheets, Supplier<Optional<Scenario>> open) {
        theme = always(AppCommand.THEME, model::nextTheme);
        language = always(AppCommand.LANGUAGE, model::nextLanguage);
        keys = always(AppCommand.KEYS, sheets::showKeys);
        about = always(AppCommand.ABOUT, () -> sheets.showAbout(open.get()));
    }

    private static Action always(AppCommand command, Runnable run) {
        return new Action(command, run, new SimpleBooleanProperty(false));
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
        return List.of(theme, language, keys, about);
    }
}
