package summitry.ui.play;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import summitry.model.Language;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

/**
 * Prints how long KTT 2024 takes to look ahead, and how long a person waits from an order to the new state with nothing in
 * the background, with futures there, and with the search for what matters most. Without a window; figures are milliseconds
 * of the wall clock.
 */
public final class OutlookSpeed {
    private static final int STEPS = 30;
    private static final String ROW = "%-58s median %8.1f ms   worst %8.1f ms%n";

    private final ExecutorService ui = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final PlayViewModel play;

    private OutlookSpeed() throws Exception {
        UiThreads run = new UiThreads(UiThreads.live("run").work(), ui);
        UiThreads ahead = new UiThreads(UiThreads.background("ahead").work(), ui);
        play = on(() -> new PlayViewModel(LiveRun.open(ScenarioLibrary.load("ktt-2024"), 1), _ -> {}, run,
                Optional.of(ahead), new SimpleObjectProperty<>(Language.ENGLISH), OutlookSpeed::failed));
    }

    public static void main(String[] args) throws Exception {
        OutlookSpeed speed = new OutlookSpeed();
        speed.ahead();
        speed.waits("an order, nothing in the background", false, () -> {});
        speed.waits("an order, while 100 futures are played", true, () -> {});
        speed.waits("an order, while it is searched for what matters most", false,
                speed.play.studies().tornado()::begin);
    }

    private static void failed(Throwable bug) {
        bug.printStackTrace();
        System.exit(1);
    }

    /** From the order to resolve a round to its state on the screen, from the second round on. */
    private void waits(String what, boolean withFutures, Runnable begin) throws Exception {
        double[] times = new double[STEPS];
        for (int i = -5; i < STEPS; i++) {
            goTo(1 + Math.floorMod(i, 4));
            on(() -> {
                play.studies().outlook().onProperty().set(withFutures);
                begin.run();
                return true;
            });
            Thread.sleep(150 + 37L * Math.floorMod(i, 5));
            double time = step();
            if (i >= 0) {
                times[i] = time;
            }
        }
        on(() -> {
            play.studies().outlook().onProperty().set(false);
            play.studies().tornado().stop();
            return true;
        });
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, ROW, what, times[STEPS / 2], times[STEPS - 1]);
    }

    /** How long all futures and all factors take after some rounds, and how long one core would have worked on them. */
    private void ahead() throws Exception {
        for (int round : new int[]{0, 1, 4}) {
            goTo(round);
            timed("100 futures, and those of the step before, after round " + round,
                    () -> play.studies().outlook().onProperty().set(true),
                    () -> play.studies().outlook().liveProperty().get().phase() == Outlook.Phase.DONE);
            on(() -> {
                play.studies().outlook().onProperty().set(false);
                return true;
            });
            timed("what matters most, after round " + round, play.studies().tornado()::begin,
                    () -> play.studies().tornado().searchProperty().get().found().isPresent());
        }
    }

    private void timed(String what, Runnable begin, BooleanSupplier isDone) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long worked = system.getProcessCpuTime();
        on(() -> {
            begin.run();
            return true;
        });
        until(isDone);
        System.out.printf(Locale.ROOT, "%-58s waited %8.1f ms   worked %7.1f ms%n", what, since(start),
                (system.getProcessCpuTime() - worked) / 1e6);
    }

    private void goTo(int round) throws Exception {
        on(() -> {
            play.course().goToFirst();
            return true;
        });
        until(() -> play.moment().round() == 0);
        for (int r = 0; r < round; r++) {
            step();
        }
    }

    private double step() throws Exception {
        int before = on(() -> play.moment().round());
        long start = System.nanoTime();
        on(() -> {
            play.advanceRound();
            return true;
        });
        until(() -> play.moment().round() == before + 1);
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private <T> T on(Callable<T> question) throws Exception {
        return ui.submit(question).get();
    }

    private void until(BooleanSupplier claim) throws Exception {
        while (!on(claim::getAsBoolean)) {
            Thread.sleep(1);
        }
    }
}
