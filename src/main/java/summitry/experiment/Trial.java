package summitry.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import summitry.model.EndingKind;
import summitry.model.IssueId;
import summitry.model.Scenario;

/** Many runs of a summit, each kept, to count in how many of them something was so. */
public final class Trial {
    private final Scenario scenario;
    private final List<Future> futures;

    private Trial(Scenario scenario, List<Future> futures) {
        this.scenario = scenario;
        this.futures = futures;
    }

    /**
     * Plays all runs.
     *
     * @param progress hears how many runs are done, on any thread
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public static Trial of(Futures runs, IntConsumer progress, BooleanSupplier cancelled) {
        return new Trial(runs.scenario(), runs.play(progress, cancelled));
    }

    public Scenario scenario() {
        return scenario;
    }

    public int runs() {
        return futures.size();
    }

    public Forecast forecast() {
        return Forecast.of(scenario, futures);
    }

    /** Runs that ended in a way. */
    public int ended(EndingKind kind) {
        return count(f -> f.kind() == kind);
    }

    /** Runs that ended in a way with at most so many rounds played. */
    public int endedBy(int round, EndingKind kind) {
        return count(f -> f.kind() == kind && f.rounds() <= round);
    }

    /** Runs that adopted an issue so that it counts. */
    public int adopted(IssueId issue) {
        int at = scenario.indexOf(issue);
        return count(f -> f.isAdopted(at));
    }

    /** Runs that adopted both issues or neither. */
    public int together(IssueId one, IssueId other) {
        int a = scenario.indexOf(one);
        int b = scenario.indexOf(other);
        return count(f -> f.isAdopted(a) == f.isAdopted(b));
    }

    /** Runs in which some party moved by more than three points on an issue. */
    public int moved(IssueId issue) {
        int at = scenario.indexOf(issue);
        return count(f -> f.isMoved(at));
    }

    /** Runs in which an event happened. */
    public int fired(String inject) {
        return count(f -> f.isFired(inject));
    }

    /** Runs in which a party, by its index, got what it wants, give or take five points, on all that it cares about. */
    public int won(int party) {
        return count(f -> f.isWinner(party));
    }

    private int count(Predicate<Future> which) {
        return (int) futures.stream().filter(which).count();
    }
}
