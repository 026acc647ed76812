package summitry.ui.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import summitry.ui.home.PersonFolder;

/**
 * Prints how long it takes from the start of Java to the first painted frame of the first screen, and until its cards are
 * read: the median of five starts in a process of their own.
 */
public final class FirstFrame {
    private static final int STARTS = 5;

    private FirstFrame() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 1) {
            open(Path.of(args[0]));
            return;
        }
        Path home = Files.createTempDirectory("summitry-first-frame");
        List<Double> frames = new ArrayList<>();
        List<Double> cards = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            String[] told = start(home).strip().split(" ");
            frames.add(Double.parseDouble(told[0]));
            cards.add(Double.parseDouble(told[1]));
        }
        System.out.printf(Locale.ROOT, "first frame, median of %d  %7.0f ms   worst %7.0f ms%n", STARTS,
                median(frames), frames.stream().max(Double::compare).orElseThrow());
        System.out.printf(Locale.ROOT, "all cards, median of %d    %7.0f ms   worst %7.0f ms%n", STARTS,
                median(cards), cards.stream().max(Double::compare).orElseThrow());
    }

    private static String start(Path home) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstFrame.class.getName(),
                home.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told = new String(process.getInputStream().readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    private static void open(Path home) {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        Platform.startup(() -> {
            Stage stage = new Stage();
            new AppWindow(stage, new PersonFolder(home)).start();
            long[] first = {0};
            stage.getScene().addPostLayoutPulseListener(() -> {
                if (first[0] == 0) {
                    first[0] = System.currentTimeMillis() - began;
                }
                if (stage.getScene().lookup("#play-cancun2003") != null) {
                    System.out.printf(Locale.ROOT, "%d %d%n", first[0], System.currentTimeMillis() - began);
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                }
                Platform.requestNextPulse();
            });
        });
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
