package summitry.ui.chart;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpotDragTest {
    @Test
    void valuesSnapToFiveWithShiftToOneAndStayOnTheScale() {
        assertEquals(55, SpotDrag.snapped(53, false));
        assertEquals(53, SpotDrag.snapped(53.4, true));
        assertEquals(100, SpotDrag.snapped(130, false));
        assertEquals(0, SpotDrag.snapped(-4, true));
    }
}
