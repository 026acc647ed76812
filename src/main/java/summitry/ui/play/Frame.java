package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import summitry.engine.trace.Trace;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.Offer;
import summitry.model.Reason;
import summitry.run.Node;
import summitry.run.RunTree;

/**
 * A round on the way to where the run stands, with everything that was done before the next one was resolved.
 *
 * @param node id of the node that the round ends with
 * @param before the state that the previous frame left; the opening for round 0
 * @param trace the terms that lead from {@code before} to {@code after}
 */
record Frame(int round, int node, NegotiationState before, NegotiationState after, Trace trace,
        List<Event> events) {
    /** The frames from the opening to the current node, by round. */
    static List<Frame> along(RunTree tree) {
        List<Frame> frames = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        NegotiationState before = tree.node(0).state();
        for (Node node : tree.path()) {
            if (!open.isEmpty() && open.getLast().state().round() != node.state().round()) {
                frames.add(of(before, open));
                before = open.getLast().state();
                open.clear();
            }
            open.add(node);
        }
        frames.add(of(before, open));
        return List.copyOf(frames);
    }

    private static Frame of(NegotiationState before, List<Node> nodes) {
        List<Reason> reasons = new ArrayList<>();
        List<Offer> declined = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Node node : nodes) {
            reasons.addAll(node.trace().reasons());
            declined.addAll(node.trace().declined());
            events.addAll(node.events());
        }
        Node last = nodes.getLast();
        return new Frame(last.state().round(), last.id(), before, last.state(), new Trace(reasons, declined),
                List.copyOf(events));
    }
}
