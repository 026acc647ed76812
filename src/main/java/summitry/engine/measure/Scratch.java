package summitry.engine.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Arrays that the work on a round fills and nobody keeps. They are lent zeroed, taken back all at once when the round is
 * over, and lent to the next one; so a round asks for little memory but that of the state it gives. Used by one thread at a
 * time.
 */
public final class Scratch {
    private final Shelf<double[]> doubles = new Shelf<>(double[]::new, a -> a.length);
    private final Shelf<int[]> ints = new Shelf<>(int[]::new, a -> a.length);
    private final Shelf<boolean[]> booleans = new Shelf<>(boolean[]::new, a -> a.length);

    /** Zeros, until {@link #takeBack}. */
    public double[] doubles(int length) {
        double[] lent = doubles.lend(length);
        Arrays.fill(lent, 0);
        return lent;
    }

    /** Zeros, until {@link #takeBack}. */
    public int[] ints(int length) {
        int[] lent = ints.lend(length);
        Arrays.fill(lent, 0);
        return lent;
    }

    /** All false, until {@link #takeBack}. */
    public boolean[] booleans(int length) {
        boolean[] lent = booleans.lend(length);
        Arrays.fill(lent, false);
        return lent;
    }

    /** Takes all arrays back; whoever still holds one will see it overwritten. */
    public void takeBack() {
        doubles.lent = 0;
        ints.lent = 0;
        booleans.lent = 0;
    }

    /** Arrays of one kind: those that are lent, then those that are free. */
    private static final class Shelf<A> {
        private final List<A> arrays = new ArrayList<>();
        private final IntFunction<A> maker;
        private final ToIntFunction<A> measure;
        private int lent;

        Shelf(IntFunction<A> maker, ToIntFunction<A> measure) {
            this.maker = maker;
            this.measure = measure;
        }

        A lend(int length) {
            // Rounds ask for the same lengths in the same order, so the first one free nearly always fits.
            int at = lent;
            while (at < arrays.size() && measure.applyAsInt(arrays.get(at)) != length) {
                at++;
            }
            if (at == arrays.size()) {
                arrays.add(maker.apply(length));
            }
            Collections.swap(arrays, at, lent);
            return arrays.get(lent++);
        }
    }
}
