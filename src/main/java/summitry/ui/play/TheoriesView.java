package summitry.ui.play;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.experiment.Theories;
import summitry.experiment.TheoryTable;
import summitry.figure.TheoryLadder;
import summitry.figure.TheoryStrip;
import summitry.model.Command;
import summitry.model.Theory;
import summitry.text.Numbers;
import summitry.text.Terms;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.UiTask;
import summitry.ui.theme.Css;

/** The theories side by side: what each assumes and how it ends, where they disagree and why, and every item. */
final class TheoriesView extends VBox {
    private static final double STRIP = 64;
    private static final double LADDER = 100;
    private static final double SIGN = 16;

    private final PlayViewModel model;
    private final Texts texts;
    private final VBox body = new VBox();

    TheoriesView(TheoriesPage page, PlayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("theories");
        body.getStyleClass().add("inquiry-part");
        getChildren().addAll(wrapped(page.hint(), Css.MUTED), body);
        follow();
        model.studies().theories().ask();
    }

    /** The answer outlives the page, so the page must let go of it; work that nobody waits for is stopped. */
    private void follow() {
        ChangeListener<TheoriesViewModel.State> listener = (_, _, now) -> show(now);
        sceneProperty().addListener((_, _, scene) -> {
            model.studies().theories().stateProperty().removeListener(listener);
            if (scene != null) {
                model.studies().theories().stateProperty().addListener(listener);
                show(model.studies().theories().stateProperty().get());
            } else {
                model.studies().theories().cancel();
            }
        });
    }

    private static Wrapped wrapped(String text, String... styles) {
        Wrapped wrapped = new Wrapped(styles);
        wrapped.setText(text);
        wrapped.setMaxWidth(Double.MAX_VALUE);
        return wrapped;
    }

    private void show(TheoriesViewModel.State state) {
        body.getChildren().clear();
        if (state.task().isPresent()) {
            work(state.task().get());
        } else if (state.table().isPresent()) {
            table(new TheoriesWords(state.table().get(), texts.now().language()));
        } else {
            Button again = button("theories-again", texts.now().get("play.theories.again"));
            again.setOnAction(_ -> model.studies().theories().ask());
            body.getChildren().addAll(wrapped(texts.now().get("play.theories.none")), again);
        }
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void work(UiTask task) {
        ProgressBar bar = new ProgressBar();
        bar.setId("theories-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(task.progressProperty());
        texts.named(bar, "play.theories.working");
        Button cancel = button("theories-cancel", texts.now().get("play.theories.cancel"));
        cancel.setOnAction(_ -> model.studies().theories().cancel());
        body.getChildren().addAll(wrapped(texts.now().get("play.theories.working")), bar, cancel);
    }

    private void table(TheoriesWords words) {
        GridPane columns = grid("theory-columns", words.table().columns().size());
        columns.setId("theories-columns");
        for (TheoryTable.Column column : words.table().columns()) {
            columns.add(column(words, column), column.theory().ordinal(), 0);
        }
        body.getChildren().addAll(columns, texts.label("play.theories.ladder", Css.PANEL_TITLE),
                wrapped(texts.now().get("play.theories.ladder.hint"), Css.MUTED), ladder(words),
                title("theories-disagree", "play.theories.disagree"),
                wrapped(texts.now().get("play.theories.distances", words.distances())));
        if (words.table().disagreements().isEmpty()) {
            body.getChildren().add(wrapped(texts.now().get("play.theories.agree")));
        } else {
            body.getChildren().add(wrapped(texts.now().get("play.theories.effects"), Css.MUTED));
        }
        GridPane cards = grid("theory-cards", 2);
        for (int d = 0; d < words.table().disagreements().size(); d++) {
            cards.add(card(words, words.table().disagreements().get(d)), d % 2, d / 2);
        }
        body.getChildren().add(cards);
        body.getChildren().addAll(title("theories-items", "play.theories.items"),
                wrapped(texts.now().get("play.theories.items.hint"), Css.MUTED));
        for (int k = 0; k < words.table().scenario().issues().size(); k++) {
            body.getChildren().add(item(words, k));
        }
    }

    private static GridPane grid(String style, int columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(style);
        for (int c = 0; c < columns; c++) {
            ColumnConstraints part = new ColumnConstraints();
            part.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(part);
        }
        return grid;
    }

    private VBox column(TheoriesWords words, TheoryTable.Column column) {
        Terms terms = Terms.in(words.language());
        Theory theory = column.theory();
        FigurePane sign = new FigurePane();
        sign.fix(SIGN, SIGN);
        String name = terms.theory(theory);
        sign.show((w, h) -> TheoryStrip.sign(theory.ordinal(), name, w, h));
        Label title = new Label(name);
        title.getStyleClass().add(Css.PANEL_TITLE);
        HBox head = new HBox(sign, title);
        head.getStyleClass().add("theory-head");
        Button play = button("theories-play-" + theory.key(), texts.now().get("play.theories.play"));
        play.setAccessibleText(texts.now().get("play.theories.play-name", name));
        play.setWrapText(true);
        play.setMinWidth(0);
        play.setMinHeight(Region.USE_PREF_SIZE);
        play.disableProperty().bind(model.runningProperty().or(model.endedProperty()));
        play.setOnAction(_ -> {
            Toasts toasts = Toasts.of(this);
            model.order(new Command.ChangeRules(Theories.rulebook(words.table().scenario(), theory)));
            model.inquiry().back();
            toasts.say(texts.now().get("play.rules.applied",
                    new Numbers(words.language()).whole(model.moment().round() + 1)));
        });
        return new VBox(head, wrapped(terms.theoryPlain(theory)), wrapped(words.endings(column), Css.STRONG),
                wrapped(words.adopted(column)), wrapped(words.tension(column)), play);
    }

    private Label title(String id, String key) {
        Label title = texts.label(key, Css.PANEL_TITLE);
        title.setId(id);
        return title;
    }

    private FigurePane ladder(TheoriesWords words) {
        FigurePane pane = new FigurePane();
        pane.setId("theories-ladder");
        pane.fixHeight(LADDER);
        TheoryLadder shown = words.ladder();
        pane.show((w, h) -> shown.at(texts.now(), w, h));
        FigureMenu.on(pane, pane, () -> texts.now().get("play.theories.ladder"), texts,
                FigurePage.in(model.inquiry()));
        return pane;
    }

    private static VBox card(TheoriesWords words, TheoryTable.Disagreement gap) {
        GridPane parts = new GridPane();
        parts.getStyleClass().add("theory-effects");
        List<TheoriesWords.Effect> effects = words.effects(gap);
        for (int e = 0; e < effects.size(); e++) {
            Label points = new Label(effects.get(e).points());
            GridPane.setHalignment(points, HPos.RIGHT);
            parts.addRow(e, points, wrapped(effects.get(e).part()));
        }
        VBox card = new VBox(wrapped(words.gap(gap), Css.STRONG), parts);
        card.getStyleClass().add("theory-card");
        return card;
    }

    private HBox item(TheoriesWords words, int issue) {
        Wrapped title = wrapped(words.title(issue));
        title.getStyleClass().add("theory-item");
        FigurePane strip = new FigurePane();
        strip.fixHeight(STRIP);
        TheoryStrip shown = words.strip(issue);
        strip.show((w, h) -> shown.at(texts.now(), w, h));
        HBox.setHgrow(strip, Priority.ALWAYS);
        HBox row = new HBox(title, strip);
        row.getStyleClass().add("theory-row");
        FigureMenu.on(strip, strip, () -> words.title(issue), texts, FigurePage.in(model.inquiry()));
        return row;
    }
}
