package summitry.ui.chart;

import java.util.List;
import summitry.figure.DataTable;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.model.Bloc;
import summitry.model.Response;

/** A party's chip as a control: its flag in a ring of its bloc. It stands beside its name. */
public final class PartyChip {
    private PartyChip() {}

    /**
     * A chip of a fixed size.
     *
     * @param flag two-letter code of the flag, or empty for a badge with {@code code}
     * @param radius of the flag, in pixels at full zoom
     */
    public static FigurePane of(String flag, String code, String name, Bloc.Mark shape, double radius) {
        FigurePane pane = new FigurePane();
        double size = 2 * (radius + 4.5);
        pane.fix(size, size);
        pane.show((width, height) -> new Figure(width, height, List.of(new Mark.Chip(width / 2, height / 2,
                Math.min(width, height) / 2 - 4.5, flag, code, shape, false, Response.SUPPORT)), List.of(),
                name,
                new DataTable(List.of(), List.of())));
        return pane;
    }
}
