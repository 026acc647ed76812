package summitry.ui.editor;

import java.util.List;
import summitry.figure.DataTable;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.model.Bloc;
import summitry.ui.chart.FigurePane;

/** The mark of a bloc before its name. */
final class Marks {
    private static final double SIZE = 13;
    private static final double RADIUS = 4.5;

    private Marks() {}

    static FigurePane of(Bloc.Mark mark) {
        FigurePane pane = new FigurePane();
        pane.fix(SIZE, SIZE);
        pane.setMouseTransparent(true);
        pane.show((width, height) -> new Figure(width, height,
                List.of(new Mark.Shape(width / 2, height / 2, RADIUS, mark, false)), List.of(), "",
                new DataTable(List.of(), List.of())));
        return pane;
    }
}
