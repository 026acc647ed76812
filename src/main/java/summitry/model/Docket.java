package summitry.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What waits for the next round.
 *
 * @param acts moves of persons' delegations, in the order in which they came
 * @param orders the chair's orders for the next round
 * @param proposals trades on the table, by number
 * @param proposalsMade number of proposals so far in the run
 * @param fired injects that have happened, in order
 */
public record Docket(List<Placed> acts, List<Order> orders, List<Proposal> proposals, int proposalsMade,
        List<String> fired) {
    public static final Docket EMPTY = new Docket(List.of(), List.of(), List.of(), 0, List.of());

    public Docket {
        acts = List.copyOf(acts);
        orders = List.copyOf(orders);
        proposals = List.copyOf(proposals);
        fired = List.copyOf(fired);
    }

    /** A delegation's move that waits. */
    public record Placed(PartyId party, Act act) {}

    /** An order of the chair that waits. */
    public sealed interface Order {
        IssueId issue();

        record Text(IssueId issue, double value) implements Order {}

        record Vote(IssueId issue) implements Order {}
    }

    public Optional<Proposal> proposal(int number) {
        return proposals.stream().filter(p -> p.number() == number).findFirst();
    }

    /** The docket with an act added; an act that it replaces (the same kind on the same thing) is taken off first. */
    public Docket with(Placed placed, Predicate<Placed> replaced) {
        List<Placed> changed = new ArrayList<>(acts);
        changed.removeIf(replaced);
        changed.add(placed);
        return new Docket(changed, orders, proposals, proposalsMade, fired);
    }

    public Docket withoutActs(Predicate<Placed> removed) {
        List<Placed> changed = new ArrayList<>(acts);
        changed.removeIf(removed);
        return new Docket(changed, orders, proposals, proposalsMade, fired);
    }

    /** The docket with an order added, in place of an order of the same kind on the same issue. */
    public Docket with(Order order) {
        List<Order> changed = new ArrayList<>(orders);
        changed.removeIf(o -> o.getClass() == order.getClass() && o.issue().equals(order.issue()));
        changed.add(order);
        return new Docket(acts, changed, proposals, proposalsMade, fired);
    }

    public Docket withProposal(Proposal proposal) {
        List<Proposal> changed = new ArrayList<>(proposals);
        changed.removeIf(p -> p.number() == proposal.number());
        changed.add(proposal);
        changed.sort((p, q) -> Integer.compare(p.number(), q.number()));
        return new Docket(acts, orders, changed, Math.max(proposalsMade, proposal.number()), fired);
    }

    public Docket withoutProposals(Predicate<Proposal> removed) {
        List<Proposal> changed = new ArrayList<>(proposals);
        changed.removeIf(removed);
        return new Docket(acts, orders, changed, proposalsMade, fired);
    }

    public Docket withFired(String inject) {
        List<String> changed = new ArrayList<>(fired);
        changed.add(inject);
        return new Docket(acts, orders, proposals, proposalsMade, changed);
    }

    /** The docket after a round: acts, orders and proposals are done with. */
    public Docket cleared() {
        return new Docket(List.of(), List.of(), List.of(), proposalsMade, fired);
    }
}
