package summitry.ui.fx;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UiThreadsTest {
    private static Thread worker(UiThreads threads) {
        return CompletableFuture.supplyAsync(Thread::currentThread, threads.work()).join();
    }

    @Test
    void whatNobodyWaitsForGivesWayAndEndsWithTheProgram() {
        Thread worker = worker(UiThreads.background("made for this test"));
        assertEquals(Thread.MIN_PRIORITY, worker.getPriority());
        assertTrue(worker.isDaemon());
        assertEquals("made for this test", worker.getName());
        assertEquals(Thread.NORM_PRIORITY,
                worker(UiThreads.live("made for this test as well")).getPriority());
    }
}
