package summitry.ui.play;

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
    private final ComboBox<TornadoViewModel.By> measure = named(new ComboBox<>(), "tornado-measure");
    private final FigurePane bars = named(new FigurePane(), "tornado-bars");
    private final Wrapped summary = named(new Wrapped(Looks.BODY), "tornado-summary");

    TornadoPane(PlayViewModel model, Texts texts) {
        this.model = model;
        tornado = model.studies().tornado();
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
        measure.getItems().setAll(TornadoViewModel.By.values());
        measure.setValue(tornado.byProperty().get());
        measure.setOnAction(_ -> {
            if (measure.getValue() != null) {
                tornado.byProperty().set(measure.getValue());
                draw();
            }
        });
        HBox choice = new HBox(texts.label("play.tornado.measure", Css.MUTED), measure);
        choice.getStyleClass().add("outlook-head");
        choice.visibleProperty().bind(measure.visibleProperty());
        choice.managedProperty().bind(measure.visibleProperty());
        HBox asking = new HBox(ask, progress);
        asking.setAlignment(Pos.CENTER_LEFT);
        asking.getStyleClass().add("outlook-head");
        asking.visibleProperty().bind(ask.visibleProperty());
        asking.managedProperty().bind(ask.visibleProperty());
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
                // Another language or another chosen item.
                lifecycle.watch(model.momentProperty(), _ -> show());
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
        visible(this, !model.moment().hasEnded());
        ask.setText(words.get(search.isRunning() ? "play.futures.stop" : "play.tornado.ask"));
        visible(progress, search.isRunning());
        progress.setProgress(search.share());
        visible(measure, search.found().isPresent());
        visible(bars, search.found().isPresent());
        visible(summary, search.found().isPresent());
        visible(ask, search.found().isEmpty());
        if (search.found().isPresent()) {
            Names.anew(measure, this::name);
            draw();
        }
    }

    private String name(TornadoViewModel.By by) {
        Words words = texts.now();
        return switch (by) {
            case ADOPTED -> words.get("play.tornado.adopted");
            case TENSION -> words.get("play.tornado.tension");
            case VALUE -> words.get("play.tornado.value", model.moment().shortTitle(model.chosenIssue()));
        };
    }

    private void draw() {
        TornadoViewModel.By by = tornado.byProperty().get();
        Tornado.Measure chosen = by.of(model.chosenIssue());
        tornado.searchProperty().get().found().ifPresent(found -> {
            Words words = texts.now();
            FactorWords say = new FactorWords(model.moment());
            TornadoFigure figure = new TornadoFigure(unit(by), found.asIs(chosen),
                    found.bars(chosen).stream().map(say::bar).toList(), MOST);
            bars.fixHeight(figure.height());
            bars.show((width, height) -> figure.at(words, width, height));
            visible(bars, figure.counting() > 0);
            Numbers numbers = new Numbers(words.language());
            summary.setText(
                    words.get(figure.counting() == 0 ? "play.tornado.found.none" : "play.tornado.found",
                            numbers.whole(found.all().size()), numbers.whole(figure.drawn().size()),
                            numbers.whole(found.runs()), found.all().size() - figure.counting()));
        });
    }

    /** What is measured, with its unit. */
    private String unit(TornadoViewModel.By by) {
        Words words = texts.now();
        return switch (by) {
            case ADOPTED -> words.get("play.tornado.adopted.unit",
                    new Numbers(words.language()).whole(model.scenario().issues().size()));
            case TENSION -> words.get("play.tornado.tension.unit");
            case VALUE ->
                words.get("play.tornado.value.unit", model.moment().shortTitle(model.chosenIssue()));
        };
    }

    private static void visible(Region part, boolean isVisible) {
        part.setVisible(isVisible);
        part.setManaged(isVisible);
    }
}
