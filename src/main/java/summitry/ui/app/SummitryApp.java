package summitry.ui.app;

import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

/** The program with a window. It needs a display; who starts it makes sure that there is one. */
public final class SummitryApp extends Application {
    private static final AtomicReference<@Nullable Scenario> ASKED = new AtomicReference<>();

    /** Opens the window on a scenario and returns when it is closed. Once a program. */
    public static void show(Scenario scenario) {
        ASKED.set(scenario);
        Application.launch(SummitryApp.class);
    }

    @Override
    public void start(Stage stage) {
        Scenario asked = ASKED.get();
        Scenario scenario = asked == null
                ? ScenarioLibrary.load(ScenarioLibrary.shipped().getFirst())
                : asked;
        new AppWindow(stage, SettingsFile.ofPerson()).open(scenario, AppWindow.FIRST_SEED);
    }
}
