package summitry.ui.chart;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import summitry.figure.DataTable;
import summitry.ui.theme.Zoom;

/** A figure as a table, for those who read rather than look. A click on a head sorts; numbers sort as numbers. */
public final class FigureTable extends TableView<List<String>> {
    private static final Comparator<String> BY_NUMBER = Comparator.comparingDouble(FigureTable::number);

    /** Width of a column of numbers, pixels at full size. */
    private static final double NUMBERS = 92;

    public FigureTable() {
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getStyleClass().add("figure-table");
    }

    /** What stands in an empty table. */
    public void placeholder(ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        setPlaceholder(label);
    }

    /** Shows a table. Columns stay as they are, sorted and sized, while their names are the same. */
    public void show(DataTable table) {
        if (!getColumns().stream().map(TableColumn::getText).toList().equals(table.columns())) {
            getColumns().clear();
            for (int c = 0; c < table.columns().size(); c++) {
                getColumns().add(column(table, c));
            }
        }
        getItems().setAll(table.rows());
        sort();
    }

    private TableColumn<List<String>, String> column(DataTable table, int index) {
        TableColumn<List<String>, String> column = new TableColumn<>(table.columns().get(index));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        if (table.rows().stream().allMatch(row -> !Double.isNaN(number(row.get(index))))) {
            column.setComparator(BY_NUMBER);
            column.getStyleClass().add("number-column");
            column.minWidthProperty().bind(Zoom.length(this, NUMBERS));
            column.maxWidthProperty().bind(Zoom.length(this, NUMBERS));
        }
        return column;
    }

    /** The number that a cell begins with, or NaN. */
    private static double number(String cell) {
        try {
            return Double.parseDouble(cell.replace('\u2212', '-').replace(',', '.').replace("%", ""));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
