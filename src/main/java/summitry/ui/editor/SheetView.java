package summitry.ui.editor;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import summitry.figure.Sheet;
import summitry.figure.SheetFigure;
import summitry.figure.SheetFrame;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Zoom;

/** The table of parties and issues: chosen with mouse or keys, typed over, filled, copied and pasted. */
final class SheetView extends BorderPane {
    private final DeskViewModel desk;
    private final Texts texts;
    private final FigurePane pane = new FigurePane();
    private final Pane over = new Pane();
    private final CellTyping typing;
    private final SheetKeys keys;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final SheetMenu menu;
    private final SheetCorner corner;
    private int top;
    private int left;
    private double pendingRows;
    private boolean isPlacing;

    /** @param fill shows how the selected cells are filled */
    SheetView(DeskViewModel desk, Texts texts, Runnable fill, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        menu = new SheetMenu(desk, texts, fill, pane);
        corner = new SheetCorner(desk, texts);
        typing = new CellTyping(desk, this::enter);
        keys = new SheetKeys(desk, menu, () -> begin(Optional.empty()), this::menuAtCell,
                () -> frame().bottom() - top);
        setId("sheet");
        setMinSize(0, 0);
        pane.setId("sheet-table");
        pane.setFocusTraversable(true);
        pane.setMinSize(0, 0);
        over.setPickOnBounds(false);
        over.getChildren().setAll(pane, corner, typing);
        pane.prefWidthProperty().bind(over.widthProperty());
        pane.prefHeightProperty().bind(over.heightProperty());
        over.setMinSize(0, 0);
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        across.setFocusTraversable(false);
        setCenter(over);
        setRight(down);
        setBottom(across);
        lifecycle.watch(desk.historyProperty(), _ -> redraw());
        lifecycle.watch(desk.savedProperty(), _ -> redraw());
        lifecycle.watch(desk.layerProperty(), _ -> redraw());
        lifecycle.watch(desk.filterProperty(), _ -> redraw());
        lifecycle.watch(desk.blockProperty(), _ -> reveal());
        lifecycle.watch(texts.language(), _ -> redraw());
        over.widthProperty().subscribe(this::redraw);
        over.heightProperty().subscribe(this::redraw);
        down.valueProperty().subscribe(v -> scrollTo((int) Math.round(v.doubleValue()), left));
        across.valueProperty().subscribe(v -> scrollTo(top, (int) Math.round(v.doubleValue())));
        pane.setOnContextMenuRequested(e -> {
            if (e.isKeyboardTrigger()) {
                menuAtCell();
            } else {
                menu.show(e.getScreenX(), e.getScreenY());
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, keys::key);
        pane.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    /** Puts the keyboard on the table. */
    void enter() {
        pane.requestFocus();
    }

    private Sheet sheet() {
        return new SheetOf(desk, texts.now()).at(top, left, desk.blockProperty().get());
    }

    private double factor() {
        return Zoom.factorOf(pane).getValue();
    }

    private SheetFrame frame() {
        return new SheetFrame(sheet(), pane.getWidth() / factor(), pane.getHeight() / factor());
    }

    private void redraw() {
        int rows = desk.parties().size();
        int columns = desk.issues().size();
        top = Math.clamp(top, 0, Math.max(0, rows - 1));
        left = Math.clamp(left, 0, Math.max(0, columns - 1));
        SheetFrame frame = frame();
        place(down, top, rows, frame.bottom() - top + 1);
        place(across, left, columns, frame.right() - left + 1);
        corner.place(frame.head() * factor(), frame.top() * factor());
        Sheet sheet = sheet();
        pane.show((width, height) -> SheetFigure.of(sheet, texts.now(), width, height));
    }

    private void place(ScrollBar bar, int at, int count, int shown) {
        isPlacing = true;
        boolean isNeeded = at > 0 || shown < count;
        bar.setVisible(isNeeded);
        bar.setManaged(isNeeded);
        bar.setMax(Math.max(0, count - Math.max(1, shown)));
        bar.setVisibleAmount(bar.getMax() * Math.max(1, shown) / Math.max(1.0, count));
        bar.setValue(Math.min(at, bar.getMax()));
        bar.setUnitIncrement(1);
        bar.setBlockIncrement(Math.max(1, shown - 1));
        isPlacing = false;
    }

    private void scrollTo(int row, int column) {
        if (!isPlacing && (row != top || column != left)) {
            top = row;
            left = column;
            redraw();
        }
    }

    private void wheel(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        pendingRows -= (sideways && event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY()) / 40;
        int steps = (int) pendingRows;
        pendingRows -= steps;
        ScrollBar bar = sideways ? across : down;
        if (bar.isManaged() && steps != 0) {
            bar.setValue(Math.clamp(bar.getValue() + steps, 0, bar.getMax()));
            event.consume();
        }
    }

    /** Scrolls as far as it takes to see where the selection ends. */
    private void reveal() {
        desk.blockProperty().get().ifPresent(b -> {
            SheetFrame frame = frame();
            if (b.toRow() < top) {
                top = b.toRow();
            } else if (b.toRow() > frame.bottom()) {
                top += b.toRow() - frame.bottom();
            }
            if (b.toColumn() < left) {
                left = b.toColumn();
            } else if (b.toColumn() > frame.right()) {
                left += b.toColumn() - frame.right();
            }
        });
        redraw();
    }

    /** Opens the menu below the cell where the selection ends. */
    private void menuAtCell() {
        desk.blockProperty().get().ifPresent(b -> {
            SheetFrame frame = frame();
            double zoom = factor();
            Point2D at = pane.localToScreen((frame.x(b.toColumn()) + frame.columnWidth() / 2) * zoom,
                    (frame.y(b.toRow()) + frame.rowHeight()) * zoom);
            menu.show(at.getX(), at.getY());
        });
    }

    private void press(MouseEvent event) {
        typing.commit(false);
        pane.requestFocus();
        if (event.getButton() == MouseButton.SECONDARY && isSelected(event)) {
            return;
        }
        blockAt(event, event.isShiftDown()).ifPresent(b -> desk.blockProperty().set(Optional.of(b)));
    }

    private void drag(MouseEvent event) {
        blockAt(event, true).ifPresent(b -> desk.blockProperty().set(Optional.of(b)));
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            begin(Optional.empty());
        }
        event.consume();
    }

    /** Whether the mouse is on a selected cell, so that a menu is for all that are selected. */
    private boolean isSelected(MouseEvent event) {
        SheetFrame frame = frame();
        return desk.blockProperty().get().filter(b -> b.covers(frame.rowAt(event.getY() / factor()),
                frame.columnAt(event.getX() / factor()))).isPresent();
    }

    /** The cell, row or column under the mouse; with {@code extends}, the selection as far as it. */
    private Optional<Sheet.Block> blockAt(MouseEvent event, boolean isExtended) {
        SheetFrame frame = frame();
        int row = frame.rowAt(event.getY() / factor());
        int column = frame.columnAt(event.getX() / factor());
        Optional<Sheet.Block> now = desk.blockProperty().get();
        if (now.isEmpty()) {
            return now;
        }
        int lastRow = desk.parties().size() - 1;
        int lastColumn = desk.issues().size() - 1;
        if (row < 0 && column < 0) {
            return Optional.of(new Sheet.Block(0, 0, lastRow, lastColumn));
        }
        Sheet.Block begun = isExtended
                ? now.get()
                : new Sheet.Block(Math.max(row, 0), Math.max(column, 0), Math.max(row, 0),
                        Math.max(column, 0));
        return Optional.of(row < 0
                ? new Sheet.Block(lastRow, begun.column(), 0, column)
                : column < 0 ? new Sheet.Block(begun.row(), lastColumn, row, 0) : begun.to(row, column));
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.matches("[0-9.,]") && !event.isShortcutDown() && !event.isAltDown()) {
            begin(Optional.of(typed));
            event.consume();
        }
    }

    /** Opens the field over the cell where the selection ends. */
    private void begin(Optional<String> typed) {
        desk.blockProperty().get().ifPresent(b -> {
            SheetFrame frame = frame();
            double zoom = factor();
            typing.resizeRelocate((frame.x(b.toColumn()) - 4) * zoom, (frame.y(b.toRow()) - 3) * zoom,
                    Math.max(54, frame.columnWidth() + 8) * zoom, (frame.rowHeight() + 8) * zoom);
            typing.begin(b, typed, sheet().cells().at(b.toRow(), b.toColumn()).tip());
        });
    }
}
