package summitry.ui.control;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * Fires actions by their keys. Keys without a modifier act only where the focused control does not use them itself, so
 * that typing a name never runs a summit.
 */
public final class Shortcuts {
    private Shortcuts() {}

    /** @param actions asked at every key, so that they may change; none while something covers the window */
    public static void install(Scene scene, Supplier<List<Action>> actions) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            for (Action action : actions.get()) {
                boolean meant = action.spec().shortcuts().stream()
                        .anyMatch(k -> k.match(event) && !isTaken(scene.getFocusOwner(), k));
                // Two actions may share a key, such as play and pause: the one that can be done now is meant.
                if (meant && !action.disabled().get()) {
                    action.fire();
                    event.consume();
                    return;
                }
            }
        });
    }

    /** Whether the choices of a box are open, so that Escape belongs to them. */
    public static boolean isChoosing(@Nullable Scene scene) {
        return scene != null && isOpen(scene.getFocusOwner());
    }

    private static boolean isOpen(@Nullable Node focused) {
        return (focused instanceof ComboBoxBase<?> box && box.isShowing())
                || (focused instanceof MenuButton menu && menu.isShowing());
    }

    private static boolean isTaken(@Nullable Node focused, KeyCombination keys) {
        if (isOpen(focused)) {
            return true;
        }
        if (keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                || keys.getAlt() == KeyCombination.ModifierValue.DOWN
                || !(keys instanceof KeyCodeCombination code)) {
            return false;
        }
        if (focused instanceof TextInputControl || focused instanceof ComboBoxBase<?>) {
            return code.getCode() != KeyCode.ESCAPE && !code.getCode().isFunctionKey();
        }
        return switch (code.getCode()) {
            case SPACE, ENTER -> focused instanceof ButtonBase || focused instanceof ListView<?>
                    || isMarked(focused);
            case UP, DOWN, LEFT, RIGHT, HOME, END -> walks(focused) || isMarked(focused);
            default -> false;
        };
    }

    /** Whether arrows lead through a control, to what it shows or from one choice to the next. */
    private static boolean walks(@Nullable Node focused) {
        return focused instanceof ListView<?> || focused instanceof TableView<?> || focused instanceof Slider
                || focused instanceof Spinner<?> || focused instanceof ToggleButton;
    }

    /** A control may claim Space, Enter and the arrows for itself by its style class. */
    private static boolean isMarked(@Nullable Node focused) {
        return focused != null && focused.getStyleClass().contains(Looks.OWN_KEYS);
    }
}
