package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/**
 * Things of the draft one below the other, under headings: chosen with the arrows, added, copied with Shortcut+D, removed
 * with Delete, and moved by dragging or with Alt+Shift and the arrows.
 */
final class EntryList extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final ListView<Row> list = new ListView<>();
    private final Texts texts;
    private final String id;
    private final FlowPane tools = new FlowPane();
    private final Doing doing;
    private boolean isShowing;

    /**
     * A line of the list.
     *
     * @param id of what it stands for; unique in the list
     * @param isHead true for a heading, which cannot be chosen
     * @param note at the right end; may be empty
     */
    record Row(String id, boolean isHead, String name, String note) {}

    /** What a person does to the things of the list, by id. */
    interface Doing {
        void choose(String id);

        void copy(String id);

        void remove(String id);

        /** @param by lines down, or up where it is negative */
        void move(String id, int by);

        /** It is dropped on another, or on a heading. */
        void drop(String id, String onto);
    }

    /** @param picture of a line, before its name */
    EntryList(String id, String key, Texts texts, Function<Row, Node> picture, Doing doing) {
        this.id = id;
        this.texts = texts;
        this.doing = doing;
        getStyleClass().add("desk-list");
        tools.getStyleClass().add("desk-tools");
        list.setId(id);
        list.getStyleClass().addAll("desk-rows", Looks.OWN_KEYS);
        texts.named(list, key);
        list.setCellFactory(_ -> new Line(picture));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().addListener((_, before, now) -> {
            if (!isShowing && now != null) {
                if (now.isHead()) {
                    pass(before, now);
                } else {
                    doing.choose(now.id());
                }
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, tools);
        tool("copy", Feather.COPY, this::copy);
        tool("remove", Feather.TRASH_2, this::remove);
        tool("up", Feather.ARROW_UP, () -> move(-1));
        tool("down", Feather.ARROW_DOWN, () -> move(1));
    }

    /** The arrows pass over a heading. */
    private void pass(@Nullable Row before, Row head) {
        int at = list.getItems().indexOf(head);
        int from = before == null ? -1 : list.getItems().indexOf(before);
        int next = from > at && at > 0 ? at - 1 : at + 1;
        if (next < list.getItems().size() && !list.getItems().get(next).isHead()) {
            list.getSelectionModel().clearAndSelect(next);
        } else if (before != null) {
            list.getSelectionModel().select(before);
        }
    }

    private void tool(String name, Feather icon, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id + "-" + name);
        button.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        button.accessibleTextProperty().bind(texts.of("editor.list." + name));
        Buttons.tip(button).textProperty().bind(texts.of("editor.list." + name + ".tip"));
        button.setOnAction(_ -> run.run());
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        tools.getChildren().add(button);
    }

    /** A button that adds something. */
    void adder(String name, String key, Runnable add) {
        tools.getChildren().add(tools.getChildren().size() - 4, button(name, key, Feather.PLUS, add));
    }

    /** A button for all things of the list, behind the others. */
    void below(String name, String key, Feather icon, Runnable run) {
        tools.getChildren().add(button(name, key, icon, run));
    }

    private Button button(String name, String key, Feather icon, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id + "-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(texts.of(key));
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Row::id);
    }

    private void copy() {
        chosen().ifPresent(doing::copy);
    }

    private void remove() {
        chosen().ifPresent(doing::remove);
    }

    private void move(int by) {
        chosen().ifPresent(c -> doing.move(c, by));
    }

    private void key(KeyEvent event) {
        boolean isShift = event.isAltDown() && event.isShiftDown();
        if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            copy();
        } else if (isShift && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (isShift && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else {
            return;
        }
        event.consume();
    }

    /** @param chosen id of the line to be marked */
    void show(List<Row> rows, Optional<String> chosen) {
        isShowing = true;
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
        }
        Optional<Row> row = rows.stream().filter(r -> !r.isHead() && chosen.equals(Optional.of(r.id())))
                .findFirst();
        if (row.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (!row.get().equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row.get());
            list.getFocusModel().focus(list.getItems().indexOf(row.get()));
            list.scrollTo(Math.max(0, list.getItems().indexOf(row.get()) - 3));
        }
        isShowing = false;
    }

    private final class Line extends ListCell<Row> {
        private final Function<Row, Node> picture;

        Line(Function<Row, Node> picture) {
            this.picture = picture;
            setOnDragDetected(event -> {
                if (getItem() != null && !getItem().isHead()) {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(getItem().id());
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (isFromHere(event)) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    event.consume();
                }
            });
            setOnDragEntered(event -> pseudoClassStateChanged(TARGET, isFromHere(event)));
            setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
            setOnDragDropped(event -> {
                if (isFromHere(event)) {
                    doing.drop(event.getDragboard().getString(), getItem().id());
                    event.setDropCompleted(true);
                    event.consume();
                }
            });
        }

        private boolean isFromHere(DragEvent event) {
            return getItem() != null && event.getGestureSource() instanceof Line line
                    && getListView().equals(line.getListView()) && !line.equals(this);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("people-head");
            if (row == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(null);
            Label name = new Label(row.name());
            name.setMinWidth(0);
            Label note = new Label(row.note());
            note.getStyleClass().add(Css.CAPTION);
            note.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(picture.apply(row), name, gap, note);
            line.getStyleClass().add("desk-row");
            // The line ends where its list does: a long name is cut, not the note.
            line.setPrefWidth(0);
            if (row.isHead()) {
                getStyleClass().add("people-head");
                name.getStyleClass().add(Css.GROUP_TITLE);
            }
            setGraphic(line);
            setAccessibleText(row.name() + " " + row.note());
        }
    }
}
