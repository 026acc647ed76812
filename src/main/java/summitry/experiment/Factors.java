package summitry.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.engine.tension.Ladder;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.Parameter;
import summitry.model.Party;
import summitry.model.RuleId;

/**
 * What matters for how a run goes on: one factor at a time at either end of its range, everything else as it is, with the
 * same random numbers (one-at-a-time sensitivity, Saltelli and others 2008; common random numbers, Law 2015). What two
 * factors do together is not seen. The number of threads changes nothing.
 *
 * @param from where the run stands; it must not have ended
 * @param numbers of the run there
 * @param runs for each end of each factor, 1 to {@value Futures#MOST_RUNS}
 * @param threads 1 to {@value Futures#MOST_THREADS}
 */
public record Factors(Engine engine, NegotiationState from, Randomness numbers, int runs, int threads) {
    /** Runs for each end that tell a factor which matters from chance, and can be waited for. */
    public static final int USUAL_RUNS = 20;
    /** Parties whose salience and capability are tried, the heaviest of all. */
    public static final int PARTIES = 8;

    public Factors {
        Futures.require("runs", runs, Futures.MOST_RUNS);
        Futures.require("threads", threads, Futures.MOST_THREADS);
        if (from.hasEnded()) {
            throw new IllegalArgumentException("a summit that ended in round %d has no futures."
                    .formatted(from.round()));
        }
    }

    /**
     * What is tried: the parameters of the rules that are on, but for draws that were made when the run began; then the
     * heaviest parties, rounds and tension.
     */
    public List<Factor> all() {
        List<Factor> all = new ArrayList<>(Parameter.all().stream()
                .filter(p -> p.rule() != RuleId.DRAWS && from.rulebook().isOn(p.rule()))
                .map(Factor.Rule::new).toList());
        List<Party> heaviest = engine.scenario().parties().stream()
                .sorted(Comparator.comparingDouble(p -> -p.capability().general())).limit(PARTIES).toList();
        heaviest.forEach(p -> all.add(new Factor.Salience(p.id())));
        heaviest.forEach(p -> all.add(new Factor.Power(p.id())));
        all.add(new Factor.Deadline());
        all.add(new Factor.Tension());
        return all;
    }

    /** Ends of factors to be tried and the run as it is, what {@link #tornado} counts up to. */
    public int total() {
        return 2 * all().size() + 1;
    }

    /**
     * Tries them.
     *
     * @param progress hears how many of {@link #total} are tried, on any thread
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public Tornado tornado(IntConsumer progress, BooleanSupplier cancelled) {
        List<Factor> all = all();
        Factor.Moment now = new Factor.Moment(engine, from);
        List<Tornado.Means> means = Parallel.map(total(), threads, i -> i == 0
                ? means(now, cancelled)
                : means(at(all.get((i - 1) / 2), i % 2 == 0, now), cancelled), progress, cancelled);
        List<Tornado.Tried> tried = IntStream.range(0, all.size())
                .mapToObj(f -> new Tornado.Tried(all.get(f), all.get(f).value(false, now),
                        all.get(f).value(true, now), means.get(1 + 2 * f), means.get(2 + 2 * f)))
                .toList();
        return new Tornado(runs, engine.scenario().issues().stream().map(issue -> issue.id()).toList(),
                means.getFirst(), tried);
    }

    private static Factor.Moment at(Factor factor, boolean isHigh, Factor.Moment now) {
        return factor.at(factor.value(isHigh, now), now);
    }

    private Tornado.Means means(Factor.Moment moment, BooleanSupplier cancelled) {
        double adopted = 0;
        double tension = 0;
        double[] values = new double[moment.state().issues().size()];
        for (int run = 0; run < runs; run++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            NegotiationState end = Autoplay.onward(moment.engine(), moment.state(),
                    numbers.onward(run, from.round()), _ -> {});
            List<Outcome.IssueOutcome> issues = end.outcome().orElseThrow().issues();
            for (int k = 0; k < values.length; k++) {
                adopted += issues.get(k).status() == IssueStatus.ADOPTED ? 1 : 0;
                values[k] += issues.get(k).value();
            }
            tension += Ladder.mean(engine.assembly(), end.climate().tensions());
        }
        List<Double> each = new ArrayList<>();
        for (double value : values) {
            each.add(value / runs);
        }
        return new Tornado.Means(adopted / runs, tension / runs, each);
    }
}
