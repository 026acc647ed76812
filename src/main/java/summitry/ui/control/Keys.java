package summitry.ui.control;

import java.util.Locale;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import summitry.text.Words;

/** Key combinations in words. The toolkit's own words are those of the computer's language, not of the window's. */
final class Keys {
    private Keys() {}

    static String inWords(KeyCombination keys, Words words) {
        StringBuilder text = new StringBuilder();
        if (keys.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            text.append(isMac() ? "\u2318" : "Ctrl+");
        }
        if (keys.getShift() == KeyCombination.ModifierValue.DOWN) {
            text.append("Shift+");
        }
        if (keys.getAlt() == KeyCombination.ModifierValue.DOWN) {
            text.append("Alt+");
        }
        if (keys instanceof KeyCodeCombination code) {
            text.append(name(code.getCode(), words));
        }
        return text.toString();
    }

    private static String name(KeyCode code, Words words) {
        return switch (code) {
            case SPACE -> words.get("window.key.space");
            case ESCAPE -> "Esc";
            case LEFT -> "\u2190";
            case RIGHT -> "\u2192";
            case UP -> "\u2191";
            case DOWN -> "\u2193";
            case EQUALS -> "=";
            case MINUS -> "\u2212";
            default -> code.getName();
        };
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    }
}
