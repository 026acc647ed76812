package summitry.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;
import summitry.ui.theme.Css;

/** The scenarios that come with the program. They are read when the menu is first opened, away from the window. */
final class ScenarioMenu extends MenuButton {
    private final Texts texts;
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final Consumer<Scenario> open;
    private boolean asked;

    ScenarioMenu(Texts texts, UiThreads threads, Consumer<Throwable> failed, Consumer<Scenario> open) {
        this.texts = texts;
        this.threads = threads;
        this.failed = failed;
        this.open = open;
        setId("scenarios");
        getStyleClass().addAll(Css.QUIET, "scenario-menu");
        texts.named(this, "scenarios.tip");
        Buttons.tip(this).textProperty().bind(texts.of("scenarios.tip"));
        MenuItem waiting = new MenuItem();
        waiting.setDisable(true);
        waiting.textProperty().bind(texts.of("scenarios.reading"));
        getItems().add(waiting);
        setOnShowing(_ -> read());
    }

    private void read() {
        if (asked) {
            return;
        }
        asked = true;
        List<Scenario> shipped = new ArrayList<>();
        UiTask.start(threads,
                _ -> ScenarioLibrary.shipped().forEach(id -> shipped.add(ScenarioLibrary.load(id))),
                _ -> getItems().setAll(shipped.stream().map(this::item).toList()), failed);
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
