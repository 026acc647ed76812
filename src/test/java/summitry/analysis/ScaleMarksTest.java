package summitry.analysis;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ScaleMarksTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "20, 1", "25, 1", "30, 1", "52, 2", "95, 4", "100, 4"})
    void aValueAtAMarkNeedsOneText(double value, int mark) {
        assertEquals(List.of(mark), ScaleMarks.near(value));
    }

    @ParameterizedTest
    @CsvSource({"5.1, 0, 1", "12, 0, 1", "13, 1, 0", "60, 2, 3", "65, 3, 2", "94, 4, 3"})
    void aValueBetweenMarksNeedsBothTheNearerFirst(double value, int nearer, int other) {
        assertEquals(List.of(nearer, other), ScaleMarks.near(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void aValueOffTheScaleIsNamed(double value) {
        assertEquals("value (%s) must be from 0 to 100.".formatted(value),
                assertThrows(IllegalArgumentException.class, () -> ScaleMarks.near(value)).getMessage());
    }

    @Test
    void halfWayIsBoth() {
        assertEquals(List.of(1, 0), ScaleMarks.near(12.5));
    }
}
