package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.IssueId;
import summitry.model.Scenario;

/**
 * Plays the futures of one summit some at a time, so that the first odds need not wait for the last. The number of threads
 * and of those played at a time changes nothing. Safe for any thread.
 */
public final class OddsPlayer {
    private final Engine engine;
    private final List<IssueId> issues;
    private final Randomness randomness;
    private final int threads;

    /**
     * A player of one summit.
     *
     * @param seed of the whole experiment
     * @param threads 1 to {@value Futures#MOST_THREADS}
     */
    public OddsPlayer(Scenario scenario, long seed, int threads) {
        Futures.require("threads", threads, Futures.MOST_THREADS);
        engine = Engine.of(scenario);
        issues = scenario.issues().stream().map(issue -> issue.id()).toList();
        randomness = new Randomness(seed);
        this.threads = threads;
    }

    /**
     * The odds with those runs that are missing up to a number of them.
     *
     * @param played by this player; {@link Odds#NONE} for nothing yet
     * @param runs 1 to {@value Futures#MOST_RUNS}; no more than were played changes nothing
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public Odds upTo(int runs, Odds played, BooleanSupplier cancelled) {
        Futures.require("runs", runs, Futures.MOST_RUNS);
        int known = played.runs().size();
        if (runs <= known) {
            return played;
        }
        List<Odds.Run> all = new ArrayList<>(played.runs());
        all.addAll(Parallel.map(runs - known, threads, k -> run(known + k), _ -> {}, cancelled));
        return new Odds(issues, all);
    }

    private Odds.Run run(int number) {
        Future future = Future.play(engine, randomness.future(number));
        return new Odds.Run(
                IntStream.range(0, issues.size()).filter(future::isAdopted).mapToObj(issues::get).toList(),
                future.tension());
    }
}
