package summitry.ui.play;

import java.util.List;
import java.util.Optional;

import summitry.model.Command;
import summitry.model.PartyId;
import summitry.run.Node;
import summitry.run.RunTree;
import summitry.run.Step;

/**
 * What a newcomer does next, worked out from what the run already holds. A step that was done in another way counts as
 * done: nothing has to be done twice.
 */
enum CoachStep {
    /** Lead the delegation to another position. */
    MOVE("move"),
    /** Resolve the round of the move, and the next one. */
    RESOLVE("resolve"),
    /** Nobody has moved yet: resolve one more round. */
    MORE("more"),
    /** Choose a neighbour and read why it moved. */
    WHY("why"),
    /** The neighbour is chosen; it is said when the reasons are read. */
    READ("read"),
    /** Go back to before the move. */
    GO_BACK("back"),
    /** Make another move from there. */
    OTHER_MOVE("other"),
    /** Resolve the same rounds again. */
    RESOLVE_AGAIN("again"),
    /** See how the two differ. */
    COMPARE("compare");

    /** Others see a move when its round is resolved, and answer in the next. */
    private static final int ROUNDS = 2;

    /** The four steps that are named at the top; some are done in two strokes. */
    static final int STAGES = 4;

    private final String key;

    CoachStep(String key) {
        this.key = key;
    }

    /** The word that text bundles use. */
    String key() {
        return key;
    }

    /** Which of the named steps it belongs to, 0 to 3; {@link #STAGES} once all are done. */
    int stage() {
        return switch (this) {
            case MOVE -> 0;
            case RESOLVE, MORE, WHY, READ -> 1;
            case GO_BACK, OTHER_MOVE -> 2;
            case RESOLVE_AGAIN -> 3;
            case COMPARE -> STAGES;
        };
    }

    /**
     * The next step.
     *
     * @param own the party that the newcomer leads
     * @param hasRead whether the reasons were read
     */
    static CoachStep of(RunTree tree, PartyId own, boolean hasRead) {
        Optional<Node> start = start(tree, own);
        if (start.isEmpty()) {
            return MOVE;
        }
        List<Node> ends = ends(tree, own);
        if (ends.isEmpty()) {
            return RESOLVE;
        }
        if (ends.size() > 1) {
            return COMPARE;
        }
        if (!hasRead) {
            return WHY;
        }
        if (tree.current().id() == start.get().id()) {
            return OTHER_MOVE;
        }
        return tree.pathTo(ends.getFirst().id()).contains(tree.current())
                || !tree.path().contains(start.get()) ? GO_BACK : RESOLVE_AGAIN;
    }

    /** The node before the first move of a party; empty where it made none. */
    static Optional<Node> start(RunTree tree, PartyId own) {
        return tree.nodes().stream().filter(n -> isMoveOf(n, own)).findFirst()
                .map(n -> tree.node(n.parent().orElse(0)));
    }

    /**
     * The nodes that closed the round after the first move's, in which the others answer what they saw; one on each branch
     * that came so far, oldest first.
     */
    static List<Node> ends(RunTree tree, PartyId own) {
        return start(tree, own).map(s -> tree.nodes().stream()
                .filter(n -> n.closesRound() && n.state().round() == s.state().round() + ROUNDS).toList())
                .orElse(List.of());
    }

    private static boolean isMoveOf(Node node, PartyId own) {
        return node.step() instanceof Step.Carried(Command.Instruct(PartyId party, _)) && party.equals(own);
    }
}
