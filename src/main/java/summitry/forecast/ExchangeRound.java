package summitry.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** One round of exchange: all deals that are possible, those that were made, and the votes after them. */
public final class ExchangeRound {
    private final Cases cases;
    private final Market market;
    private final List<Deal> deals = new ArrayList<>();
    private int possible;

    private ExchangeRound(Cases cases) {
        this.cases = cases;
        market = new Market(cases);
    }

    static ExchangeRound of(Cases cases) {
        ExchangeRound round = new ExchangeRound(cases);
        round.play();
        return round;
    }

    private record Entry(double gain, int place, int version, Bargain bargain) {
        static Entry of(Bargain bargain) {
            return new Entry(bargain.gain, bargain.place, bargain.version, bargain);
        }
    }

    /** Makes the best deal again and again; what shares a supply with it gets new terms, or none. */
    private void play() {
        List<Bargain> all = all();
        possible = all.size();
        List<List<Bargain>> bySupply = bySupply(all);
        var queue = new PriorityQueue<>(Math.max(1, all.size()),
                Comparator.comparingDouble(Entry::gain).reversed().thenComparingInt(Entry::place));
        for (Bargain bargain : all) {
            bargain.settle(market);
            if (bargain.isValid) {
                queue.add(Entry.of(bargain));
            }
        }
        for (Entry best = queue.poll(); best != null; best = queue.poll()) {
            Bargain made = best.bargain();
            if (made.isValid && made.version == best.version()) {
                make(made);
                again(bySupply.get(supply(made.p, made.j)), queue);
                again(bySupply.get(supply(made.q, made.i)), queue);
            }
        }
    }

    private void again(List<Bargain> changed, PriorityQueue<Entry> queue) {
        changed.removeIf(bargain -> !bargain.isValid);
        for (Bargain bargain : changed) {
            bargain.settle(market);
            if (bargain.isValid) {
                queue.add(Entry.of(bargain));
            }
        }
    }

    /** Pairs of actors on opposite sides of the mean of two issues each; issue by issue, then actor by actor. */
    private List<Bargain> all() {
        List<Bargain> all = new ArrayList<>();
        for (int p = 0; p < market.issues(); p++) {
            for (int q = p + 1; q < market.issues(); q++) {
                for (int i = 0; i < market.actors(); i++) {
                    for (int j = i + 1; j < market.actors(); j++) {
                        if (isOpposed(p, i, j) && isOpposed(q, i, j)) {
                            // Who cares relatively more for p demands it.
                            boolean isFirst = market.salience(p, i) * market.salience(q, j) >= market
                                    .salience(p, j) * market.salience(q, i);
                            all.add(new Bargain(isFirst ? i : j, isFirst ? j : i, p, q, all.size()));
                        }
                    }
                }
            }
        }
        return all;
    }

    private boolean isOpposed(int issue, int i, int j) {
        double mean = market.mean(issue);
        return market.counts(issue, i) && market.counts(issue, j)
                && (market.wanted(issue, i) - mean) * (market.wanted(issue, j) - mean) < 0;
    }

    private List<List<Bargain>> bySupply(List<Bargain> all) {
        List<List<Bargain>> lists = new ArrayList<>();
        for (int k = 0; k < market.issues() * market.actors(); k++) {
            lists.add(new ArrayList<>());
        }
        for (Bargain bargain : all) {
            lists.get(supply(bargain.p, bargain.j)).add(bargain);
            lists.get(supply(bargain.q, bargain.i)).add(bargain);
        }
        return lists;
    }

    private int supply(int issue, int actor) {
        return issue * market.actors() + actor;
    }

    private void make(Bargain bargain) {
        bargain.isValid = false;
        Deal.Side first = go(bargain.q, bargain.i, bargain.moveI);
        Deal.Side second = go(bargain.p, bargain.j, bargain.moveJ);
        deals.add(new Deal(deals.size() + 1, bargain.gain, first, second));
    }

    private Deal.Side go(int issue, int actor, double move) {
        double from = market.vote(issue, actor);
        double before = market.mean(issue);
        market.go(issue, actor, move);
        return new Deal.Side(actor, issue, unit(issue, from), unit(issue, market.vote(issue, actor)), before,
                market.mean(issue));
    }

    /** A position in the unit of its issue. */
    private double unit(int issue, double position) {
        CaseIssue scale = cases.issues().get(issue);
        return Math.clamp(scale.low() + position / Market.SCALE * scale.range(), scale.low(), scale.high());
    }

    /** What was wanted at the start of the round. */
    public Cases wanted() {
        return cases;
    }

    /** How many pairs could deal at the start. */
    public int possible() {
        return possible;
    }

    /** In the order in which they were made. */
    public List<Deal> deals() {
        return List.copyOf(deals);
    }

    /** Votes on an issue after all deals of those who have a view, in their order, in the unit of the issue. */
    public double[] votes(int issue) {
        double[] votes = new double[cases.dispute(issue).size()];
        int place = 0;
        for (int i = 0; i < market.actors(); i++) {
            Optional<View> view = cases.view(i, issue);
            if (view.isPresent()) {
                // A vote that never moved is what is wanted, to the bit.
                votes[place++] = market.way(issue, i) == 0
                        ? view.get().position()
                        : unit(issue, market.vote(issue, i));
            }
        }
        return votes;
    }

    /** Weighted mean of the votes on an issue; the plain mean where nobody weighs anything. */
    double outcome(int issue) {
        Dispute dispute = cases.dispute(issue);
        if (dispute.isWeightless(Weighting.CAPABILITY_SALIENCE)) {
            return dispute.plainMean();
        }
        return Middle.mean(votes(issue), dispute.weights(Weighting.CAPABILITY_SALIENCE));
    }
}
