package summitry.lint;

import java.util.List;
import summitry.experiment.Pivotality;
import summitry.experiment.Trial;

/**
 * A draft that was played.
 *
 * @param seatRuns runs with each seat empty
 * @param seats how much each seat matters
 */
record Played(Trial trial, int seatRuns, List<Pivotality.Seat> seats, long seed) {}
