package summitry.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.Screens;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

/**
 * Prints how long a person waits after an edit of KTT 2024 on the desk: until the first odds of the new draft stand in the
 * window, and until all 100 futures do. Run it with {@code -Dglass.platform=Headless -Dprism.order=sw}; figures are
 * milliseconds of the wall clock.
 */
public final class EditSpeed {
    private static final int EDITS = 20;
    private static final int WARM_UP = 5;
    private static final String ROW = "%-46s median %7.1f ms   worst %7.1f ms%n";

    private EditSpeed() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("summitry-edit-speed");
        new SettingsFile(new PersonFolder(home))
                .write(Settings.of(Language.ENGLISH, Theme.LIGHT, 1440, 900));
        Screens.start();
        try (OpenWindow window = OpenWindow.start(home)) {
            window.tell(a -> a.door().edit(ScenarioLibrary.load("ktt-2024")));
            window.until("the futures are played", () -> isDone(window));
            double[] first = new double[EDITS];
            double[] all = new double[EDITS];
            for (int i = -WARM_UP; i < EDITS; i++) {
                double[] times = edit(window, 30 + i);
                if (i >= 0) {
                    first[i] = times[0];
                    all[i] = times[1];
                }
            }
            print("edit to first odds, 34 x 19", first);
            print("edit to 100 futures, 34 x 19", all);
        }
        Platform.exit();
        System.exit(0);
    }

    private static boolean isDone(OpenWindow window) {
        return state(window).startsWith("All");
    }

    private static String state(OpenWindow window) {
        return ((Labeled) window.find("futures-state")).getText();
    }

    /** Types a number nobody has typed yet; the times to the first odds and to the last. */
    private static double[] edit(OpenWindow window, int value) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long[] times = new long[3];
        Platform.runLater(() -> {
            TextField field = (TextField) window.find("cell-ideal");
            Labeled state = (Labeled) window.find("futures-state");
            state.textProperty().addListener((_, _, now) -> {
                if (times[1] == 0 && !now.startsWith("0")) {
                    times[1] = System.nanoTime();
                }
                if (times[2] == 0 && now.startsWith("All")) {
                    times[2] = System.nanoTime();
                    done.countDown();
                }
            });
            field.setText(Integer.toString(value));
            times[0] = System.nanoTime();
            field.getOnAction().handle(null);
        });
        done.await();
        Thread.sleep(200);
        return new double[]{(times[1] - times[0]) / 1e6, (times[2] - times[0]) / 1e6};
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, ROW, what, sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
