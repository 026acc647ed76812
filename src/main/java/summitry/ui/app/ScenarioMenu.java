package summitry.ui.app;

import java.util.function.Consumer;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import summitry.model.Scenario;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** The scenarios that come with the program. */
final class ScenarioMenu extends MenuButton {
    private final Texts texts;
    private final ShippedScenarios shipped;
    private final Consumer<Scenario> open;
    private boolean isFollowing;

    ScenarioMenu(Texts texts, ShippedScenarios shipped, Consumer<Scenario> open) {
        this.texts = texts;
        this.shipped = shipped;
        this.open = open;
        setId("scenarios");
        getStyleClass().addAll(Css.QUIET, "scenario-menu");
        texts.named(this, "scenarios.tip");
        Buttons.tip(this).textProperty().bind(texts.of("scenarios.tip"));
        MenuItem waiting = new MenuItem();
        waiting.setDisable(true);
        waiting.textProperty().bind(texts.of("scenarios.reading"));
        getItems().add(waiting);
        // Asked for here alone, so that nothing is read before somebody wants to see it.
        setOnShowing(_ -> {
            if (!isFollowing) {
                isFollowing = true;
                shipped.all().subscribe(this::list);
            }
            list();
        });
    }

    private void list() {
        if (!shipped.all().isEmpty()) {
            getItems().setAll(shipped.all().stream().map(this::item).toList());
        }
    }

    private MenuItem item(Scenario scenario) {
        MenuItem item = new MenuItem();
        item.setId("scenario-" + scenario.id());
        item.textProperty()
                .bind(texts.of(words -> words.get("scenarios.entry", scenario.title().in(words.language()),
                        scenario.parties().size(), scenario.issues().size())));
        item.setOnAction(_ -> open.accept(scenario));
        return item;
    }
}
