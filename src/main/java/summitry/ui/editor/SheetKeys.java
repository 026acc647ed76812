package summitry.ui.editor;

import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import summitry.figure.Sheet;

/** What keys do on the table: they select, change, copy and open. */
final class SheetKeys {
    private final DeskViewModel desk;
    private final SheetMenu menu;
    private final SheetClipboard clipboard;
    private final Runnable begin;
    private final Runnable openMenu;
    private final IntSupplier rows;

    /**
     * The keys of a desk.
     *
     * @param begin opens the field over the cell
     * @param openMenu opens the menu at the cell
     * @param rows that are seen at once
     */
    SheetKeys(DeskViewModel desk, SheetMenu menu, Runnable begin, Runnable openMenu, IntSupplier rows) {
        this.desk = desk;
        this.menu = menu;
        this.begin = begin;
        this.openMenu = openMenu;
        this.rows = rows;
        clipboard = new SheetClipboard(desk);
    }

    void key(KeyEvent event) {
        Optional<Sheet.Block> now = desk.blockProperty().get();
        if (now.isEmpty()) {
            return;
        }
        if (menu.key(event)) {
            event.consume();
            return;
        }
        boolean far = event.isShortcutDown();
        int page = Math.max(1, rows.getAsInt());
        switch (event.getCode()) {
            case UP -> move(event, far ? -10_000 : -1, 0);
            case DOWN -> move(event, far ? 10_000 : 1, 0);
            case LEFT -> move(event, 0, far ? -10_000 : -1);
            case RIGHT -> move(event, 0, far ? 10_000 : 1);
            case PAGE_UP -> move(event, -page, 0);
            case PAGE_DOWN -> move(event, page, 0);
            case HOME -> move(event, far ? -10_000 : 0, -10_000);
            case END -> move(event, far ? 10_000 : 0, 10_000);
            case ENTER, F2 -> {
                if (event.isShortcutDown()) {
                    return;
                }
                begin.run();
            }
            case DELETE, BACK_SPACE -> clipboard.clear();
            case CONTEXT_MENU -> openMenu.run();
            case F10 -> {
                if (!event.isShiftDown()) {
                    return;
                }
                openMenu.run();
            }
            case A -> {
                if (!far) {
                    return;
                }
                desk.blockProperty().set(Optional
                        .of(new Sheet.Block(0, 0, desk.parties().size() - 1, desk.issues().size() - 1)));
            }
            case C, X -> {
                if (!far) {
                    return;
                }
                clipboard.copy(now.get());
                if (event.getCode() == KeyCode.X) {
                    clipboard.clear();
                }
            }
            case V -> {
                if (!far) {
                    return;
                }
                clipboard.paste(now.get());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(KeyEvent event, int rows, int columns) {
        desk.blockProperty().get().ifPresent(b -> {
            if (event.isAltDown()) {
                return;
            }
            int row = Math.clamp(b.toRow() + rows, 0, desk.parties().size() - 1);
            int column = Math.clamp(b.toColumn() + columns, 0, desk.issues().size() - 1);
            desk.blockProperty().set(Optional
                    .of(event.isShiftDown() ? b.to(row, column) : Sheet.Block.of(row, column)));
        });
    }
}
