package summitry.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.engine.measure.Situation;
import summitry.model.Proposal;
import summitry.model.RuleId;

/** Trades that automatic parties offer to persons' delegations for the next round: the best for both, a few a person. */
public final class Invitations {
    private static final int A_PERSON = 2;

    private Invitations() {}

    /** @param made number of proposals so far in the run */
    public static List<Proposal> of(Situation situation, int made) {
        List<Proposal> proposals = new ArrayList<>();
        if (!situation.rulebook().isOn(RuleId.TRADE)) {
            return proposals;
        }
        double[] texts = new double[situation.issues()];
        for (int k = 0; k < texts.length; k++) {
            texts[k] = situation.text(k);
        }
        TradeSearch search = new TradeSearch(situation, texts);
        for (int person = 0; person < situation.parties(); person++) {
            if (situation.isPerson(person) && !situation.isAway(person)) {
                for (Trade trade : best(situation, search, person)) {
                    proposals.add(proposal(situation, trade, person, made + proposals.size() + 1));
                }
            }
        }
        return proposals;
    }

    private static List<Trade> best(Situation situation, TradeSearch search, int person) {
        List<Trade> found = new ArrayList<>();
        for (int p = 0; p < situation.parties(); p++) {
            if (p == person || situation.isPerson(p) || situation.isAway(p)
                    || !Trades.isChannelOpen(situation, person, p)) {
                continue;
            }
            best(situation, search, p, person).ifPresent(found::add);
        }
        return found.stream().sorted(order(situation)).limit(A_PERSON).toList();
    }

    /** The trade that would bring two parties most, whether they meet or not; empty where none brings both something. */
    public static Optional<Trade> between(Situation situation, int a, int b) {
        return best(situation, new TradeSearch(situation, situation.texts()), a, b);
    }

    private static Optional<Trade> best(Situation situation, TradeSearch search, int a, int b) {
        List<Trade> found = new ArrayList<>();
        search.search(Math.max(a, b), Math.min(a, b),
                (giver, issue, points, returner, other, returned, gain) -> found
                        .add(new Trade(giver, issue, points, returner, other, returned, gain)));
        return found.stream().min(order(situation));
    }

    private static Comparator<Trade> order(Situation situation) {
        return Comparator.comparingDouble((Trade t) -> -t.gain())
                .thenComparingLong(t -> situation.assembly().issueKey(t.issue()))
                .thenComparingLong(t -> situation.assembly().partyKey(t.giver()));
    }

    private static Proposal proposal(Situation situation, Trade trade, int person, int number) {
        var assembly = situation.assembly();
        boolean personReturns = trade.returner() == person;
        int from = personReturns ? trade.giver() : trade.returner();
        return new Proposal(number, assembly.partyId(from), assembly.partyId(person),
                assembly.issueId(personReturns ? trade.issue() : trade.otherIssue()),
                personReturns ? trade.points() : trade.returned(),
                assembly.issueId(personReturns ? trade.otherIssue() : trade.issue()),
                personReturns ? trade.returned() : trade.points(), Proposal.Answer.PENDING);
    }
}
