package summitry.ui.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Docket;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.run.Node;
import summitry.run.Step;
import summitry.text.Sentences;

/**
 * A step of this round that waits for the next one to be resolved.
 *
 * @param node the step, for taking it back
 * @param text the step in words
 */
record PendingMove(int node, String text) {
    /** The moves and proposals of a party's person, in the order in which they came. */
    static List<PendingMove> of(Moment moment, PartyId party) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        Set<Act> told = new HashSet<>();
        List<PendingMove> moves = new ArrayList<>();
        for (Node node : thisRound(moment).reversed()) {
            if (node.step() instanceof Step.Carried(Command.Instruct(PartyId by, Act act))
                    && by.equals(party) && waits(moment, node, act) && told.add(act)) {
                moves.add(new PendingMove(node.id(), say.act(party, act)));
            }
        }
        return moves.reversed();
    }

    /** The chair's orders, in the order in which they came. */
    static List<PendingMove> ofChair(Moment moment) {
        return ofChair(moment, _ -> true);
    }

    /** The order to put an issue to the decision; empty where none waits. */
    static Optional<PendingMove> vote(Moment moment, IssueId issue) {
        return ofChair(moment, o -> o.equals(new Docket.Order.Vote(issue))).stream().findFirst();
    }

    /** The text that the chair ordered for an issue; empty where none waits. */
    static Optional<PendingMove> text(Moment moment, IssueId issue) {
        return ofChair(moment, o -> o instanceof Docket.Order.Text(var on, _) && on.equals(issue)).stream()
                .findFirst();
    }

    private static List<PendingMove> ofChair(Moment moment, Predicate<Docket.Order> wanted) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        Set<Docket.Order> told = new HashSet<>();
        List<PendingMove> moves = new ArrayList<>();
        for (Node node : thisRound(moment).reversed()) {
            for (Event event : node.events()) {
                if (event instanceof Event.OrderGiven(Docket.Order order)
                        && wanted.test(order) && moment.state().docket().orders().contains(order)
                        && told.add(order)
                        && node.step() instanceof Step.Carried(Command command)) {
                    moves.add(new PendingMove(node.id(), say.command(command)));
                }
            }
        }
        return moves.reversed();
    }

    private static boolean waits(Moment moment, Node node, Act act) {
        Docket docket = moment.state().docket();
        return docket.acts().stream().anyMatch(p -> p.act().equals(act))
                || node.events().stream().anyMatch(e -> e instanceof Event.ProposalTabled(var proposal)
                        && docket.proposal(proposal.number()).isPresent());
    }

    /** The steps since the last round was closed. */
    private static List<Node> thisRound(Moment moment) {
        List<Node> path = moment.tree().path();
        int from = path.size();
        while (from > 0 && !(path.get(from - 1).step() instanceof Step.RolledBack)
                && !(path.get(from - 1).step() instanceof Step.Opening)
                && !path.get(from - 1).closesRound()) {
            from--;
        }
        return path.subList(from, path.size());
    }
}
