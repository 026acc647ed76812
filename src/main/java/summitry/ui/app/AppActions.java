package summitry.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;

import summitry.model.Scenario;
import summitry.ui.control.Action;
import summitry.ui.control.ToastLayer;
import summitry.ui.theme.Zoom;

/** What can be done in the window whatever is open in it. */
final class AppActions {
    private final Action home;
    private final Action teach;
    private final Action edit;
    private final Action openFile;
    private final Action larger;
    private final Action smaller;
    private final Action fullSize;
    private final Action theme;
    private final Action language;
    private final Action palette;
    private final Action message;
    private final Action keys;
    private final Action glossary;
    private final Action about;
    private final Action quit;

    AppActions(AppViewModel model, Sheets sheets, ToastLayer toasts, Supplier<Optional<Scenario>> open,
            Runnable goHome, Runnable prepare, Runnable editOpen, Runnable chooseFile, Runnable search,
            Runnable leave) {
        home = new Action(AppCommand.HOME, goHome,
                Bindings.and(model.homeProperty(),
                        model.preparingProperty().or(model.editingProperty()).not()));
        teach = new Action(AppCommand.TEACH, prepare, model.preparingProperty());
        edit = new Action(AppCommand.EDIT, editOpen, model.editingProperty());
        openFile = always(AppCommand.OPEN, chooseFile);
        Display display = model.display();
        larger = new Action(AppCommand.LARGER, () -> display.zoom(display.zoomProperty().get().larger()),
                at(display, Zoom.MOST));
        smaller = new Action(AppCommand.SMALLER, () -> display.zoom(display.zoomProperty().get().smaller()),
                at(display, Zoom.LEAST));
        fullSize = new Action(AppCommand.FULL_SIZE, () -> display.zoom(Zoom.FULL),
                at(display, Zoom.FULL.percent()));
        theme = always(AppCommand.THEME, display::nextLook);
        language = always(AppCommand.LANGUAGE, model::nextLanguage);
        palette = always(AppCommand.PALETTE, search);
        message = new Action(AppCommand.MESSAGE, toasts::enter, toasts.emptyProperty());
        keys = always(AppCommand.KEYS, sheets::showKeys);
        glossary = always(AppCommand.GLOSSARY, () -> sheets.showGlossary(""));
        about = always(AppCommand.ABOUT, () -> sheets.showAbout(open.get()));
        quit = always(AppCommand.QUIT, leave);
    }

    private static BooleanBinding at(Display display, int percent) {
        return Bindings.createBooleanBinding(() -> display.zoomProperty().get().percent() == percent,
                display.zoomProperty());
    }

    private static Action always(AppCommand command, Runnable run) {
        return new Action(command, run, new SimpleBooleanProperty(false));
    }

    /** To the first screen. */
    Action home() {
        return home;
    }

    /** To where a class is prepared. */
    Action teach() {
        return teach;
    }

    Action openFile() {
        return openFile;
    }

    Action larger() {
        return larger;
    }

    Action smaller() {
        return smaller;
    }

    Action fullSize() {
        return fullSize;
    }

    /** Searches what can be done. */
    Action palette() {
        return palette;
    }

    /** Gives the keyboard to the newest message, or back. */
    Action message() {
        return message;
    }

    Action keys() {
        return keys;
    }

    /** Explains the words of a summit. */
    Action glossary() {
        return glossary;
    }

    Action about() {
        return about;
    }

    Action quit() {
        return quit;
    }

    List<Action> all() {
        return List.of(home, teach, edit, openFile, larger, smaller, fullSize, theme, language, palette,
                message,
                keys, glossary,
                about, quit);
    }
}
