package summitry.experiment;

import java.util.List;
import summitry.model.EndingKind;

/**
 * What a rehearsal says. Model output, no prediction of a class.
 *
 * @param forecast likely endings and issues
 * @param blockers one for each issue, in scenario order
 * @param advice all that was tried, what helps most first, then in the order tried
 */
public record Rehearsed(Forecast forecast, Liveliness.Pace pace, Liveliness verdict,
        List<LastBlockers> blockers, List<Advice> advice) {
    public Rehearsed {
        blockers = List.copyOf(blockers);
        advice = List.copyOf(advice);
    }

    /** Share of runs that end in a way, 0 to 1. */
    public double share(EndingKind kind) {
        return shareOf(forecast, kind);
    }

    private static double shareOf(Forecast forecast, EndingKind kind) {
        return (double) forecast.outcomes().getOrDefault(kind, 0) / forecast.runs();
    }

    /**
     * A change and what it does, measured by as many runs with the same random numbers.
     *
     * @param after the forecast with the change; before it, see {@link Rehearsed#forecast}
     * @param verdict with the change
     * @param gain what the change is for: where it was too easy the fall of the share of easy runs, where it was deadlocked the
     *     fall of the share of fruitless runs, else the rise of the share adopted of the issues that are left; -1 to 1
     */
    public record Advice(Adjustment change, Forecast after, Liveliness.Pace pace, Liveliness verdict,
            double gain) {
        private static final double LEAST = 0.05;

        /** True where it brings at least five runs (or issues) of a hundred. */
        public boolean helps() {
            return gain >= LEAST;
        }

        /** Share of runs that end in a way with the change, 0 to 1. */
        public double share(EndingKind kind) {
            return shareOf(after, kind);
        }
    }
}
