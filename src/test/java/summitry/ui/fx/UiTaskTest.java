package summitry.ui.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UiTaskTest {
    @Test
    void workReportsItsProgressAndEnds() {
        List<String> said = new ArrayList<>();
        UiTask task = UiTask.start(UiThreads.direct(), p -> p.report(0.5), _ -> said.add("done"),
                e -> said.add("failed"));
        assertEquals(List.of("done"), said);
        assertEquals(0.5, task.progressProperty().get());
        assertFalse(task.runningProperty().get());
    }

    @Test
    void aFailureIsHandedOverAndEndsTheTask() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        UiTask task = UiTask.start(UiThreads.direct(), _ -> {
            throw new IllegalStateException("broken");
        }, _ -> {}, failure::set);
        assertInstanceOf(IllegalStateException.class, failure.get());
        assertFalse(task.runningProperty().get());
    }

    @Test
    void cancellingEndsARestAtOnce() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            UiTask task = UiTask.start(new UiThreads(thread, Runnable::run),
                    p -> p.rest(Duration.ofMinutes(5)),
                    _ -> ended.countDown(), _ -> {});
            task.cancel();
            assertTrue(ended.await(20, TimeUnit.SECONDS));
            assertTrue(task.isCancelled());
        }
    }

    @Test
    void ofValuesThatComeTooFastOnlyTheNewestIsShown() {
        List<Runnable> waiting = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        Handover<Integer> handover = new Handover<>(waiting::add, shown::add);
        handover.offer(1);
        handover.offer(2);
        waiting.forEach(Runnable::run);
        handover.offer(3);
        waiting.getLast().run();
        assertEquals(List.of(2, 3), shown);
    }
}
