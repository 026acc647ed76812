package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.analysis.Passage;
import summitry.engine.trace.Trace;
import summitry.model.Reason;
import summitry.run.Node;
import summitry.run.RunTree;

/** The steps of a run as analysis wants them. */
final class Rounds {
    private Rounds() {}

    /** The step that closed the round that is shown; empty before the first round is resolved. */
    static Optional<Passage> closing(Moment moment) {
        return node(moment).map(n -> passage(moment.tree(), n));
    }

    private static Optional<Node> node(Moment moment) {
        return moment.tree().path().stream()
                .filter(n -> n.closesRound() && n.state().round() == moment.round()).findFirst();
    }

    /** True where a term came about as the round was resolved, not by an order between two rounds. */
    static boolean closedWith(Moment moment, Reason reason) {
        return node(moment).filter(n -> n.trace().equals(Trace.EMPTY) || n.trace().reasons().contains(reason))
                .isPresent();
    }

    /** All steps on the way to where the run stands. */
    static List<Passage> path(Moment moment) {
        List<Passage> path = new ArrayList<>();
        for (Node node : moment.tree().path()) {
            if (node.parent().isPresent()) {
                path.add(passage(moment.tree(), node));
            }
        }
        return path;
    }

    /** What redo would bring back, in order. */
    static List<Node> undone(RunTree tree) {
        List<Node> nodes = new ArrayList<>();
        RunTree at = tree;
        while (at.canRedo()) {
            at = at.redo();
            nodes.add(at.current());
        }
        return nodes;
    }

    /** The way to where the run stands, and on to what redo would bring back. */
    static List<Node> line(RunTree tree) {
        List<Node> nodes = new ArrayList<>(tree.path());
        nodes.addAll(undone(tree));
        return nodes;
    }

    private static Passage passage(RunTree tree, Node node) {
        return new Passage(tree.node(node.parent().orElse(node.id())).state(), node.events(), node.trace(),
                node.state());
    }
}
