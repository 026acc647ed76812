package summitry.ui.editor;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.figure.Sheet;
import summitry.figure.SheetFigure;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What the marks of the table mean: a sample cell for each, and words. */
final class SheetLegend extends FlowPane {
    private static final double WIDE = 30;
    private static final double HIGH = 18;
    private static final double USUAL = 48;

    private final Texts texts;
    private final Lifecycle lifecycle;

    SheetLegend(Texts texts, Lifecycle lifecycle) {
        this.texts = texts;
        this.lifecycle = lifecycle;
        setId("sheet-legend");
        getStyleClass().add("sheet-legend");
        managedProperty().bind(visibleProperty());
        HBox scale = new HBox();
        scale.getStyleClass().add("sheet-legend-scale");
        for (int value = 0; value <= 100; value += 25) {
            scale.getChildren().add(sample(cell(String.valueOf(value), value, 0, true, Sheet.Mood.SURE)));
        }
        scale.getChildren().add(texts.label("editor.legend.value", Css.CAPTION));
        getChildren().addAll(scale, line("refuses", cell("48", USUAL, 30, true, Sheet.Mood.SURE)),
                line("no-vote", cell("48", USUAL, 0, false, Sheet.Mood.SURE)),
                line("unsure", cell("~48", USUAL, 0, true, Sheet.Mood.UNSURE)),
                line("wrong", cell("!48", USUAL, 0, true, Sheet.Mood.WRONG)),
                line("missing", cell("?", Double.NaN, 0, true, Sheet.Mood.MISSING)),
                line("changed", new Sheet.Cell("48", USUAL, 0, 100, true, true, Sheet.Mood.SURE, "")));
    }

    private static Sheet.Cell cell(String text, double value, double below, boolean counts, Sheet.Mood mood) {
        return new Sheet.Cell(text, value, below, 100, counts, false, mood, "");
    }

    private FigurePane sample(Sheet.Cell cell) {
        FigurePane pane = new FigurePane();
        pane.fix(WIDE, HIGH);
        pane.setMouseTransparent(true);
        lifecycle.watch(texts.language(),
                _ -> pane.show((width, height) -> SheetFigure.sample(cell, texts.now(), width, height)));
        return pane;
    }

    private HBox line(String key, Sheet.Cell cell) {
        Label words = texts.label("editor.legend." + key, Css.CAPTION);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(sample(cell), words);
        line.getStyleClass().add("sheet-legend-line");
        return line;
    }

    /** Shows and hides it. */
    ToggleButton toggle() {
        ToggleButton button = new ToggleButton("", new FontIcon(Feather.HELP_CIRCLE));
        button.setId("sheet-legend-toggle");
        button.getStyleClass().add(Css.QUIET);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(texts.of("editor.legend"));
        Buttons.tip(button).textProperty().bind(texts.of("editor.legend.tip"));
        button.selectedProperty().bindBidirectional(visibleProperty());
        return button;
    }
}
