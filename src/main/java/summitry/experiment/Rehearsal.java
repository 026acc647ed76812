package summitry.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import summitry.model.IssueId;
import summitry.model.Scenario;

/**
 * A lesson played many times before the class, with the rules in every seat: how it may end, who stands in the way, whether
 * it is worth a lesson, and what to change, each change measured.
 *
 * @param minutes of the lesson, 1 to {@value #MOST_MINUTES}
 * @param seed of the whole experiment
 * @param runs of the scenario and of each change, 1 to {@value Futures#MOST_RUNS}
 * @param threads 1 to {@value Futures#MOST_THREADS}; their number changes nothing
 */
public record Rehearsal(Scenario scenario, int minutes, long seed, int runs, int threads) {
    /** Runs that a person waits for. */
    public static final int USUAL_RUNS = 100;
    public static final int MOST_MINUTES = 1000;

    public Rehearsal {
        Futures.require("minutes", minutes, MOST_MINUTES);
        Futures.require("runs", runs, Futures.MOST_RUNS);
        Futures.require("threads", threads, Futures.MOST_THREADS);
    }

    /**
     * Plays all runs.
     *
     * @param progress hears what share of the work is done, rising from 0 to 1, on any thread
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public Rehearsed play(DoubleConsumer progress, BooleanSupplier cancelled) {
        double first = 1.0 / (1 + Adjustments.MOST);
        List<Future> futures = runs(scenario, 0, first, progress, cancelled);
        Forecast forecast = Forecast.of(scenario, futures);
        Liveliness.Pace pace = Liveliness.Pace.of(futures, scenario.rounds());
        Liveliness verdict = Liveliness.of(pace);
        List<Adjustment> tries = Adjustments.worthTrying(scenario, minutes, forecast, verdict);
        Rehearsed plain = new Rehearsed(forecast, pace, verdict, LastBlockers.of(scenario, futures),
                List.of());
        List<Rehearsed.Advice> advice = new ArrayList<>();
        double each = (1 - first) / Math.max(1, tries.size());
        for (int i = 0; i < tries.size(); i++) {
            Scenario changed = tries.get(i).applied(scenario);
            advice.add(advice(plain, tries.get(i), changed,
                    runs(changed, first + i * each, each, progress, cancelled)));
        }
        progress.accept(1);
        advice.sort(Comparator.comparingDouble(a -> -a.gain()));
        return new Rehearsed(forecast, pace, verdict, plain.blockers(), advice);
    }

    private List<Future> runs(Scenario played, double from, double part, DoubleConsumer progress,
            BooleanSupplier cancelled) {
        return new Futures(played, seed, runs, threads)
                .play(done -> progress.accept(from + part * done / runs), cancelled);
    }

    private static Rehearsed.Advice advice(Rehearsed before, Adjustment change, Scenario changed,
            List<Future> futures) {
        Forecast after = Forecast.of(changed, futures);
        Liveliness.Pace pace = Liveliness.Pace.of(futures, changed.rounds());
        double gain = switch (before.verdict()) {
            case TOO_EASY -> before.pace().easy() - pace.easy();
            case DEADLOCKED -> before.pace().fruitless() - pace.fruitless();
            case LIVELY -> adopted(after, after) - adopted(before.forecast(), after);
        };
        return new Rehearsed.Advice(change, after, pace, Liveliness.of(pace), gain);
    }

    /** Share of issues that a run adopts, of those that both have. */
    private static double adopted(Forecast forecast, Forecast after) {
        Set<IssueId> both = after.issues().stream().map(Forecast.IssueForecast::id)
                .collect(Collectors.toSet());
        return forecast.issues().stream().filter(i -> both.contains(i.id()))
                .mapToDouble(Forecast.IssueForecast::adoptedShare).average().orElse(0);
    }
}
