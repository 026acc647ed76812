package summitry.ui.play;

import java.util.Locale;

import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;

import summitry.ui.chart.FigureTable;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Zoom;

/** The summary of a figure, and its table below. */
final class FigurePageView extends VBox {
    /** Rows that are seen at once, as many as the largest scenario shipped has parties; the others are scrolled to. */
    private static final int ROWS = 36;
    /** Width of the names in the first column, pixels at full size. */
    private static final double NAMES = 156;
    private static final double ROW = 2.1;
    private static final double HEAD = 2.8;

    FigurePageView(FigurePage page, Texts texts) {
        getStyleClass().add("inquiry-part");
        Wrapped summary = new Wrapped(Looks.BODY);
        summary.setId("figure-summary");
        summary.setText(page.summary());
        getChildren().add(summary);
        page.table().ifPresent(rows -> {
            FigureTable table = new FigureTable();
            table.setId("figure-rows");
            table.getStyleClass().addAll(Looks.OWN_KEYS, InquiryView.FIRST, "sheet-table");
            table.placeholder(texts.of("overview.table.empty"));
            table.setAccessibleText(page.title());
            table.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.1fem;",
                    HEAD + ROW * Math.clamp(rows.rows().size(), 2, ROWS)));
            table.show(rows);
            TableColumn<?, ?> names = table.getColumns().getFirst();
            if (!names.getStyleClass().contains("number-column")) {
                names.minWidthProperty().bind(Zoom.length(table, NAMES));
            }
            getChildren().add(table);
        });
    }
}
