package summitry.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Scenario;

/**
 * How much each seat matters, so that the rules take first the seats that matter least.
 *
 * <p>The summit is played by the rules alone, and once more for each seat with that seat empty: its weight, its vote and its
 * veto are gone, and nobody can act on it, as {@code Alteration.WithoutParty} has it for a round. Both runs have the same
 * random numbers, so that what differs at the end is the seat's doing. A seat is decisive in a run where the end is of
 * another kind or other issues are adopted without it; the share of such runs carries the idea of Banzhaf 1965 (how often
 * does the result change when one leaves?) from coalitions to runs. As a share of a few runs is coarse, seats are ranked
 * by how far the ends are apart, see {@link Divergence}.
 *
 * @param seed of the whole experiment
 * @param runs with each seat empty, 1 to {@value #MOST_RUNS}
 * @param threads 1 to {@value Futures#MOST_THREADS}; their number changes nothing
 */
public record Pivotality(Scenario scenario, long seed, int runs, int threads) {
    /** Runs that a person waits for. */
    public static final int USUAL_RUNS = 4;
    public static final int MOST_RUNS = 1000;

    public Pivotality {
        Futures.require("runs", runs, MOST_RUNS);
        Futures.require("threads", threads, Futures.MOST_THREADS);
    }

    /**
     * One seat.
     *
     * @param decisive share of runs in which it is decisive, 0 to 1
     * @param change mean size of {@link Divergence}, 0 to 100
     */
    public record Seat(PartyId party, double decisive, double change) {}

    /** Runs that it takes, what {@link #ranked} counts up to. */
    public int total() {
        return runs * (scenario.parties().size() + 1);
    }

    /**
     * All seats, those that matter least first: by change, then by the share of decisive runs, then in scenario order.
     *
     * @param progress hears how many of {@link #total} runs are done, on any thread
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public List<Seat> ranked(IntConsumer progress, BooleanSupplier cancelled) {
        Engine engine = Engine.of(scenario);
        Randomness randomness = new Randomness(seed);
        int each = scenario.parties().size() + 1;
        List<End> ends = Parallel.map(total(), threads,
                k -> end(engine, randomness.future(k / each), k % each - 1), progress, cancelled);
        double[] stakes = Stakes.of(engine.assembly());
        List<Seat> seats = new ArrayList<>();
        for (int p = 0; p < scenario.parties().size(); p++) {
            seats.add(seat(p, ends, stakes));
        }
        seats.sort(Comparator.comparingDouble(Seat::change).thenComparingDouble(Seat::decisive));
        return List.copyOf(seats);
    }

    /** @param empty the party that is not in the room; -1 for none */
    private End end(Engine engine, Randomness randomness, int empty) {
        NegotiationState opened = engine.open(randomness);
        NegotiationState from = empty < 0
                ? opened
                : opened.withSeats(opened.seats().withAway(empty, true));
        return End.of(scenario, Autoplay.toTheEnd(engine, from, randomness));
    }

    private Seat seat(int party, List<End> ends, double[] stakes) {
        int each = scenario.parties().size() + 1;
        double change = 0;
        int decisive = 0;
        for (int run = 0; run < runs; run++) {
            Divergence divergence = Divergence.between(ends.get(run * each), ends.get(run * each + 1 + party),
                    stakes);
            change += divergence.size();
            decisive += divergence.isDecisive() ? 1 : 0;
        }
        return new Seat(scenario.parties().get(party).id(), (double) decisive / runs, change / runs);
    }
}
