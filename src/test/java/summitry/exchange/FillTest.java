package summitry.exchange;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Filling;
import summitry.draft.NewDraft;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Blocks of the table are filled in one edit. */
class FillTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final Grid.Range COLUMN = new Grid.Range(0, 0, 4, 0);

    private static Grid grid(Draft draft) {
        return new Grid(draft, draft.parties(), draft.issues(), Cell.Measure.IDEAL);
    }

    private static double[] column(Draft draft, int column, int rows) {
        return IntStream.range(0, rows).mapToDouble(r -> draft.cells()
                .get(draft.parties().get(r).id(), draft.issues().get(column).id()).ideal().orElse(-1))
                .toArray();
    }

    @Test
    void aSeriesGoesDownInEvenStepsOfATenth() {
        Draft after = grid(KTT).filled(COLUMN, new Filling.Series(10, 80, true)).edit().on(KTT);
        assertArrayEquals(new double[]{10, 27.5, 45, 62.5, 80}, column(after, 0, 5));
        assertArrayEquals(column(KTT, 1, 5), column(after, 1, 5));
    }

    @Test
    void aSeriesThatHasOneStepOnlyStandsAtItsBegin() {
        Draft after = grid(KTT).filled(COLUMN, new Filling.Series(10, 80, false)).edit().on(KTT);
        assertArrayEquals(new double[]{10, 10, 10, 10, 10}, column(after, 0, 5));
    }

    @Test
    void whatLeavesTheScaleStaysAtItsEndAndIsCounted() {
        Draft from = grid(KTT).filled(COLUMN, new Filling.Series(20, 100, true)).edit().on(KTT);
        Grid.Filled more = grid(from).filled(COLUMN, new Filling.Sum(30));
        assertArrayEquals(new double[]{50, 70, 90, 100, 100}, column(more.edit().on(from), 0, 5));
        assertEquals(2, more.cut());
        Grid.Filled less = grid(from).filled(COLUMN, new Filling.Sum(-25));
        assertArrayEquals(new double[]{0, 15, 35, 55, 75}, column(less.edit().on(from), 0, 5));
        assertEquals(1, less.cut());
        Grid.Filled times = grid(from).filled(COLUMN, new Filling.Product(1.1));
        assertArrayEquals(new double[]{22, 44, 66, 88, 100}, column(times.edit().on(from), 0, 5));
        assertEquals(1, times.cut());
    }

    @Test
    void emptyCellsHaveNothingToReckonWithAndStayEmpty() {
        Draft empty = NewDraft.empty("x", 3, 2);
        Grid.Filled filled = grid(empty).filled(new Grid.Range(0, 0, 2, 1), new Filling.Sum(5));
        assertEquals(6, filled.empty());
        assertTrue(filled.edit().cells().isEmpty());
    }

    @Test
    void aCopyOfTheFirstRowGoesToAllRowsAndOfAnEmptyCellItIsEmpty() {
        Grid.Range block = new Grid.Range(1, 0, 3, 2);
        Draft after = grid(KTT).filled(block, new Filling.Copy(true)).edit().on(KTT);
        for (int column = 0; column < 3; column++) {
            double first = column(KTT, column, 2)[1];
            assertArrayEquals(new double[]{column(KTT, column, 1)[0], first, first, first},
                    column(after, column, 4));
        }
        Draft across = grid(KTT).filled(block, new Filling.Copy(false)).edit().on(KTT);
        assertArrayEquals(Arrays.copyOfRange(column(KTT, 0, 4), 1, 4),
                Arrays.copyOfRange(column(across, 2, 4), 1, 4));
        Draft hole = grid(KTT).filled(new Grid.Range(1, 0, 1, 0), OptionalDouble.empty(),
                Edit.Way.CLEARED).on(KTT);
        assertEquals(-1, column(grid(hole).filled(block, new Filling.Copy(true)).edit().on(hole), 0, 4)[3]);
    }
}
