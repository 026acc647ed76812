package summitry.ui.home;

import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Buttons;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** The first screen: the last run and the first steps, the scenarios, what was opened before. It scrolls as a whole. */
public final class HomeView extends StackPane {
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final double ROOMY = 1280;
    private static final double SMALL = 980;
    private static final PseudoClass SMALLER = PseudoClass.getPseudoClass("small");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Scroll scroll;
    private final TopRow top;
    private final ProblemCard problems;
    /** Held here, because a binding that nobody holds is forgotten. */
    private final DoubleBinding room = Zoom.widthAtFullSize(this);

    /** @param choice for files that were moved */
    public HomeView(HomeViewModel model, HomeActions actions, FileChoice choice, Texts texts) {
        // It lives as long as the window, so nothing has to be taken back.
        Lifecycle lifecycle = new Lifecycle();
        Buttons buttons = new Buttons(texts);
        setId("home");
        getStyleClass().add("home");
        setMinSize(0, 0);
        VBox page = new VBox();
        page.getStyleClass().add("home-page");
        page.setMaxWidth(Region.USE_PREF_SIZE);
        scroll = new Scroll(new StackPane(page));
        scroll.setId("home-scroll");
        problems = new ProblemCard(model, texts, lifecycle, () -> scroll.setVvalue(0));
        top = new TopRow(model, actions, texts, lifecycle);
        page.getChildren().addAll(problems, top,
                new ClassList(model.classes(), actions, texts, lifecycle),
                new UnsavedList(model.editing().unsaved(), actions, texts, lifecycle),
                scenarios(model, texts, lifecycle),
                refused(model, texts, lifecycle),
                new CardGrid(model, actions, texts, buttons, room, lifecycle),
                new RecentList("home-runs", "home.runs.title", "home.runs.none", model.runsProperty(), model,
                        choice, texts, lifecycle),
                new RecentList("home-files", "home.files.title", "", model.filesProperty(), model, choice,
                        texts, lifecycle));
        lifecycle.watch(room, width -> {
            boolean isSmall = width.doubleValue() > 0 && width.doubleValue() < SMALL;
            pseudoClassStateChanged(NARROW, width.doubleValue() > 0 && width.doubleValue() < ROOMY);
            pseudoClassStateChanged(SMALLER, isSmall);
            top.arrange(isSmall, width.doubleValue() > 0 && width.doubleValue() < ROOMY);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // The toolkit presses buttons with Space alone.
            if (ENTER.match(event) && event.getTarget() instanceof Button button) {
                button.fire();
                event.consume();
            }
        });
        getChildren().add(scroll);
    }

    /** Why something was not done with an own file. */
    private static Wrapped refused(HomeViewModel model, Texts texts, Lifecycle lifecycle) {
        Wrapped answer = new Wrapped(Css.REFUSAL);
        answer.setId("own-answer");
        answer.visibleProperty().bind(answer.textProperty().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        Runnable say = () -> answer.setText(model.editing().own().answerProperty().get().apply(texts.now()));
        lifecycle.watch(model.editing().own().answerProperty(), _ -> say.run());
        lifecycle.watch(texts.language(), _ -> say.run());
        return answer;
    }

    private static HBox scenarios(HomeViewModel model, Texts texts, Lifecycle lifecycle) {
        Label title = texts.label("home.scenarios.title", "home-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("home.scenarios.hint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        Button create = new Button();
        create.setId("home-create");
        // Any of them can be begun with, so a form that comes earlier would not list them.
        lifecycle.watch(model.awaitedProperty(), awaited -> {
            boolean isReading = awaited.intValue() > 0;
            create.setDisable(isReading);
            create.textProperty().bind(texts.of(isReading ? "home.create.reading" : "home.create"));
            create.setGraphic(new FontIcon(isReading ? Feather.LOADER : Feather.PLUS));
        });
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setOnAction(_ -> model.editing().create());
        HBox head = new HBox(title, hint, create);
        head.getStyleClass().add("home-head");
        return head;
    }

    /** Puts the focus on the first thing to do, and the screen at its top. */
    public void enter() {
        scroll.setVvalue(0);
        if (problems.isVisible()) {
            problems.enter();
        } else {
            top.enter();
        }
    }
}
