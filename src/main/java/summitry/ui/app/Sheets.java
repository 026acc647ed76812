package summitry.ui.app;

import atlantafx.base.controls.ModalPane;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.Scenario;
import summitry.text.Words;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigureTable;
import summitry.ui.control.Looks;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.editor.BriefsView;
import summitry.ui.editor.ExchangeView;
import summitry.ui.editor.FictionView;
import summitry.ui.editor.FillView;
import summitry.ui.theme.Css;

/** Sheets that lie over the window until they are closed, by Escape, a click beside them, or their cross. */
final class Sheets {
    private final Texts texts;
    private final ModalPane pane = new ModalPane();
    private Optional<Node> before = Optional.empty();
    private Optional<FailureSheet> failure = Optional.empty();

    Sheets(Texts texts) {
        this.texts = texts;
        pane.setId("sheets");
        pane.displayProperty().subscribe(shown -> {
            if (!shown) {
                goBack();
            }
        });
    }

    ModalPane pane() {
        return pane;
    }

    /** Whether sheets come and go at once instead of fading. */
    void still(boolean isStill) {
        if (isStill) {
            pane.setInTransitionFactory(null);
            pane.setOutTransitionFactory(null);
        } else {
            pane.usePredefinedTransitionFactories(null);
        }
    }

    boolean isOpen() {
        return pane.isDisplay();
    }

    void showAbout(Optional<Scenario> scenario) {
        show("about", "about.title", new AboutSheet(scenario, texts));
    }

    /** What can be done, found by words. */
    void showPalette(Palette palette) {
        PaletteView view = palette.view(this::close);
        view.setId("palette");
        view.getStyleClass().add("sheet");
        view.maxHeightProperty().bind(pane.heightProperty().multiply(0.7));
        put(view, view.field());
    }

    void showKeys() {
        show("keys", "keys.title", new KeysSheet(texts));
    }

    /** The words of a summit, or those of them that have the words asked for. */
    void showGlossary(String asked) {
        GlossaryView view = new GlossaryView(texts, asked);
        frame("glossary", "glossary.title", view, view, Optional.of(view.field()));
    }

    /** What a new scenario begins with. */
    void showNew(Region form, Node first) {
        frame("new-scenario", "editor.new.title", new Scroll(form), form, Optional.of(first));
    }

    /** How tables come into a draft and out of it. */
    void showExchange(ExchangeView view) {
        frame("exchange", "editor.exchange.title", new Scroll(view), view, Optional.of(view.first()));
    }

    /** How the briefs of a draft are printed. */
    void showBriefs(BriefsView view) {
        frame("briefs", "editor.briefs.title", new Scroll(view), view, Optional.of(view.first()));
    }

    /** How a draft gets invented names. */
    void showFiction(FictionView view) {
        frame("fiction", "editor.fiction", new Scroll(view), view, Optional.of(view.first()));
    }

    /** How the selected cells of the table are filled. */
    void showFill(FillView view) {
        frame("fill", "editor.block.title", new Scroll(view), view, Optional.of(view.first()));
    }

    /** A figure in words: its summary, and its table where that is asked for. */
    void showFigure(FigureMenu.Reading reading) {
        Wrapped summary = new Wrapped();
        summary.setId("figure-summary");
        summary.setText(reading.summary());
        VBox content = new VBox(summary);
        content.getStyleClass().add("sheet-content");
        if (reading.withTable()) {
            FigureTable table = new FigureTable();
            table.setId("figure-rows");
            table.getStyleClass().addAll(Looks.OWN_KEYS, "sheet-table");
            table.setAccessibleText(reading.title());
            table.show(reading.table());
            content.getChildren().add(table);
        }
        show("figure", "figure.words", content);
    }

    /**
     * Something broke: what it means for the person, and what to do. One sheet tells all that breaks before it is closed.
     *
     * @param safe how the open run is kept, in a sentence; empty where none is open
     */
    void showFailure(Instant at, Throwable error, Function<Words, String> safe) {
        if (isOpen() && failure.isPresent()) {
            failure.get().add(at, error);
            return;
        }
        FailureSheet sheet = new FailureSheet(FailureReport.of(at, error), safe, texts, this::close);
        frame("failure", "failure.title", new Scroll(sheet), sheet, Optional.of(sheet.first()));
        failure = Optional.of(sheet);
    }

    /** Asks before something is lost; the careful answer has the focus. */
    void ask(String id, String title, String question, String answer, Runnable run) {
        Wrapped what = new Wrapped();
        what.setText(question);
        Button yes = new Button();
        yes.setId(id + "-yes");
        yes.textProperty().bind(texts.of(answer));
        yes.setOnAction(_ -> {
            close();
            run.run();
        });
        VBox content = new VBox(what, yes);
        content.getStyleClass().add("sheet-content");
        show(id, title, content);
    }

    private void show(String id, String title, Region content) {
        frame(id, title, new Scroll(content), content, Optional.empty());
    }

    /**
     * Shows a sheet.
     *
     * @param content what stands in the body and decides how high the sheet is
     * @param first has the keyboard at first; empty for the cross
     */
    private void frame(String id, String title, Region body, Region content, Optional<Node> first) {
        Label head = texts.label(title, Css.ITEM_TITLE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("sheet-close");
        close.getStyleClass().addAll(Css.QUIET, "icon-button");
        close.setOnAction(_ -> close());
        texts.named(close, "sheet.close");
        HBox line = new HBox(head, gap, close);
        line.getStyleClass().add("sheet-head");
        SheetBox sheet = new SheetBox(line, body, content, pane);
        sheet.setId(id);
        put(sheet, first.orElse(close));
    }

    private void put(Region sheet, Node first) {
        if (!isOpen()) {
            before = Optional.ofNullable(pane.getScene().getFocusOwner());
        }
        failure = Optional.empty();
        pane.show(sheet);
        first.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                first.requestFocus();
            }
        });
    }

    /** The keyboard goes back to where it was before the sheets. */
    private void goBack() {
        before.filter(n -> n.getScene() != null && !n.isDisabled()).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    void close() {
        pane.hide(true);
    }
}
