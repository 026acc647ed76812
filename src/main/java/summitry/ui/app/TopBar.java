package summitry.ui.app;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.ui.control.Action;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** The bar at the top: which scenario is open, language, display, help. */
final class TopBar extends HBox {
    /** Width from which the second title has room, pixels at full size. */
    private static final double ROOMY = 800;
    /** Width from which it may be of any length. */
    private static final double WIDE = 1280;
    /** Letters of a second title that has room below that width. */
    private static final int SHORT = 40;

    private final AppViewModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final DoubleBinding room = Zoom.widthAtFullSize(this);

    TopBar(AppViewModel model, AppActions actions, Texts texts, ShippedScenarios shipped,
            Consumer<Scenario> open) {
        this.model = model;
        this.texts = texts;
        buttons = new Buttons(texts);
        setId("top-bar");
        getStyleClass().addAll(Css.BAR, Css.TOP_BAR);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button openFile = buttons.named(actions.openFile());
        openFile.getStyleClass().add(Css.QUIET);
        Label name = new Label();
        name.setId("top-name");
        name.textProperty().bind(Bindings.createStringBinding(
                () -> model.editingProperty().get()
                        ? model.deskTitleProperty().get().in(model.languageProperty().get())
                        : AppViewModel.PROGRAM_NAME,
                model.editingProperty(), model.deskTitleProperty(), model.languageProperty()));
        name.getStyleClass().add(Css.PANEL_TITLE);
        ScenarioMenu scenarios = titled(new ScenarioMenu(texts, shipped, open));
        only(name, model.homeProperty());
        only(openFile, model.homeProperty());
        only(scenarios, model.homeProperty().not());
        // A long title must not make the bar wider than the window, because the bar's width says what is shown; where there
        // is no second title the first one has room.
        scenarios.minWidthProperty().bind(Bindings.when(room.greaterThanOrEqualTo(ROOMY)).then(0.0)
                .otherwise(USE_PREF_SIZE));
        getChildren().addAll(home(actions), name, scenarios, gap,
                new SavedButton(model, this, texts, ZoneId.systemDefault()),
                new SearchButton(actions.palette(), this, texts), openFile, languages(),
                new DisplayMenu(model.display(), actions, texts), help(actions));
    }

    /** The logo leads to the first screen; there it is a picture alone. */
    private Button home(AppActions actions) {
        Region logo = new Region();
        logo.getStyleClass().add("logo");
        Button button = buttons.icon(actions.home());
        button.setGraphic(logo);
        button.getStyleClass().add("logo-button");
        return button;
    }

    private static void only(Region part, ObservableBooleanValue shown) {
        part.visibleProperty().bind(shown);
        part.managedProperty().bind(shown);
        part.setMinWidth(Region.USE_PREF_SIZE);
    }

    private ScenarioMenu titled(ScenarioMenu menu) {
        Label title = new Label();
        title.setId("scenario-title");
        title.getStyleClass().add(Css.PANEL_TITLE);
        Label subtitle = new Label();
        subtitle.getStyleClass().add("scenario-subtitle");
        subtitle.visibleProperty().bind(room.greaterThanOrEqualTo(WIDE).or(room.greaterThanOrEqualTo(ROOMY)
                .and(Bindings.createBooleanBinding(() -> subtitle.getText().length() <= SHORT,
                        subtitle.textProperty()))));
        subtitle.managedProperty().bind(subtitle.visibleProperty());
        HBox both = new HBox(title, subtitle);
        both.getStyleClass().add("scenario-titles");
        menu.setGraphic(both);
        Runnable show = () -> {
            Scenario scenario = model.scenarioProperty().get();
            if (scenario != null) {
                title.setText(scenario.title().in(model.languageProperty().get()));
                subtitle.setText(scenario.subtitle().in(model.languageProperty().get()));
            }
        };
        model.scenarioProperty().subscribe(show);
        model.languageProperty().subscribe(show);
        return menu;
    }

    private SegmentedButton languages() {
        SegmentedButton choice = new SegmentedButton();
        choice.setId("languages");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        for (Language language : Language.values()) {
            ToggleButton toggle = new ToggleButton();
            toggle.setId("language-" + language.code());
            toggle.setText(language.code().toUpperCase(java.util.Locale.ROOT));
            texts.named(toggle, "language." + language.code());
            buttons.tip(toggle, AppCommand.LANGUAGE);
            toggle.setOnAction(_ -> {
                model.speak(language);
                toggle.setSelected(true);
            });
            model.languageProperty().subscribe(now -> toggle.setSelected(now == language));
            choice.getButtons().add(toggle);
        }
        return choice;
    }

    private MenuButton help(AppActions actions) {
        MenuButton help = new MenuButton("", new FontIcon(Feather.HELP_CIRCLE), item(actions.glossary()),
                item(actions.keys()), item(actions.about()), item(actions.quit()));
        help.setId("help");
        help.getStyleClass().addAll(Css.QUIET, Looks.ICON_BUTTON, "no-arrow");
        texts.named(help, "help.title");
        Buttons.tip(help).textProperty().bind(texts.of("help.title"));
        return help;
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId(action.spec().key().replace('.', '-'));
        item.textProperty().bind(texts.of(words -> {
            String keys = Buttons.keys(action.spec(), words);
            return words.get("window.tip-with-keys", words.get(action.spec().key()), keys);
        }));
        item.setOnAction(_ -> action.fire());
        return item;
    }
}
