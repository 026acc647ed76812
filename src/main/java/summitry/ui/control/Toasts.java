package summitry.ui.control;

import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * What the window says in passing: that something was done which cannot be seen otherwise. It goes by itself, so it is
 * never the only place of an error. Used on the window's thread; {@link ToastLayer} shows it.
 */
public final class Toasts {
    /** So many are shown at once; a further one takes the place of the oldest. */
    public static final int MOST = 3;

    private final ObservableList<Toast> shown = FXCollections.observableArrayList();

    /**
     * One sentence, and what can be done about it.
     *
     * @param text in the language of the window
     */
    public record Toast(String text, Optional<Offer> offer) {}

    /** Something that can be done at once, such as taking back what was told. */
    public record Offer(String words, Runnable run) {}

    /** Those of the window that a node stands in; of a node outside of one, some that nobody sees. */
    public static Toasts of(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getProperties().get(Toasts.class) instanceof Toasts toasts
                ? toasts
                : new Toasts();
    }

    /** Makes these the ones of a window. */
    void serve(Scene scene) {
        scene.getProperties().put(Toasts.class, this);
    }

    /**
     * Says one sentence.
     *
     * @param text in the language of the window; the same sentence is never shown twice
     * @throws IllegalArgumentException where it is blank
     */
    public void say(String text) {
        say(new Toast(text, Optional.empty()));
    }

    /**
     * Says one sentence with a button.
     *
     * @param words of the button, a verb
     * @param run what it does; the toast is gone then
     * @throws IllegalArgumentException where text or words are blank
     */
    public void say(String text, String words, Runnable run) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("words are blank.");
        }
        say(new Toast(text, Optional.of(new Offer(words, run))));
    }

    private void say(Toast toast) {
        if (toast.text().isBlank()) {
            throw new IllegalArgumentException("text is blank.");
        }
        shown.removeIf(old -> old.text().equals(toast.text()));
        if (shown.size() == MOST) {
            shown.removeFirst();
        }
        shown.add(toast);
    }

    /** Takes one away; nothing happens where it is gone already. */
    public void close(Toast toast) {
        shown.remove(toast);
    }

    /** Takes all away, because they speak a language, or of a run, that is no longer shown. */
    public void clear() {
        shown.clear();
    }

    /** The oldest first. */
    public ObservableList<Toast> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }
}
