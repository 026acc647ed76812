package summitry.ui.play;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What history and this run came to, item by item, in numbers and in words. */
final class HistoryTable extends GridPane {
    private static final double[] WIDTHS = {22, 34, 34, 10};

    HistoryTable(List<EndingPage.Beside> rows, Texts texts) {
        setId("ending-history");
        getStyleClass().add("history-table");
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            getColumnConstraints().add(column);
        }
        getColumnConstraints().getLast().setHalignment(HPos.RIGHT);
        Label apart = texts.label("play.ending.history.apart", Css.CAPTION);
        addRow(0, texts.label("play.compare.item", Css.CAPTION),
                texts.label("play.ending.history.then", Css.CAPTION),
                texts.label("play.ending.history.here", Css.CAPTION), apart);
        for (EndingPage.Beside row : rows) {
            Region line = new Region();
            line.getStyleClass().add("rule");
            add(line, 0, getRowCount(), WIDTHS.length, 1);
            Label points = new Label(row.apart());
            Wrapped title = wrapped(row.title(), Css.STRONG);
            Node history = cell(row.history());
            Node here = cell(row.here());
            for (Node node : new Node[]{title, history, here, points}) {
                setValignment(node, VPos.TOP);
            }
            addRow(getRowCount(), title, history, here, points);
        }
    }

    private static VBox cell(EndingPage.Cell cell) {
        return new VBox(wrapped(cell.value(), Css.STRONG), wrapped(cell.meaning(), Looks.BODY));
    }

    private static Wrapped wrapped(String text, String style) {
        Wrapped label = new Wrapped(style);
        label.setText(text);
        return label;
    }
}
