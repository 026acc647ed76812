package summitry.ui.play;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.experiment.Tornado;
import summitry.figure.TornadoFigure;
import summitry.model.IssueId;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Looks;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What matters most for how the run goes on: asked for by a button, one bar a factor. */
final class TornadoPane extends VBox {
    private static final int MOST = 12;

    private final PlayViewModel model;
    private final TornadoViewModel tornado;
    private final Texts texts;
    private final Button ask = named(new Button(), "tornado-ask");
    private final ProgressBar progress = named(new ProgressBar(0), "tornado-progress");
    private final ComboBox<Measured> measure = named(new ComboBox<>(), "tornado-measure");
    private final FigurePane bars = named(new FigurePane(), "tornado-bars");
    private final Wrapped summary = named(new Wrapped(Looks.BODY), "tornado-summary");

    /** A measure and its name. */
    private record Measured(Tornado.Measure measure, String name) {}

    TornadoPane(PlayViewModel model, Texts texts) {
        this.model = model;
        tornado = model.tornado();
        this.texts = texts;
        setId("tornado");
        getStyleClass().add("outlook-found");
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("play.tornado.hint"));
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(_ -> {
            if (tornado.searchProperty().get().isRunning()) {
                tornado.stop();
            } else {
                tornado.begin();
            }
        });
        texts.named(progress, "play.tornado.progress");
        texts.named(measure, "play.tornado.measure");
        Names.in(measure, Measured::name);
        measure.setOnAction(_ -> draw());
        HBox choice = new HBox(texts.label("play.tornado.measure", Css.MUTED), measure);
        choice.getStyleClass().add("outlook-head");
        choice.visibleProperty().bind(measure.visibleProperty());
        choice.managedProperty().bind(measure.visibleProperty());
        HBox asking = new HBox(ask, progress);
        asking.setAlignment(Pos.CENTER_LEFT);
        asking.getStyleClass().add("outlook-head");
        FlowPane line = new FlowPane(asking, choice);
        line.getStyleClass().add("tornado-line");
        bars.getStyleClass().add(Looks.OWN_KEYS);
        bars.onChoose(_ -> {});
        FigureMenu.on(bars, bars, () -> texts.now().get("play.tornado.title"), texts,
                FigurePage.in(model.inquiry()));
        getChildren().addAll(texts.label("play.tornado.title", Css.PANEL_TITLE), hint, line, summary, bars);
        Lifecycle lifecycle = new Lifecycle();
        sceneProperty().subscribe(scene -> {
            lifecycle.close();
            if (scene != null) {
                lifecycle.watch(tornado.searchProperty(), _ -> show());
            }
        });
    }

    private static <N extends Node> N named(N node, String id) {
        node.setId(id);
        return node;
    }

    private void show() {
        TornadoViewModel.Search search = tornado.searchProperty().get();
        Words words = texts.now();
        ask.setText(words.get(search.isRunning() ? "play.futures.stop" : "play.tornado.ask"));
        visible(progress, search.isRunning());
        progress.setProgress(search.share());
        visible(measure, search.found().isPresent());
        visible(bars, search.found().isPresent());
        visible(summary, search.found().isPresent());
        visible(ask, search.found().isEmpty());
        if (search.found().isPresent()) {
            IssueId issue = model.chosenIssue();
            measure.getItems()
                    .setAll(List.of(
                            new Measured(new Tornado.Measure.Adopted(),
                                    words.get("play.tornado.adopted")),
                            new Measured(new Tornado.Measure.Tension(),
                                    words.get("play.tornado.tension")),
                            new Measured(new Tornado.Measure.Value(issue),
                                    words.get("play.tornado.value", model.moment().shortTitle(issue)))));
            measure.getSelectionModel().selectFirst();
            draw();
        }
    }

    private void draw() {
        Measured chosen = measure.getValue();
        if (chosen == null) {
            return;
        }
        tornado.searchProperty().get().found().ifPresent(found -> {
            Words words = texts.now();
            FactorWords say = new FactorWords(model.moment());
            List<TornadoFigure.Bar> rows = found.bars(chosen.measure()).stream().filter(b -> b.swing() > 0)
                    .limit(MOST).map(say::bar).toList();
            TornadoFigure figure = new TornadoFigure(chosen.name(), found.asIs(chosen.measure()), rows);
            bars.fixHeight(TornadoFigure.HEAD + Math.max(1, rows.size()) * TornadoFigure.ROW);
            bars.show((width, height) -> figure.at(words, width, height));
            visible(bars, !rows.isEmpty());
            summary.setText(words.get(rows.isEmpty() ? "play.tornado.found.none" : "play.tornado.found",
                    new Numbers(words.language()).whole(found.all().size()),
                    new Numbers(words.language()).whole(rows.size()),
                    new Numbers(words.language()).whole(found.runs())));
        });
    }

    private static void visible(Region part, boolean isVisible) {
        part.setVisible(isVisible);
        part.setManaged(isVisible);
    }
}
