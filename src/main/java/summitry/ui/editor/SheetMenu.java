package summitry.ui.editor;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import summitry.draft.Edit;
import summitry.draft.Filling;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;

/** What can be done with the party and the item of the selection: by menu and by keys. */
final class SheetMenu {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Runnable fill;
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();

    /** @param fill shows how the selected cells are filled */
    SheetMenu(DeskViewModel desk, Texts texts, Runnable fill, Node owner) {
        this.fill = fill;
        this.desk = desk;
        this.texts = texts;
        this.owner = owner;
        menu.setId("sheet-menu");
    }

    void show(double screenX, double screenY) {
        with(lines -> {
            String party = lines.party().name().in(desk.language());
            String issue = lines.issue().shortTitle().in(desk.language());
            menu.getItems().setAll(
                    item("copy", party, () -> new PartyDoing(desk).copy(lines.party().id().value())),
                    item("remove", party, () -> remove(party, lines.withoutParty())),
                    item("up", party, () -> move(l -> l.movedParty(-1))),
                    item("down", party, () -> move(l -> l.movedParty(1))),
                    item("add", "", () -> new SheetAdding(desk).party()), new SeparatorMenuItem(),
                    item("copy", issue, () -> desk.edit(lines.copyOfIssue())),
                    item("remove", issue, () -> remove(issue, lines.withoutIssue())),
                    item("left", issue, () -> move(l -> l.movedIssue(-1))),
                    item("right", issue, () -> move(l -> l.movedIssue(1))),
                    item("add-item", "", () -> new SheetAdding(desk).item()), new SeparatorMenuItem(),
                    item("fill", "", fill), item("fill-down", "", () -> copy(true)),
                    item("fill-right", "", () -> copy(false)),
                    item("clear", "", () -> desk.blockProperty().get().ifPresent(b -> desk
                            .edit(new CellEdits(desk).fill(b, desk.layerProperty().get().measure(),
                                    OptionalDouble.empty())))));
            menu.show(owner, screenX, screenY);
        });
    }

    private MenuItem item(String key, String name, Runnable run) {
        MenuItem item = new MenuItem(texts.now().get("editor.menu." + key, name));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void with(Consumer<LineEdits> use) {
        desk.blockProperty().get().ifPresent(b -> use.accept(new LineEdits(desk, b)));
    }

    private void move(Function<LineEdits, Optional<Edit>> how) {
        with(lines -> how.apply(lines).ifPresentOrElse(desk::edit,
                () -> desk.say(words -> words.get("editor.menu.no-move"))));
    }

    /** What stands in the first row or column of the selection goes to all of it. */
    private void copy(boolean isDown) {
        desk.blockProperty().get().ifPresent(b -> {
            if (isDown ? b.top() == b.bottom() : b.left() == b.right()) {
                desk.say(words -> words.get(isDown ? "editor.block.one-row" : "editor.block.one-column"));
            } else {
                new CellEdits(desk).fill(b, desk.layerProperty().get().measure(), new Filling.Copy(isDown));
            }
        });
    }

    /** Several rows, but no whole column: cells are meant, and neither a party nor an item. */
    private boolean areCells() {
        return desk.blockProperty().get()
                .filter(b -> b.top() < b.bottom() && !new LineEdits(desk, b).areItems()).isPresent();
    }

    private void remove(String name, Edit edit) {
        desk.edit(edit);
        Toasts.of(owner).say(texts.now().get("editor.menu.removed", name), texts.now().get("editor.undo"),
                desk::undo);
    }

    /** True for a key that did something. */
    boolean key(KeyEvent event) {
        boolean isMove = event.isAltDown() && event.isShiftDown();
        switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT -> {
                if (!isMove) {
                    return false;
                }
                switch (event.getCode()) {
                    case UP -> move(l -> l.movedParty(-1));
                    case DOWN -> move(l -> l.movedParty(1));
                    case LEFT -> move(l -> l.movedIssue(-1));
                    default -> move(l -> l.movedIssue(1));
                }
            }
            case D -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                if (areCells()) {
                    copy(true);
                    return true;
                }
                with(lines -> {
                    if (lines.areItems()) {
                        desk.edit(lines.copyOfIssue());
                    } else {
                        new PartyDoing(desk).copy(lines.party().id().value());
                    }
                });
            }
            case INSERT -> {
                if (event.isAltDown()) {
                    new SheetAdding(desk).item();
                } else {
                    new SheetAdding(desk).party();
                }
            }
            case R -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                copy(false);
            }
            case F -> {
                if (!event.isShortcutDown() || !event.isShiftDown()) {
                    return false;
                }
                fill.run();
            }
            case DELETE -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                with(lines -> {
                    if (lines.areItems()) {
                        remove(lines.issue().shortTitle().in(desk.language()), lines.withoutIssue());
                    } else {
                        remove(lines.party().name().in(desk.language()), lines.withoutParty());
                    }
                });
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
