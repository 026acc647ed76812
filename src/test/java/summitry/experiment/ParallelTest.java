package summitry.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ParallelTest {
    @Test
    void theThreadsCountAsMuchAsTheOneThatAsksAndEndWithTheProgram() throws InterruptedException {
        AtomicReference<List<Boolean>> alike = new AtomicReference<>(List.of());
        Thread modest = Thread.ofPlatform().priority(Thread.MIN_PRIORITY)
                .start(() -> alike.set(Parallel.map(8, 3,
                        _ -> Thread.currentThread().getPriority() == Thread.MIN_PRIORITY
                                && Thread.currentThread().isDaemon(),
                        _ -> {}, () -> false)));
        modest.join();
        assertEquals(IntStream.range(0, 8).mapToObj(_ -> true).toList(), alike.get());
    }

    @Test
    void cancellingEndsAllThreadsBeforeTheirNextPiece() {
        AtomicInteger done = new AtomicInteger();
        assertThrows(CancellationException.class,
                () -> Parallel.map(1000, 2, k -> done.incrementAndGet(), _ -> {},
                        () -> done.get() >= 10));
        assertTrue(done.get() < 20, done::toString);
        assertEquals(List.of(), Parallel.map(0, 2, k -> k, _ -> {}, () -> true));
    }

    @Test
    void whatGoesWrongInAPieceIsTold() {
        assertEquals("made for this test",
                assertThrows(IllegalStateException.class, () -> Parallel.map(4, 2, k -> {
                    throw new IllegalStateException("made for this test");
                }, _ -> {}, () -> false)).getMessage());
    }
}
