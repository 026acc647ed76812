package summitry.ui.app;

import javafx.application.Application;
import javafx.stage.Stage;
import summitry.ui.home.PersonFolder;

/** The program with a window. It needs a display; who starts it makes sure that there is one. */
public final class SummitryApp extends Application {

    /** Opens the window and returns when it is closed. Once a program. */
    public static void show() {
        Application.launch(SummitryApp.class);
    }

    @Override
    public void start(Stage stage) {
        AppWindow window = new AppWindow(stage, PersonFolder.ofPerson());
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> window.failed(error));
        window.showFoldersBy(folder -> getHostServices().showDocument(folder.toUri().toString()));
        window.start();
    }
}
