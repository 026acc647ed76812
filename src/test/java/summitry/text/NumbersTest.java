package summitry.text;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import summitry.model.Language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class NumbersTest {
    private static final Numbers EN = new Numbers(Language.ENGLISH);
    private static final Numbers ID = new Numbers(Language.INDONESIAN);

    @Test
    void signsAreTrueAndZeroHasNone() {
        assertEquals("+3.1", EN.changeInTenths(3.1));
        assertEquals("−3,1", ID.changeInTenths(-3.1));
        assertEquals("0.0", EN.changeInTenths(-0.04));
        assertEquals("0", EN.change(0.4));
        assertEquals("−12", EN.whole(-12.3));
    }

    @Test
    void aValueHasADecimalWhereItNeedsOne() {
        assertEquals("40", EN.value(40));
        assertEquals("40", EN.value(39.96));
        assertEquals("43.1", EN.value(43.14));
        assertEquals("100", EN.value(100));
        assertEquals("0,5", ID.value(0.5));
    }

    @Test
    void aSettingHasAsManyDecimalsAsItNeeds() {
        assertEquals("0.05", EN.setting(0.05));
        assertEquals("10000", EN.setting(10_000));
        assertEquals("0,125", ID.setting(0.125));
        assertEquals("0", EN.setting(0));
    }

    @Test
    void partsAddUpToTheirTotal() {
        assertArrayEquals(new double[]{3.4, 3.3, 3.3},
                Numbers.partsInTenths(List.of(10 / 3.0, 10 / 3.0, 10 / 3.0)), 1e-12);
        assertArrayEquals(new double[0], Numbers.partsInTenths(List.of()));
    }

    @Test
    void partsAddUpToTheDifferenceOfWhatIsShown() {
        var random = new Random(5);
        for (int n = 0; n < 2000; n++) {
            double[] parts = random.doubles(1 + n % 6, -9, 9).toArray();
            double from = random.nextDouble() * 100;
            double to = from + Arrays.stream(parts).sum();
            double total = Numbers.shownChange(from, to);
            double[] shown = Numbers.partsInTenths(DoubleStream.of(parts).boxed().toList(), total);
            assertEquals(total, Arrays.stream(shown).sum(), 1e-9);
            for (int k = 0; k < parts.length; k++) {
                assertEquals(parts[k], shown[k], 0.1 + 1e-9);
            }
        }
    }
}
