package summitry.ui.chart;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import summitry.figure.DataTable;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;

/**
 * A figure for those who read: its table, its summary, and the table for the clipboard. A right click opens the menu, and
 * so do the menu key and Shift+F10; Shortcut+C copies.
 */
public final class FigureMenu {
    private final Region owner;
    private final FigurePane pane;
    private final Supplier<String> title;
    private final Texts texts;
    private final Consumer<Reading> reader;
    private final ContextMenu menu = new ContextMenu();

    private FigureMenu(Region owner, FigurePane pane, Supplier<String> title, Texts texts,
            Consumer<Reading> reader) {
        this.owner = owner;
        this.pane = pane;
        this.title = title;
        this.texts = texts;
        this.reader = reader;
        add("figure-table", "figure.table", texts, () -> read(true));
        add("figure-describe", "figure.describe", texts, () -> read(false));
        add("figure-copy", "figure.copy", texts, this::copy);
        owner.setFocusTraversable(true);
        owner.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                menu.show(owner, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        owner.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * A figure in words.
     *
     * @param withTable false where the summary alone is asked for
     */
    public record Reading(String title, String summary, DataTable table, boolean withTable) {}

    /**
     * Gives a figure its menu.
     *
     * @param owner has the focus: the figure itself, or the row that it stands in
     * @param title names the figure, in the present language
     * @param reader shows what was asked for
     */
    public static FigureMenu on(Region owner, FigurePane pane, Supplier<String> title, Texts texts,
            Consumer<Reading> reader) {
        return new FigureMenu(owner, pane, title, texts, reader);
    }

    /**
     * Adds the table of another figure that stands in the same row.
     *
     * @param id of the entry
     * @param key of its text
     */
    public void also(String id, String key, FigurePane other, Texts texts) {
        add(id, key, texts, () -> reader
                .accept(new Reading(title.get(), other.summary(), other.table(), true)));
    }

    private void add(String id, String key, Texts texts, Runnable run) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.of(key));
        item.setOnAction(_ -> run.run());
        menu.getItems().add(item);
    }

    private void key(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (asked) {
            Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
            if (bounds != null) {
                menu.show(owner, bounds.getMinX() + 16, bounds.getMinY() + 16);
            }
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
        } else {
            return;
        }
        event.consume();
    }

    private void read(boolean withTable) {
        reader.accept(new Reading(title.get(), pane.summary(), pane.table(), withTable));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(pane.table().tabbed());
        Clipboard.getSystemClipboard().setContent(content);
        Toasts.of(owner).say(texts.now().get("figure.copied"));
    }
}
