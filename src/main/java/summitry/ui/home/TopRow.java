package summitry.ui.home;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.figure.StartsFigure;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The run to go on with, and beside it the five minutes for those who are here for the first time. */
final class TopRow extends GridPane {
    private final HomeViewModel model;
    private final Texts texts;
    private final HBox last;
    private final VBox first;
    private final VBox teach;
    private final VBox words = new VBox();
    private final Label hint;
    private final Wrapped title = new Wrapped(Css.SCREEN_TITLE);
    private final Wrapped detail = new Wrapped();
    private final Label when = new Label();
    private final FigurePane picture = new FigurePane();
    private final Button goOn = new Button();
    private final Button startOver = new Button();
    private final Button firstSteps = new Button();
    private final VBox bars = GreyBars.lines(2);
    private boolean isEntering;

    TopRow(HomeViewModel model, HomeActions actions, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        hint = texts.label("home.continue.hint", Css.MUTED);
        last = continued();
        first = newcomer(lifecycle);
        teach = teacher(actions);
        getStyleClass().add("home-top");
        FigureMenu.on(last, picture, title::getText, texts, actions.read());
        last.setFocusTraversable(false);
        add(last, 0, 0);
        add(first, 1, 0);
        add(teach, 2, 0);
        lifecycle.watch(model.lastProperty(), this::show);
        lifecycle.watch(model.cardsProperty(), _ -> show(model.lastProperty().get()));
        lifecycle.watch(texts.language(), _ -> show(model.lastProperty().get()));
        lifecycle.watch(model.readingProperty(), _ -> show(model.lastProperty().get()));
        lifecycle.watch(model.openingProperty(), _ -> show(model.lastProperty().get()));
    }

    /** All three beside each other; where there is less room, two under the first, or one under the other. */
    void arrange(boolean isSmall, boolean isNarrow) {
        int under = isNarrow ? 1 : 0;
        GridPane.setConstraints(last, 0, 0, isNarrow && !isSmall ? 2 : 1, 1);
        GridPane.setConstraints(first, isNarrow ? 0 : 1, under);
        GridPane.setConstraints(teach, isSmall ? 0 : isNarrow ? 1 : 2, isSmall ? 2 : under);
        GridPane.setHgrow(first, isNarrow ? Priority.ALWAYS : Priority.NEVER);
        GridPane.setHgrow(teach, isNarrow ? Priority.ALWAYS : Priority.NEVER);
    }

    private HBox continued() {
        title.setId("last-title");
        detail.setId("last-detail");
        when.setId("last-when");
        when.getStyleClass().add(Css.MUTED);
        when.setMinWidth(Region.USE_PREF_SIZE);
        goOn.setId("continue");
        goOn.setMinWidth(Region.USE_PREF_SIZE);
        goOn.setOnAction(_ -> model.continueOrPlayFlagship());
        startOver.setId("start-over");
        startOver.textProperty().bind(texts.of("home.start-over"));
        startOver.setMinWidth(Region.USE_PREF_SIZE);
        startOver.setOnAction(_ -> model.startOver());
        FlowPane line = new FlowPane(goOn, startOver, when);
        line.getStyleClass().add("home-buttons");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        words.getChildren().addAll(hint, bars, title, detail, gap, line);
        words.getStyleClass().add("home-words");
        picture.getStyleClass().add("home-picture");
        HBox.setHgrow(picture, Priority.ALWAYS);
        HBox card = new HBox(words, picture);
        card.setId("last-run");
        card.getStyleClass().addAll(Css.CARD, "home-continue");
        GridPane.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private VBox newcomer(Lifecycle lifecycle) {
        Wrapped what = new Wrapped();
        what.setId("first-steps-what");
        Wrapped facts = new Wrapped(Css.MUTED);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        firstSteps.setId("first-steps");
        firstSteps.setMaxWidth(Double.MAX_VALUE);
        firstSteps.setMinWidth(Region.USE_PREF_SIZE);
        firstSteps.setOnAction(_ -> model.tryFirstSteps());
        lifecycle.watch(model.firstStepsProperty(), card -> {
            firstSteps.setDisable(card.isEmpty());
            firstSteps.textProperty()
                    .bind(texts.of(card.isEmpty() ? "home.reading" : "home.first.try"));
            firstSteps.setGraphic(card.isEmpty() ? new FontIcon(Feather.LOADER) : null);
            focus();
            facts.setText(card.map(c -> c.title() + " \u00b7 " + c.facts()).orElse(""));
        });
        what.textProperty().bind(texts.of("home.first.what"));
        VBox box = new VBox(texts.label("home.first.title", Css.PANEL_TITLE), what, facts, gap, firstSteps);
        box.getStyleClass().addAll(Css.CARD, "home-first");
        return box;
    }

    private VBox teacher(HomeActions actions) {
        Wrapped what = new Wrapped();
        what.textProperty().bind(texts.of("home.teach.what"));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button prepare = new Buttons(texts).named(actions.teach());
        prepare.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(texts.label("home.teach.title", Css.PANEL_TITLE), what, gap, prepare);
        box.getStyleClass().addAll(Css.CARD, "home-first");
        return box;
    }

    /** Without a run the first steps are the one thing to do. */
    private void show(Optional<LastRun> last) {
        boolean isThere = last.isPresent();
        boolean isReading = model.readingProperty().get();
        boolean isOpening = last.map(LastRun::file).filter(
                file -> model.openingProperty().get().filter(file::equals).isPresent()).isPresent();
        shown(bars, isReading);
        shown(title, !isReading);
        shown(detail, !isReading);
        hint.setVisible(isThere);
        hint.setManaged(isThere);
        title.setText(last.map(LastRun::title).orElseGet(() -> texts.now().get("home.empty.title")));
        detail.setText(last.map(LastRun::detail).orElseGet(() -> texts.now().get("home.empty.detail")));
        when.setText(last.map(LastRun::when).orElse(""));
        goOn.setGraphic(isReading || isOpening ? new FontIcon(Feather.LOADER) : null);
        goOn.setDisable(isReading);
        goOn.setText(isReading || isThere
                ? texts.now()
                        .get(isReading ? "home.reading" : isOpening ? "home.opening" : "home.continue")
                : model.flagship().map(c -> texts.now().get("home.empty.play", c.title())).orElse(""));
        shown(goOn, isReading || isThere || model.flagship().isPresent());
        shown(startOver, isThere);
        startOver.setDisable(last.flatMap(LastRun::picture).isEmpty());
        primary(goOn, isThere);
        primary(firstSteps, !isThere);
        focus();
        boolean pictured = last.flatMap(LastRun::picture).isPresent();
        shown(picture, pictured);
        last.flatMap(LastRun::picture).ifPresent(starts -> picture
                .show((width, height) -> StartsFigure.of(starts, texts.now(), width, height)));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static void primary(Button button, boolean isPrimary) {
        button.getStyleClass().removeAll(Css.PRIMARY);
        if (isPrimary) {
            button.getStyleClass().add(Css.PRIMARY);
        }
    }

    /** Puts the focus on the first thing to do, as soon as it is known. */
    void enter() {
        isEntering = true;
        focus();
    }

    private void focus() {
        Button first = model.lastProperty().get().isPresent() ? goOn : firstSteps;
        if (isEntering && !model.readingProperty().get() && !first.isDisabled()) {
            isEntering = false;
            first.requestFocus();
        }
    }
}
