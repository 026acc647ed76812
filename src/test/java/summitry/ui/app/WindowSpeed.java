package summitry.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import summitry.model.Language;
import summitry.ui.Screens;
import summitry.ui.theme.Theme;

/**
 * Prints how long a person waits after a click: a round of KTT 2024 from the button until the frame that shows it is painted
 * (so at least one frame of 16.7 ms). Run it with
 * {@code -Dglass.platform=Headless -Dprism.order=sw}; figures are milliseconds of the wall clock.
 */
public final class WindowSpeed {
    private static final int ROUNDS = 50;
    private static final int ROUNDS_OF_A_RUN = 8;
    private static final String ROW = "%-46s median %7.1f ms   worst %7.1f ms%n";

    private WindowSpeed() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("summitry-speed");
        Screens.start();
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            rounds(window, ROUNDS_OF_A_RUN);
            print("click to frame, 34 x 19", rounds(window, ROUNDS));
            print("choose another issue, to frame", choices(window));
        }
        Platform.exit();
        System.exit(0);
    }

    private static double[] rounds(OpenWindow window, int count) throws InterruptedException {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            if (window.isShown("action-start-again")) {
                window.fire("action-start-again");
                window.until("it begins again", () -> window.isShown("action-resolve"));
            }
            String before = window.text("round-number");
            times[i] = untilFrame(window, "action-resolve",
                    () -> !window.text("round-number").equals(before));
        }
        return times;
    }

    private static double[] choices(OpenWindow window) throws InterruptedException {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = untilFrame(window, i % 2 == 0 ? "issue-FOSS" : "issue-GAZA", () -> true);
        }
        return times;
    }

    /** From the press of a button to the first frame after which a claim holds. */
    private static double untilFrame(OpenWindow window, String button,
            java.util.function.BooleanSupplier claim)
            throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        long[] times = new long[3];
        Scene scene = window.stage().getScene();
        Runnable[] pulse = new Runnable[1];
        Platform.runLater(() -> {
            pulse[0] = () -> {
                if (times[1] > 0) {
                    // A frame is laid out only when the one before it is painted.
                    scene.removePostLayoutPulseListener(pulse[0]);
                    times[2] = System.nanoTime();
                    seen.countDown();
                } else if (claim.getAsBoolean()) {
                    times[1] = System.nanoTime();
                    Platform.requestNextPulse();
                }
            };
            scene.addPostLayoutPulseListener(pulse[0]);
            times[0] = System.nanoTime();
            ((ButtonBase) window.find(button)).fire();
            Platform.requestNextPulse();
        });
        seen.await();
        Thread.sleep(60);
        return (times[2] - times[0]) / 1e6;
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, ROW, what, sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
