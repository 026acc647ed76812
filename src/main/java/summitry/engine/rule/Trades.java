package summitry.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.engine.measure.Assembly;
import summitry.engine.measure.Situation;
import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;
import summitry.model.Cause;
import summitry.model.IssueId;
import summitry.model.Offer;
import summitry.model.PairTable;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.RuleId;

/**
 * The trades of a round: who meets is drawn (affinity helps, tension hinders, above a limit the channel is closed); the
 * trade with the highest gain is kept first; a party keeps one a round. Stokman and Van Oosten 1994; RULES section 5.
 */
public final class Trades {
    private final Moves moves;
    private final Situation situation;
    private final Randomness randomness;
    private final List<Trade> candidates = new ArrayList<>();
    private final List<Trade> closed = new ArrayList<>();

    public Trades(Moves moves, Randomness randomness) {
        this.moves = moves;
        this.randomness = randomness;
        situation = moves.situation();
    }

    /**
     * Strikes the trades of automatic delegations and adds them to the moves.
     *
     * @param reference the value of each issue that no trade crosses
     * @return the trades kept, highest gain first
     */
    public List<Trade> strike(double[] reference) {
        int each = (int) situation.rulebook().get(Parameter.TRADES_A_ROUND);
        if (!situation.rulebook().isOn(RuleId.TRADE) || each == 0) {
            return List.of();
        }
        TradeSearch search = new TradeSearch(situation, reference);
        Best best = new Best();
        for (int i = 1; i < situation.parties(); i++) {
            for (int j = 0; j < i; j++) {
                if (canMeet(i) && canMeet(j)) {
                    look(search, i, j, best, each > 1);
                }
            }
        }
        candidates.sort(byGain());
        List<Trade> kept = new ArrayList<>();
        int[] count = new int[situation.parties()];
        for (Trade trade : candidates) {
            if (isFree(trade, kept, count, each)) {
                kept.add(trade);
                count[trade.giver()]++;
                count[trade.returner()]++;
                keep(trade);
            }
        }
        if (moves.explains()) {
            candidates.stream().filter(t -> !kept.contains(t)).forEach(t -> declined(t, kept));
            closed.forEach(t -> decline(t, Offer.Why.CHANNEL_CLOSED, Offer.Why.CHANNEL_CLOSED));
        }
        return kept;
    }

    private boolean canMeet(int party) {
        return !situation.isPerson(party) && !situation.isAway(party);
    }

    private void look(TradeSearch search, int i, int j, Best best, boolean all) {
        boolean open = isChannelOpen(situation, i, j);
        if (open ? !meet(i, j) : !moves.explains()) {
            return;
        }
        if (all && open) {
            search.search(i, j, this::addCandidate);
        } else {
            search.search(i, j, best);
            best.moveTo(open ? candidates : closed);
        }
    }

    private void addCandidate(int giver, int issue, double points, int returner, int otherIssue,
            double returned, double gain) {
        candidates.add(new Trade(giver, issue, points, returner, otherIssue, returned, gain));
    }

    /** The trade of a pair with the highest gain; used for one pair after another. */
    private final class Best implements TradeSearch.Found {
        private double gain = Double.NEGATIVE_INFINITY;
        private int giver;
        private int issue;
        private double points;
        private int returner;
        private int otherIssue;
        private double returned;

        @Override
        public void trade(int giver, int issue, double points, int returner, int otherIssue, double returned,
                double gain) {
            if (gain > this.gain || (gain == this.gain
                    && situation.assembly().issueKey(issue) < situation.assembly().issueKey(this.issue))) {
                this.giver = giver;
                this.issue = issue;
                this.points = points;
                this.returner = returner;
                this.otherIssue = otherIssue;
                this.returned = returned;
                this.gain = gain;
            }
        }

        /** Adds the trade to others, where there is one, and forgets it. */
        void moveTo(List<Trade> others) {
            if (gain > Double.NEGATIVE_INFINITY) {
                others.add(new Trade(giver, issue, points, returner, otherIssue, returned, gain));
                gain = Double.NEGATIVE_INFINITY;
            }
        }
    }

    /** True where two parties may trade at all. */
    public static boolean isChannelOpen(Situation situation, int i, int j) {
        return situation.tension(PairTable.index(i, j)) < situation.rulebook()
                .get(Parameter.CHANNEL_CLOSED_FROM);
    }

    private boolean meet(int i, int j) {
        int pair = PairTable.index(i, j);
        double chance = situation.rulebook().get(Parameter.MEETING_CHANCE)
                * (1 + situation.affinity(pair) / 100)
                * (1 - situation.tension(pair) / 100);
        long key = Randomness.pair(situation.assembly().partyKey(i), situation.assembly().partyKey(j));
        return randomness.uniform(Purpose.MEETING, situation.round(), key) < chance;
    }

    private Comparator<Trade> byGain() {
        Assembly assembly = situation.assembly();
        return Comparator.comparingDouble((Trade t) -> -t.gain())
                .thenComparingLong(t -> assembly.partyKey(t.giver()))
                .thenComparingLong(t -> assembly.partyKey(t.returner()))
                .thenComparingLong(t -> assembly.issueKey(t.issue()));
    }

    private boolean isFree(Trade trade, List<Trade> kept, int[] count, int each) {
        if (count[trade.giver()] >= each || count[trade.returner()] >= each) {
            return false;
        }
        int one = situation.cell(trade.giver(), trade.issue());
        int other = situation.cell(trade.returner(), trade.otherIssue());
        for (Trade before : kept) {
            if (before.uses(one, situation.issues()) || before.uses(other, situation.issues())) {
                return false;
            }
        }
        return true;
    }

    /** Adds a trade to the moves of both, and lets their red lines bend by what they gave. */
    public void keep(Trade trade) {
        give(trade.giver(), trade.issue(), trade.points(), trade.returner(), trade.otherIssue(),
                trade.returned());
        give(trade.returner(), trade.otherIssue(), trade.returned(), trade.giver(), trade.issue(),
                trade.points());
    }

    private void give(int party, int issue, double points, int with, int gained, double gainedPoints) {
        int cell = situation.cell(party, issue);
        double signed = points
                * Math.signum(situation.position(situation.cell(with, issue)) - situation.position(cell));
        moves.add(cell, signed);
        if (signed != 0 && moves.explains()) {
            moves.because(RuleId.TRADE, cell,
                    new Cause.Traded(id(with), situation.assembly().issueId(gained), gainedPoints), signed);
        }
        Bend.add(situation, cell, situation.rulebook().get(Parameter.BEND_PER_POINT) * points);
    }

    private PartyId id(int party) {
        return situation.assembly().partyId(party);
    }

    private void declined(Trade trade, List<Trade> kept) {
        decline(trade, why(trade.giver(), kept), why(trade.returner(), kept));
    }

    private static Offer.Why why(int party, List<Trade> kept) {
        return kept.stream().anyMatch(k -> k.giver() == party || k.returner() == party)
                ? Offer.Why.BETTER_TRADE
                : Offer.Why.PARTNER_TRADED_ELSEWHERE;
    }

    private void decline(Trade trade, Offer.Why giversReason, Offer.Why returnersReason) {
        offer(trade.giver(), trade.issue(), trade.points(), trade.returner(), giversReason);
        offer(trade.returner(), trade.otherIssue(), trade.returned(), trade.giver(), returnersReason);
    }

    private void offer(int party, int issue, double points, int from, Offer.Why why) {
        int cell = situation.cell(party, issue);
        IssueId id = situation.assembly().issueId(issue);
        double position = situation.position(cell);
        double towards = Math.signum(situation.position(situation.cell(from, issue)) - position);
        moves.reasons().decline(
                new Offer(id(party), id, id(from), position + towards * points, Offer.Kind.TRADE, why));
    }
}
