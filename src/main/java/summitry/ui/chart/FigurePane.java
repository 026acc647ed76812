package summitry.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import summitry.figure.DataTable;
import summitry.figure.Figure;
import summitry.figure.Spot;
import summitry.ui.theme.Palette;
import summitry.ui.theme.Zoom;

/**
 * Shows a figure in any size. It is laid out anew for a new size, theme or zoom (the font size of its parents). A
 * click, or the arrow keys and Enter, choose a spot; its tip is shown, and read aloud.
 */
public final class FigurePane extends Region {
    private static final StyleablePropertyFactory<FigurePane> CSS = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    private static final double FULL_SIZE = 13;
    private static final double TIP = 380;

    private final StyleableProperty<String> palette = CSS.createStyleableStringProperty(this, "palette",
            "-summitry-palette", pane -> pane.palette, Palette.LIGHT.name());
    private final StyleableProperty<Font> font = CSS.createStyleableFontProperty(this, "font", "-fx-font",
            pane -> pane.font, Font.font(FULL_SIZE), true);
    private final ReadOnlyObjectWrapper<@Nullable Figure> figure = new ReadOnlyObjectWrapper<>(this,
            "figure");
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private final SpotCursor cursor = new SpotCursor();
    private Figure.Source source = (width, height) -> new Figure(width, height, List.of(), List.of(), "",
            new DataTable(List.of(), List.of()));
    private Consumer<String> onChoose = id -> {};
    /** The tip of the spot that the keyboard stands on; empty while it is elsewhere. */
    private String spoken = "";
    /** Height at which figures are laid out; 0 where the font size says how large they are drawn. */
    private double fixedHeight;
    private boolean isGrid;
    private Optional<SpotDrag> drag = Optional.empty();

    public FigurePane() {
        getStyleClass().add("figure");
        getChildren().add(canvas);
        canvas.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        observe(palette).addListener((o, before, now) -> requestLayout());
        observe(font).addListener((o, before, now) -> requestLayout());
        focusVisibleProperty().addListener((o, before, now) -> requestLayout());
        focusedProperty().addListener((o, before, now) -> leave(now));
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> hush());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        tooltip.setWrapText(true);
        tooltip.maxWidthProperty().bind(Zoom.length(this, TIP));
    }

    @SuppressWarnings("unchecked")
    private static <T> ObservableValue<T> observe(StyleableProperty<T> property) {
        return (ObservableValue<T>) property;
    }

    /** Shows a chart: {@code pane.show((width, height) -> StripFigure.of(strip, words, width, height))}. */
    public void show(Figure.Source shown) {
        source = shown;
        requestLayout();
    }

    /** Draws a chart at once, in the place that the pane has; for what changes from frame to frame. */
    public void redraw(Figure.Source shown) {
        source = shown;
        layoutChildren();
    }

    /** Gives the pane a fixed size in pixels at full zoom; it grows with the zoom. */
    public void fix(double width, double height) {
        setStyle(sized("width", width) + sized("height", height));
    }

    /** Gives the pane a fixed height in pixels at full zoom; it grows with the zoom. */
    public void fixHeight(double height) {
        setStyle(sized("height", height));
    }

    private static String sized(String what, double pixels) {
        String em = String.format(Locale.ROOT, "%.3fem", pixels / FULL_SIZE);
        return "-fx-min-%1$s: %2$s; -fx-pref-%1$s: %2$s; -fx-max-%1$s: %2$s;".formatted(what, em);
    }

    /** What happens with the id of a spot that is clicked, or chosen with Enter. The chart can then be walked by keys. */
    public void onChoose(Consumer<String> action) {
        onChoose = action;
        setFocusTraversable(true);
    }

    /** Lets spots be moved along the scale of the figure. */
    public void onMove(SpotMover mover) {
        drag = Optional.of(new SpotDrag(this, mover));
    }

    /** Puts the keyboard on a spot. */
    void standOn(Spot spot) {
        cursor.moveTo(spot);
    }

    void add(Node... over) {
        getChildren().addAll(over);
    }

    /** Has a screen reader say what happens. */
    void hear(String words) {
        spoken = words;
        setAccessibleText(words);
    }

    /** Lets the arrows up and down walk to the spot above or below, for figures of rows and columns. */
    public void walkAsGrid() {
        isGrid = true;
    }

    /** The figure as laid out last; null before the first layout. */
    public ReadOnlyObjectProperty<@Nullable Figure> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /** The figure in rows of words, for a table beside or instead of it. */
    public DataTable table() {
        Figure shown = figure.get();
        return shown == null ? source.at(600, 400).table() : shown.table();
    }

    /** The figure in a sentence or two. */
    public String summary() {
        Figure shown = figure.get();
        return shown == null ? source.at(600, 400).summary() : shown.summary();
    }

    /** Gives the pane a least height in pixels at full zoom; it grows with the zoom. */
    public void atLeast(double height) {
        setStyle(String.format(Locale.ROOT, "-fx-min-height: %.3fem;", height / FULL_SIZE));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }

    @Override
    protected void layoutChildren() {
        double zoom = zoom();
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, width, height);
        if (width < 1 || height < 1) {
            return;
        }
        Figure shown = source.at(width / zoom, height / zoom);
        double density = (getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getOutputScaleX()));
        context.save();
        context.scale(zoom, zoom);
        Painter painter = new Painter(context, Palette.valueOf(palette.getValue()), zoom, density);
        painter.draw(shown);
        if (isFocusVisible()) {
            cursor.current(shown).ifPresent(painter::cursor);
        }
        context.restore();
        figure.set(shown);
        setAccessibleText(spoken.isEmpty() ? shown.summary() : spoken);
    }

    /** Lays figures out at a fixed height and draws them as high as the pane is; the font size no longer matters. */
    public void layOutAt(double height) {
        fixedHeight = height;
        requestLayout();
    }

    /** How much larger than at full size it is drawn. */
    double zoom() {
        return fixedHeight > 0
                ? Math.max(1, getHeight()) / fixedHeight
                : font.getValue().getSize() / FULL_SIZE;
    }

    private void point(MouseEvent event) {
        Figure shown = figure.get();
        if (shown == null) {
            return;
        }
        shown.spotAt(event.getX() / zoom(), event.getY() / zoom())
                .ifPresentOrElse(spot -> tell(spot, event.getScreenX() + 12, event.getScreenY() + 14),
                        tooltip::hide);
    }

    private void tell(Spot spot, double screenX, double screenY) {
        tell(spot.tip(), screenX, screenY);
    }

    /** Takes the tip away. */
    void hush() {
        tooltip.hide();
    }

    void tell(String words, double screenX, double screenY) {
        if (!words.equals(tooltip.getText()) || !tooltip.isShowing()) {
            tooltip.hide();
            tooltip.setText(words);
            tooltip.show(this, screenX, screenY);
        }
    }

    private void click(MouseEvent event) {
        Figure shown = figure.get();
        if (isFocusTraversable()) {
            requestFocus();
        }
        if (shown != null && event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            shown.spotAt(event.getX() / zoom(), event.getY() / zoom()).ifPresent(spot -> {
                cursor.moveTo(spot);
                choose(spot);
            });
        }
    }

    private void choose(Spot spot) {
        if (spot.choosable()) {
            onChoose.accept(spot.id());
        }
    }

    private void leave(boolean focused) {
        if (!focused) {
            tooltip.hide();
            spoken = "";
            requestLayout();
        }
    }

    private void key(KeyEvent event) {
        Figure shown = figure.get();
        if (shown == null || shown.spots().isEmpty()) {
            return;
        }
        if (drag.filter(d -> d.key(event, cursor.current(shown))).isPresent()) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case RIGHT -> walk(shown, 1);
            case LEFT -> walk(shown, -1);
            case DOWN -> walk(shown, isGrid ? cursor.rowSteps(shown, 1) : 1);
            case UP -> walk(shown, isGrid ? cursor.rowSteps(shown, -1) : -1);
            case HOME -> walk(shown, -shown.spots().size());
            case END -> walk(shown, shown.spots().size());
            case ENTER, SPACE -> cursor.current(shown).ifPresent(this::choose);
            case ESCAPE -> tooltip.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(Figure shown, int steps) {
        Spot spot = cursor.walk(shown, steps);
        spoken = spot.tip();
        setAccessibleText(spoken);
        Point2D at = localToScreen((spot.x() + spot.width()) * zoom(), (spot.y() + spot.height()) * zoom());
        if (at != null) {
            tell(spot, at.getX(), at.getY());
        }
        requestLayout();
    }
}
