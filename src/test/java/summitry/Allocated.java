package summitry;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import summitry.model.NegotiationState;
import summitry.model.PairTable;

/** Bytes of memory: what a piece of work asks for, and what a state holds. */
public final class Allocated {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocated() {}

    /**
     * Bytes that this thread allocates for a piece of work once it is warm, whether still held or not: the median.
     *
     * @param warm how often it is done before anything is counted
     */
    public static long by(Runnable work, int warm, int repetitions) {
        for (int i = 0; i < warm; i++) {
            work.run();
        }
        long[] bytes = new long[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            bytes[i] = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(bytes);
        return bytes[repetitions / 2];
    }

    /** Bytes of the numbers of a state: five of a party and an issue and an answer, three of a pair. */
    public static long state(NegotiationState state) {
        int parties = state.responses().parties();
        return (5L * Double.BYTES + Byte.BYTES) * parties * state.responses().issues()
                + 3L * Double.BYTES * PairTable.count(parties);
    }
}
