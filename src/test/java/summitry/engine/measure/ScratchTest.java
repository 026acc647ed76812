package summitry.engine.measure;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

/** Arrays for the work on a round. */
class ScratchTest {
    private final Scratch scratch = new Scratch();

    @Test
    void anArrayThatWasWrittenOnComesBackZeroed() {
        double[] numbers = scratch.doubles(3);
        int[] counts = scratch.ints(2);
        boolean[] marks = scratch.booleans(1);
        numbers[1] = 7;
        counts[0] = 7;
        marks[0] = true;
        scratch.takeBack();
        assertSame(numbers, scratch.doubles(3));
        assertSame(counts, scratch.ints(2));
        assertSame(marks, scratch.booleans(1));
        assertArrayEquals(new double[3], numbers);
        assertArrayEquals(new int[2], counts);
        assertArrayEquals(new boolean[1], marks);
    }

    @Test
    void noArrayIsLentTwice() {
        double[] first = scratch.doubles(3);
        assertNotSame(first, scratch.doubles(3));
        scratch.takeBack();
        assertNotSame(scratch.doubles(3), scratch.doubles(3));
    }

    @Test
    void anotherOrderOfLengthsFindsTheSameArrays() {
        double[] three = scratch.doubles(3);
        double[] five = scratch.doubles(5);
        scratch.takeBack();
        assertSame(five, scratch.doubles(5));
        assertSame(three, scratch.doubles(3));
        assertEquals(0, scratch.doubles(0).length);
    }
}
