package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Support;
import summitry.engine.random.Randomness;
import summitry.engine.tension.Ladder;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.ResponseTable;

/**
 * Plays the futures of a run from one moment some at a time, so that the first odds need not wait for the last. Future k has
 * random numbers of its own from the next round on; the rules play the seats of persons ({@link summitry.run.Handover}). The
 * number of threads and of those played at a time changes nothing. Safe for any thread.
 */
public final class ProspectPlayer {
    private final Engine engine;
    private final NegotiationState from;
    private final Randomness numbers;
    private final int threads;

    /**
     * A player from one moment.
     *
     * @param from where the run stands; it must not have ended
     * @param numbers of the run there
     * @param threads 1 to {@value Futures#MOST_THREADS}
     */
    public ProspectPlayer(Engine engine, NegotiationState from, Randomness numbers, int threads) {
        Futures.require("threads", threads, Futures.MOST_THREADS);
        if (from.hasEnded()) {
            throw new IllegalArgumentException("a summit that ended in round %d has no futures."
                    .formatted(from.round()));
        }
        this.engine = engine;
        this.from = from;
        this.numbers = numbers;
        this.threads = threads;
    }

    /** Before the first is played. */
    public Prospects none() {
        return new Prospects(from.round(), issues(), List.of());
    }

    private List<IssueId> issues() {
        return engine.scenario().issues().stream().map(issue -> issue.id()).toList();
    }

    /**
     * The futures with those that are missing up to a number of them.
     *
     * @param runs 1 to {@value Futures#MOST_RUNS}; no more than were played changes nothing
     * @param played by this player
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public Prospects upTo(int runs, Prospects played, BooleanSupplier cancelled) {
        Futures.require("runs", runs, Futures.MOST_RUNS);
        int known = played.all().size();
        if (runs <= known) {
            return played;
        }
        List<Prospect> all = new ArrayList<>(played.all());
        all.addAll(Parallel.map(runs - known, threads, k -> play(known + k), _ -> {}, cancelled));
        return new Prospects(from.round(), issues(), all);
    }

    private Prospect play(int number) {
        Randomness onward = numbers.onward(number, from.round());
        List<Prospect.Round> rounds = new ArrayList<>(List.of(round(from)));
        NegotiationState end = Autoplay.onward(engine, from, onward, s -> rounds.add(round(s)));
        List<Outcome.IssueOutcome> issues = end.outcome().orElseThrow().issues();
        return new Prospect(end.outcome().orElseThrow().kind(),
                issues.stream().filter(i -> i.status() == IssueStatus.ADOPTED)
                        .map(Outcome.IssueOutcome::issue).toList(),
                Ladder.mean(engine.assembly(), end.climate().tensions()), rounds);
    }

    private Prospect.Round round(NegotiationState state) {
        return new Prospect.Round(state.issues().stream().map(IssueState::text).toList(),
                engine.measure(state, situation -> supports(situation, state.responses())));
    }

    private static List<Double> supports(Situation situation, ResponseTable responses) {
        return IntStream.range(0, situation.issues())
                .mapToObj(k -> Support.of(situation, responses, k)).toList();
    }
}
