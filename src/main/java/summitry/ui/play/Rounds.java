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

    private static Passage passage(RunTree tree, Node node) {
        return new Passage(tree.node(node.parent().orElse(node.id())).state(), node.events(), node.trace(),
                node.state());
    }
}
