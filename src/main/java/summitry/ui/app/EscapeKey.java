package summitry.ui.app;

import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import summitry.ui.control.ToastLayer;

/** Escape closes the sheet that lies over the window, comes back from a trial to the desk, or leaves the preparing of a class. */
final class EscapeKey {
    private EscapeKey() {}

    static void install(Scene scene, Sheets sheets, ToastLayer toasts, AppViewModel model, DeskRoom desk,
            Runnable goHome) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || toasts.isFocusWithin()) {
                return;
            }
            boolean isChoosing = scene.getFocusOwner() instanceof ComboBoxBase<?> box && box.isShowing();
            if (sheets.isOpen()) {
                sheets.close();
                event.consume();
            } else if (!isChoosing && desk.escape()) {
                event.consume();
            } else if (model.preparingProperty().get() && !isChoosing) {
                goHome.run();
                event.consume();
            }
        });
    }
}
