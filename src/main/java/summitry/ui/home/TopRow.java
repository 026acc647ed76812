package summitry.ui.home;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
final class TopRow extends VBox {
    /** Nothing to go on with: all three are as wide. */
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");

    private final HomeViewModel model;
    private final Texts texts;
    private final HBox last;
    private final VBox first;
    private final VBox teach;
    private final Button prepare;
    private final VBox words = new VBox();
    private final Label hint;
    private final Wrapped title = new Wrapped(Css.SCREEN_TITLE);
    private final Wrapped detail = new Wrapped();
    private final Label when = new Label();
    private final FigurePane picture = new FigurePane();
    private final Button goOn = new Button();
    private final Button startOver = new Button();
    private final Button firstSteps = new Button();
    private final VBox bars = GreyBars.words();
    private boolean isEntering;

    TopRow(HomeViewModel model, HomeActions actions, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        hint = texts.label("home.continue.hint", Css.MUTED);
        last = continued();
        first = newcomer(lifecycle);
        prepare = new Buttons(texts).named(actions.teach());
        teach = teacher();
        getStyleClass().add("home-top");
        FigureMenu.on(last, picture, title::getText, texts, actions.read());
        last.setFocusTraversable(false);
        arrange(false, false);
        lifecycle.watch(model.lastProperty(), this::show);
        lifecycle.watch(model.cardsProperty(), _ -> show(model.lastProperty().get()));
        lifecycle.watch(texts.language(), _ -> show(model.lastProperty().get()));
        lifecycle.watch(model.readingProperty(), _ -> show(model.lastProperty().get()));
        lifecycle.watch(model.openingProperty(), _ -> show(model.lastProperty().get()));
    }

    /** All three beside each other; where there is less room, two under the first, or one under the other. */
    void arrange(boolean isSmall, boolean isNarrow) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        // A button as wide as the window would be no button any more.
        double most = isSmall ? Region.USE_PREF_SIZE : Double.MAX_VALUE;
        firstSteps.setMaxWidth(most);
        prepare.setMaxWidth(most);
        if (isSmall) {
            getChildren().setAll(last, first, teach);
        } else if (isNarrow) {
            getChildren().setAll(last, row(first, teach));
        } else {
            getChildren().setAll(row(last, first, teach));
        }
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private static HBox row(Region... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("home-top-row");
        for (Region part : parts) {
            HBox.setHgrow(part, Priority.ALWAYS);
        }
        return row;
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
        return card;
    }

    private VBox newcomer(Lifecycle lifecycle) {
        Wrapped what = new Wrapped();
        what.setId("first-steps-what");
        Wrapped facts = new Wrapped(Css.MUTED);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        firstSteps.setId("first-steps");
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

    private VBox teacher() {
        Wrapped what = new Wrapped();
        what.textProperty().bind(texts.of("home.teach.what"));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
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
        pseudoClassStateChanged(NEW, !isThere && !isReading);
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
