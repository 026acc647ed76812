package summitry.ui.play;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.figure.Figure;
import summitry.figure.Matrix;
import summitry.figure.MatrixFigure;
import summitry.model.PartyId;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.chart.FigureTable;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Who stands with whom: all pairs as a matrix, with a table beside it, or the tensest below it. */
final class OverviewMatrix extends VBox {
    private final OverviewViewModel model;
    private final Texts texts;
    private final FigurePane figure = new FigurePane();

    private OverviewMatrix(OverviewViewModel model, Texts texts, String id, Label title,
            Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId(id);
        getStyleClass().add("overview-panel");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title,
                new Segments<>(model.pairMeasureProperty(), PairMeasure.values(), "overview.pairs.",
                        PairMeasure::key, texts, lifecycle));
        head.getStyleClass().add("overview-panel-head");
        figure.setId(id + "-figure");
        figure.getStyleClass().add(Looks.OWN_KEYS);
        figure.onChoose(this::choose);
        figure.walkAsGrid();
        FigureMenu.on(figure, figure, () -> texts.now().get("overview.pairs.title"), texts,
                FigurePage.in(model.inquiry()));
        VBox.setVgrow(figure, Priority.ALWAYS);
        getChildren().add(head);
        lifecycle.watch(model.matrixProperty(), matrix -> matrix.ifPresent(this::show));
    }

    /** For the side of all issues, with the tensest pairs below. */
    static OverviewMatrix beside(OverviewViewModel model, Texts texts, Lifecycle lifecycle) {
        OverviewMatrix panel = new OverviewMatrix(model, texts, "matrix-side",
                texts.label("overview.pairs.title", Css.PANEL_TITLE), lifecycle);
        VBox pairs = new VBox();
        pairs.getStyleClass().add("tense-pairs");
        panel.getStyleClass().add("overview-side");
        panel.getChildren().addAll(panel.figure,
                texts.label("overview.tense.title", Css.PANEL_TITLE), pairs);
        lifecycle.watch(model.heaviestProperty(),
                list -> pairs.getChildren().setAll(list.stream().map(p -> row(p, texts)).toList()));
        lifecycle.watch(model.waysProperty(), ways -> {
            for (int k = 0; k < pairs.getChildren().size(); k++) {
                way((VBox) pairs.getChildren().get(k), k < ways.size() ? ways.get(k) : "");
            }
        });
        return panel;
    }

    /** For the whole screen, with all pairs in a table. */
    static OverviewMatrix whole(OverviewViewModel model, Texts texts, Lifecycle lifecycle) {
        Wrapped summary = new Wrapped(Css.MUTED);
        OverviewMatrix panel = new OverviewMatrix(model, texts, "matrix", summary, lifecycle);
        FigureTable table = new FigureTable();
        table.setId("matrix-table");
        table.getStyleClass().add(Looks.OWN_KEYS);
        table.placeholder(texts.of("overview.table.empty"));
        texts.named(table, "overview.pairs.table");
        lifecycle.watch(model.matrixProperty(), matrix -> matrix.ifPresent(m -> {
            Figure told = MatrixFigure.of(m, texts.now(), 400, 400);
            table.show(told.table());
            summary.setText(told.summary());
        }));
        HBox both = new HBox(panel.figure, table);
        both.getStyleClass().add("overview-both");
        HBox.setHgrow(panel.figure, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        panel.getChildren().add(both);
        return panel;
    }

    private void show(Matrix matrix) {
        figure.show((width, height) -> MatrixFigure.of(matrix, texts.now(), width, height));
    }

    /** A cell chooses the party of its row. */
    private void choose(String cell) {
        model.choose(new PartyId(cell.substring(0, cell.indexOf('|'))));
    }

    private static Node row(TensePair pair, Texts texts) {
        Label names = new Label(pair.names());
        Label tension = new Label(pair.tension());
        tension.getStyleClass().addAll(Css.STRONG, Looks.NUMBER);
        Label change = new Label(pair.change());
        change.getStyleClass().addAll(Css.MUTED, "tense-change");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(names, space, tension, change);
        row.getStyleClass().add("tense-line");
        row.setAccessibleText(
                texts.now().get("overview.tense.told", pair.names(), pair.tension(), pair.change()));
        VBox box = new VBox(row, new Wrapped(Css.CAPTION));
        box.getStyleClass().add("tense-pair");
        way(box, "");
        return box;
    }

    /** Writes the cheapest way down under its pair. */
    private static void way(VBox pair, String way) {
        Wrapped line = (Wrapped) pair.getChildren().getLast();
        line.setText(way);
        line.setVisible(!way.isEmpty());
        line.setManaged(!way.isEmpty());
    }
}
