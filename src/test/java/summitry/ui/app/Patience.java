package summitry.ui.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import summitry.ui.Screens;

/** Waits for what a person would wait for as well, frame by frame, and gives up in the end. */
final class Patience {
    private static final long MILLIS = TimeUnit.SECONDS.toMillis(40);

    private Patience() {}

    /** Asks on the thread of the window. */
    static <T> T ask(Supplier<T> question) {
        return Platform.isFxApplicationThread() ? question.get() : Screens.onFx(question::get);
    }

    /** Waits for something to come about. */
    static void until(String what, BooleanSupplier claim) {
        long end = System.currentTimeMillis() + MILLIS;
        while (!holds(claim)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain until " + what + ".");
            }
            frames(1);
        }
    }

    /** What the claim is about may not be there yet. */
    private static boolean holds(BooleanSupplier claim) {
        try {
            return ask(claim::getAsBoolean);
        } catch (AssertionError notYet) {
            return false;
        }
    }

    /** Waits until so many frames were drawn; not on the thread that draws them. */
    static void frames(int count) {
        var left = new CountDownLatch(count);
        ask(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    left.countDown();
                    if (left.getCount() == 0) {
                        stop();
                    }
                }
            }.start();
            Platform.requestNextPulse();
            return true;
        });
        try {
            if (!left.await(MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the window draws nothing any more.");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
