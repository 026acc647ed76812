package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.figure.Matrix;
import summitry.figure.MatrixFigure;
import summitry.figure.Spot;
import summitry.figure.Tone;
import summitry.model.PartyId;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** All pairs of parties: tension above the diagonal, affinity below it. A cell chooses its pair. */
final class RelationsPage extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final FigurePane figure = new FigurePane();
    private final Wrapped summary = new Wrapped(Css.MUTED);

    RelationsPage(DeskViewModel desk, Texts texts, Consumer<FigureMenu.Reading> read, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        setId("relations-page");
        getStyleClass().addAll("people-page", "desk-relations");
        figure.setId("relations-figure");
        figure.getStyleClass().add(Looks.OWN_KEYS);
        figure.walkAsGrid();
        figure.onChoose(this::choose);
        FigureMenu.on(figure, figure, () -> texts.now().get("editor.relations.title"), texts, read);
        VBox.setVgrow(figure, Priority.ALWAYS);
        getChildren().addAll(texts.label("editor.relations.title", Css.PANEL_TITLE), summary, figure);
        ObservableValue<Boolean> inSight = desk.pageProperty().map(p -> p == Page.RELATIONS);
        lifecycle.watchInSight(inSight, desk.historyProperty(), _ -> show());
        lifecycle.watchInSight(inSight, desk.chosen().pairProperty(), _ -> show());
        lifecycle.watchInSight(inSight, texts.language(), _ -> show());
    }

    private void choose(String cell) {
        int bar = cell.indexOf('|');
        desk.chosen().pairProperty().set(Optional.of(new Chosen.Pair(new PartyId(cell.substring(0, bar)),
                new PartyId(cell.substring(bar + 1)))));
    }

    private void show() {
        Matrix matrix = new PairsOf(desk.draft()).matrix(texts.now().language(), Optional.empty());
        Optional<Chosen.Pair> pair = PairSide.chosen(desk);
        summary.setText(texts.now().get("editor.relations.help"));
        figure.show((width, height) -> framed(MatrixFigure.of(matrix, texts.now(), width, height), pair));
    }

    /** The figure with both cells of a pair in a frame. */
    private static Figure framed(Figure plain, Optional<Chosen.Pair> pair) {
        List<Mark> marks = new ArrayList<>(plain.marks());
        pair.ifPresent(p -> {
            String one = p.a().value() + "|" + p.b().value();
            String other = p.b().value() + "|" + p.a().value();
            for (Spot spot : plain.spots()) {
                if (spot.id().equals(one) || spot.id().equals(other)) {
                    marks.add(new Mark.Box(spot.x() - 1, spot.y() - 1, spot.width() + 1, spot.height() + 1,
                            2, Tone.NONE, Tone.INK));
                    marks.add(new Mark.Box(spot.x() - 2, spot.y() - 2, spot.width() + 3, spot.height() + 3,
                            2, Tone.NONE, Tone.INK));
                }
            }
        });
        return new Figure(plain.width(), plain.height(), marks, plain.spots(), plain.summary(),
                plain.table(),
                plain.scale());
    }
}
