package summitry.ui.play;

import java.util.Optional;
import java.util.function.Consumer;

import summitry.figure.DataTable;
import summitry.ui.chart.FigureMenu;

/**
 * A figure in words.
 *
 * @param table its rows; empty where only the summary is asked for
 */
record FigurePage(String title, String summary, Optional<DataTable> table) implements Page {
    /** Opens a page for what the menu of a figure asks for. */
    static Consumer<FigureMenu.Reading> in(Inquiry inquiry) {
        return reading -> {
            FigurePage page = new FigurePage(reading.title(), reading.summary(),
                    Optional.of(reading.table()).filter(_ -> reading.withTable()));
            inquiry.open(_ -> Optional.of(page));
        };
    }
}
