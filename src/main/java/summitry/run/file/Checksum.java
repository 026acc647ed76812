package summitry.run.file;

import java.util.List;
import summitry.model.Act;
import summitry.model.Docket;
import summitry.model.IssueState;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.RuleId;
import summitry.model.Seats;

/**
 * A 64-bit sum over the numbers of a state, the same on every machine and in every version: words go in by their keys,
 * never by their place in an enumeration. The parameters of the rulebook stay out, because a later version may know more of
 * them. It guards against damage and tells runs apart; it is no protection against somebody who wants to deceive.
 */
public final class Checksum {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long sum;

    private Checksum() {}

    public static long of(NegotiationState state) {
        Checksum checksum = new Checksum();
        checksum.addState(state);
        return checksum.sum;
    }

    /** The sum in sixteen hexadecimal digits, as files have it. */
    public static String written(NegotiationState state) {
        return "%016x".formatted(of(state));
    }

    private void addState(NegotiationState state) {
        add(state.round());
        add(state.rulebook().theory().key());
        for (RuleId rule : state.rulebook().off()) {
            add(rule.key());
        }
        addSeats(state.seats());
        add(state.stances().ideals().toArray());
        add(state.stances().saliences().toArray());
        add(state.stances().positions().toArray());
        add(state.stances().moves().toArray());
        add(state.stances().bends().toArray());
        add(state.climate().tensions().toArray());
        add(state.climate().startTensions().toArray());
        add(state.climate().affinities().toArray());
        for (IssueState issue : state.issues()) {
            add(issue.status().key());
            add(issue.text());
            add(issue.target());
            add(issue.drafted() ? 1 : 0);
            add(issue.adoptedIn());
        }
        for (int party = 0; party < state.responses().parties(); party++) {
            for (int issue = 0; issue < state.responses().issues(); issue++) {
                add(state.responses().get(party, issue).key());
            }
        }
        addDocket(state.docket());
        add(state.outcome().isPresent() ? 1 : 0);
        state.outcome().ifPresent(this::addOutcome);
    }

    private void addSeats(Seats seats) {
        for (int party = 0; party < seats.away().size(); party++) {
            add(seats.isPerson(party) ? 1 : 0);
            add(seats.temperaments().get(party).key());
            add(seats.isAway(party) ? 1 : 0);
        }
    }

    private void addDocket(Docket docket) {
        add(docket.acts().size());
        for (Docket.Placed placed : docket.acts()) {
            add(placed.party().value());
            addAct(placed.act());
        }
        add(docket.orders().size());
        for (Docket.Order order : docket.orders()) {
            add(order.issue().value());
            add(order instanceof Docket.Order.Text(_, double value) ? value : -1);
        }
        add(docket.proposals().size());
        for (Proposal proposal : docket.proposals()) {
            add(proposal.number());
            add(proposal.from().value());
            add(proposal.with().value());
            add(proposal.give().value());
            add(proposal.givePoints());
            add(proposal.get().value());
            add(proposal.getPoints());
            add(PlainForms.word(proposal.answer().name()));
        }
        add(docket.proposalsMade());
        add(docket.fired().size());
        docket.fired().forEach(this::add);
    }

    private void addAct(Act act) {
        add(PlainForms.word(act.getClass().getSimpleName()));
        switch (act) {
            case Act.Hold(var issue) -> add(issue.value());
            case Act.Concede(var issue, double to) -> add(issue.value(), to);
            case Act.StatePosition(var issue, double to) -> add(issue.value(), to);
            case Act.Amend(var issue, double to) -> add(issue.value(), to);
            case Act.ProposeTrade(var with, var give, double givePoints, var get, double getPoints) -> {
                add(with.value());
                add(give.value(), givePoints);
                add(get.value(), getPoints);
            }
            case Act.AnswerTrade(int proposal, boolean accept) -> add(accept ? proposal : -proposal);
            case Act.Respond(var issue, var response) -> {
                add(issue.value());
                add(response.key());
            }
            case Act.Press(var target, var issue) -> {
                add(target.value());
                add(issue.value());
            }
            case Act.Threaten(var target) -> add(target.value());
            case Act.Sanction(var target) -> add(target.value());
            case Act.Reassure(var target) -> add(target.value());
            case Act.Mediate(var one, var other) -> {
                add(one.value());
                add(other.value());
            }
            case Act.WalkOut _,Act.Return _ -> {
            }
        }
    }

    private void addOutcome(Outcome outcome) {
        add(outcome.kind().key());
        for (Outcome.IssueOutcome issue : outcome.issues()) {
            add(issue.issue().value());
            add(issue.status().key());
            add(issue.value());
            add(issue.support());
            addParties(issue.objections());
            addParties(issue.reservations());
        }
        add(outcome.reasons().size());
    }

    private void addParties(List<PartyId> parties) {
        add(parties.size());
        parties.forEach(p -> add(p.value()));
    }

    private void add(String text, double number) {
        add(text);
        add(number);
    }

    private void add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    private void add(double[] numbers) {
        for (double number : numbers) {
            add(number);
        }
    }

    private void add(double number) {
        mix(Double.doubleToLongBits(number));
    }

    private void add(int number) {
        mix(number);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014) over the sum so far and the next word. */
    private void mix(long word) {
        long z = (sum ^ word) + GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        sum = z ^ (z >>> 31);
    }
}
