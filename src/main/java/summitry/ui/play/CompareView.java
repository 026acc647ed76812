package summitry.ui.play;

import java.util.Locale;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

import summitry.ui.chart.FigureTable;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Two branches side by side: what differs most in sentences, then every item in a table. */
final class CompareView extends VBox {
    /** Rows that are seen at once; the others are scrolled to. */
    private static final int ROWS = 20;
    /** Width of the titles of the items, pixels. */
    private static final double TITLES = 176;
    private static final double ROW = 2.1;
    private static final double HEAD = 2.8;

    CompareView(ComparePage page, Texts texts) {
        setId("compare");
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.setText(page.hint());
        Wrapped support = new Wrapped(Css.STRONG);
        support.setId("compare-support");
        support.setText(page.support());
        getChildren().addAll(hint, support);
        page.most().forEach(sentence -> {
            Wrapped line = new Wrapped();
            line.setText(sentence);
            getChildren().add(line);
        });
        FigureTable table = new FigureTable();
        table.setId("compare-table");
        table.getStyleClass().addAll(Looks.OWN_KEYS, InquiryView.FIRST, "sheet-table");
        table.setAccessibleText(page.title());
        table.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.1fem;",
                HEAD + ROW * Math.clamp(page.table().rows().size(), 2, ROWS)));
        table.show(page.table());
        table.getColumns().getFirst().setMinWidth(TITLES);
        Button copy = new Button(texts.now().get("play.compare.copy"));
        copy.setId("compare-copy");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(page.table().tabbed());
            Clipboard.getSystemClipboard().setContent(content);
            Toasts.of(this).say(texts.now().get("figure.copied"));
        });
        getChildren().addAll(texts.label("play.compare.items", Css.PANEL_TITLE), table, copy);
    }
}
