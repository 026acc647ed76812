package summitry.ui.app;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import summitry.ui.control.Shortcuts;
import summitry.ui.control.ToastLayer;

/**
 * Escape closes the uppermost thing alone, and loses nothing: the open choices of a box, a message that has the keyboard, a
 * sheet, a page over the run, the search of the agenda, the chosen party, the drawer; a trial goes back to the desk, and where
 * a class is prepared it goes to the first screen; what was prepared stays. Choices, pages and the run look after themselves.
 */
final class EscapeKey {
    private EscapeKey() {}

    static void install(Scene scene, Sheets sheets, ToastLayer toasts, AppViewModel model, DeskRoom desk,
            Runnable goHome) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || toasts.isFocusWithin()) {
                return;
            }
            if (sheets.isOpen()) {
                sheets.close();
                event.consume();
            } else if (!Shortcuts.isChoosing(scene) && desk.escape()) {
                event.consume();
            } else if (model.preparingProperty().get() && !Shortcuts.isChoosing(scene)) {
                goHome.run();
                event.consume();
            }
        });
    }
}
