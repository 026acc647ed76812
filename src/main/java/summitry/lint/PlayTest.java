package summitry.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import summitry.draft.Draft;
import summitry.experiment.Futures;
import summitry.experiment.Pivotality;
import summitry.experiment.Trial;
import summitry.model.Scenario;

/**
 * What only play shows of a draft: it is played many times with the rules in every seat. The same draft and seed always give
 * the same findings, whatever the number of threads.
 *
 * @param seed of the whole experiment
 * @param runs 1 to {@value Futures#MOST_RUNS}
 * @param threads 1 to {@value Futures#MOST_THREADS}
 */
public record PlayTest(Draft draft, long seed, int runs, int threads) {
    /** Runs that a person waits for. */
    public static final int USUAL_RUNS = 300;

    /** With fewer runs nothing can be said of 97 in 100. */
    private static final int MOST_SEAT_RUNS = 40;
    private static final int FEWEST_SEAT_RUNS = 4;

    /**
     * Plays all runs, and some with each seat empty.
     *
     * @param progress hears what share of the work is done, rising from 0 to 1, on any thread
     * @param cancelled asked before each run
     * @return the gravest first; none where the draft cannot be played, which {@link FormCheck} tells
     * @throws CancellationException where it was cancelled
     */
    public List<Finding> findings(DoubleConsumer progress, BooleanSupplier cancelled) {
        Optional<Scenario> scenario = playable(draft);
        if (scenario.isEmpty()) {
            progress.accept(1);
            return List.of();
        }
        Played played = play(scenario.get(), progress, cancelled);
        progress.accept(1);
        return new PlayCheck(draft, played).findings().stream()
                .sorted(Comparator.comparing(Finding::level)).toList();
    }

    /**
     * Tries each repair of a finding that play showed, with the same random numbers.
     *
     * @param progress hears what share of the work is done, rising from 0 to 1, on any thread
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public List<Tried> tried(Finding finding, DoubleConsumer progress, BooleanSupplier cancelled) {
        List<Tried> tried = new ArrayList<>();
        double each = 1.0 / Math.max(1, finding.repairs().size());
        for (Repair repair : finding.repairs()) {
            double from = tried.size() * each;
            tried.add(tried(finding, repair, share -> progress.accept(from + each * share), cancelled));
        }
        progress.accept(1);
        return tried;
    }

    private Tried tried(Finding finding, Repair repair, DoubleConsumer progress, BooleanSupplier cancelled) {
        Draft after = repair.edit().on(draft);
        Optional<Scenario> scenario = playable(after);
        if (scenario.isEmpty()) {
            return new Tried(repair, Shown.before(finding), Optional.empty());
        }
        Played played = play(scenario.get(), progress, cancelled);
        Shown shown = Shown.of(finding, played);
        // What is stuck together with others is not mended while the others are stuck.
        boolean isMended = shown.share() < Shown.before(finding).share()
                && new PlayCheck(after, played).findings().stream().noneMatch(finding::isSameAs);
        return new Tried(repair, Shown.before(finding),
                Optional.of(new Tried.After(shown, isMended)));
    }

    private static Optional<Scenario> playable(Draft draft) {
        boolean canStart = FormCheck.of(draft).stream().noneMatch(f -> f.level() == Level.STOP);
        return canStart ? draft.scenario() : Optional.empty();
    }

    private Played play(Scenario scenario, DoubleConsumer progress, BooleanSupplier cancelled) {
        int seats = Math.clamp(runs / (scenario.parties().size() + 1L), FEWEST_SEAT_RUNS, MOST_SEAT_RUNS);
        Pivotality pivotality = new Pivotality(scenario, seed, seats, threads);
        double all = runs + pivotality.total();
        Trial trial = Trial.of(new Futures(scenario, seed, runs, threads),
                done -> progress.accept(done / all), cancelled);
        return new Played(trial, seats,
                pivotality.ranked(done -> progress.accept((runs + done) / all), cancelled), seed);
    }
}
