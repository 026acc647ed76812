package summitry.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** The scenarios that come with the program. They are read when they are first asked for, away from the window. */
final class ShippedScenarios {
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ObservableList<Scenario> all = FXCollections.observableArrayList();
    private boolean asked;

    ShippedScenarios(UiThreads threads, Consumer<Throwable> failed) {
        this.threads = threads;
        this.failed = failed;
    }

    /** Empty until they are read. */
    ObservableList<Scenario> all() {
        if (!asked) {
            asked = true;
            List<Scenario> read = new ArrayList<>();
            UiTask.start(threads,
                    _ -> ScenarioLibrary.shipped().forEach(id -> read.add(ScenarioLibrary.load(id))),
                    _ -> all.setAll(read), failed);
        }
        return all;
    }
}
