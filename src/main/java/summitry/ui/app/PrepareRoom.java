package summitry.ui.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import summitry.classroom.file.ClassFile;
import summitry.classroom.file.ClassFolders;
import summitry.model.Scenario;
import summitry.ui.control.Texts;
import summitry.ui.fx.UiThreads;
import summitry.ui.teach.PrepareView;
import summitry.ui.teach.PrepareViewModel;
import summitry.ui.teach.SavePlace;

/** The class that is being prepared; its screen is built when it is first looked at, and keeps what was typed. */
final class PrepareRoom implements AutoCloseable {
    private final PrepareViewModel model;
    private final ObservableValue<List<Scenario>> scenarios;
    private final Texts texts;
    private final Runnable leave;
    private final SavePlace place;
    private @Nullable PrepareView view;

    /**
     * Opens nothing yet.
     *
     * @param place where the print pack is saved
     * @param enter enters a class that was made
     * @param leave goes back to the first screen
     */
    PrepareRoom(ClassFolders folders, UiThreads threads, ObservableValue<List<Scenario>> scenarios,
            Texts texts, SavePlace place, Consumer<ClassFile.Open> enter, Runnable leave,
            Consumer<Throwable> failed) {
        this.scenarios = scenarios;
        this.texts = texts;
        this.leave = leave;
        this.place = place;
        // What takes seconds must not hold up the opening of a class.
        model = new PrepareViewModel(folders, threads, UiThreads.live("trials"), texts.language(), enter,
                failed);
    }

    PrepareView view() {
        PrepareView shown = view;
        if (shown == null) {
            shown = new PrepareView(model, texts, scenarios, place, leave);
            view = shown;
        }
        return shown;
    }

    @Override
    public void close() {
        model.stop();
    }
}
