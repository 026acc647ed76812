package summitry.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.run.RunTree;

/**
 * The few deeds that made a run what it became, found by playing it again without each. What is tried: every move of a
 * person's delegation, every order of the chair and change of the rules, every event of the scenario, every walk-out, and of
 * the trades between automatic parties the {@value #TRADES_TRIED} that moved most of what is at stake.
 *
 * @param node of the tree, where the run ended or stands
 * @param seed of the run
 * @param threads 1 to {@value Futures#MOST_THREADS}; their number changes nothing
 */
public record TurningPoints(Engine engine, RunTree tree, int node, long seed, int threads) {
    /** The most that are found. */
    public static final int MOST = 3;
    /** Size below which nothing has turned: an issue of twenty, or four points of every value. */
    public static final double LEAST_SIZE = 1;
    static final int TRADES_TRIED = 24;

    public TurningPoints {
        Futures.require("threads", threads, Futures.MOST_THREADS);
        tree.node(node);
    }

    private record Candidate(int place, Deed deed) {}

    /** A trade and how much of what is at stake it moved. */
    private record Sized(Candidate candidate, double size) {}

    /** Deeds to be tried, what {@link #find} counts up to. */
    public int total() {
        return candidates(Taken.path(tree, node, new Randomness(seed))).size();
    }

    /**
     * Finds them, the largest first, then in the order of the run; where two come to the same end without them, as an offer
     * and its acceptance do, the earlier one. Empty where nothing turned the run.
     *
     * @param progress hears how many of {@link #total} are tried, on any thread
     * @param cancelled asked before each
     * @throws CancellationException where it was cancelled
     */
    public List<TurningPoint> find(IntConsumer progress, BooleanSupplier cancelled) {
        List<Taken> path = Taken.path(tree, node, new Randomness(seed));
        List<Candidate> candidates = candidates(path);
        Replay replay = new Replay(engine, path);
        End with = End.of(engine.scenario(), tree.node(node).state());
        double[] stakes = Stakes.of(engine.assembly());
        List<TurningPoint> all = Parallel.map(candidates.size(), threads, i -> {
            Candidate candidate = candidates.get(i);
            Taken taken = path.get(candidate.place());
            End without = End.of(engine.scenario(), replay.without(candidate.place(), candidate.deed()));
            return new TurningPoint(taken.from(), taken.node(), taken.passage().round(), candidate.deed(),
                    with, without, Divergence.between(with, without, stakes));
        }, progress, cancelled);
        return largest(all);
    }

    private static List<TurningPoint> largest(List<TurningPoint> all) {
        List<TurningPoint> kept = new ArrayList<>();
        List<TurningPoint> sorted = all.stream().filter(t -> t.size() >= LEAST_SIZE)
                .sorted(Comparator.comparingDouble(t -> -t.size())).toList();
        for (TurningPoint point : sorted) {
            if (kept.size() < MOST && kept.stream().noneMatch(k -> k.without().equals(point.without()))) {
                kept.add(point);
            }
        }
        return List.copyOf(kept);
    }

    private List<Candidate> candidates(List<Taken> path) {
        List<Candidate> candidates = new ArrayList<>();
        List<Sized> trades = new ArrayList<>();
        double[] stakes = Stakes.of(engine.assembly());
        for (int i = 0; i < path.size(); i++) {
            int place = i;
            path.get(i).command().ifPresent(command -> {
                if (isDeed(command)) {
                    candidates.add(new Candidate(place, new Deed.Commanded(command)));
                }
                if (command instanceof Command.ResolveRound || command instanceof Command.Adjourn) {
                    befell(place, path.get(place), stakes, candidates, trades);
                }
            });
        }
        trades.sort(Comparator.comparingDouble(t -> -t.size()));
        trades.stream().limit(TRADES_TRIED).map(Sized::candidate).forEach(candidates::add);
        candidates.sort(Comparator.comparingInt(Candidate::place));
        return candidates;
    }

    private static boolean isDeed(Command command) {
        return switch (command) {
            case Command.Instruct _,Command.Adjourn _,Command.SetText _,Command.CallVote _,Command.FireInject _,Command.ChangeRules _,Command.ChangeTemperament _ ->
                true;
            // Who leads a seat is no part of the negotiation, and without rounds there is no run.
            case Command.ResolveRound _,Command.Assign _ -> false;
        };
    }

    private void befell(int place, Taken taken, double[] stakes, List<Candidate> candidates,
            List<Sized> trades) {
        for (Event event : taken.passage().events()) {
            Candidate candidate = new Candidate(place, new Deed.Befell(event));
            if (event instanceof Event.InjectFired || event instanceof Event.WalkedOut) {
                candidates.add(candidate);
            } else if (event instanceof Event.TradeMade trade
                    && isAutomatic(taken.passage().before(), trade.one())
                    && isAutomatic(taken.passage().before(), trade.other())) {
                trades.add(new Sized(candidate, trade.points() * stake(stakes, trade.given())
                        + trade.returnedPoints() * stake(stakes, trade.returned())));
            }
        }
    }

    private boolean isAutomatic(NegotiationState state, PartyId party) {
        return !state.seats().isPerson(engine.scenario().indexOf(party));
    }

    private double stake(double[] stakes, IssueId issue) {
        return stakes[engine.scenario().indexOf(issue)];
    }
}
