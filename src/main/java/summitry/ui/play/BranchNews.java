package summitry.ui.play;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import summitry.run.Branch;
import summitry.run.Node;
import summitry.run.RunTree;

/**
 * A branch began: after which round, and where to find what had been played beyond it.
 *
 * @param first id of the new branch
 * @param kept id of the one on which what had been played is
 * @param sentence in the language of the moment
 */
record BranchNews(int first, int kept, String sentence) {
    /** What is to be told of the step from one tree of a run to the next; empty where no branch began. */
    static Optional<BranchNews> between(RunTree before, Moment now) {
        RunTree tree = now.tree();
        Branch branch = tree.branches().of(tree.cursor());
        if (branch.from().isEmpty() || branch.first() < before.nodes().size()) {
            return Optional.empty();
        }
        List<Node> left = left(before, tree.pathTo(branch.first()));
        int stood = left.isEmpty() ? before.cursor() : left.getLast().id();
        int kept = tree.branches().of(stood).first();
        return Optional.of(new BranchNews(branch.first(), kept, sentence(now, branch.first(), left,
                BranchRow.find(now, kept).map(BranchRow::name).orElse(""))));
    }

    private static String sentence(Moment now, int first, List<Node> left, String name) {
        int from = now.tree().node(now.tree().node(first).parent().orElse(0)).state().round();
        List<Integer> rounds = left.stream().filter(Node::closesRound).map(n -> n.state().round()).toList();
        String begins = now.words().get("play.branch.begins", from);
        if (left.isEmpty()) {
            return begins + " " + now.words().get("play.branch.stays", name);
        }
        if (rounds.isEmpty()) {
            return begins + " " + now.words().get("play.branch.kept-steps", name);
        }
        return begins + " " + now.words().get("play.branch.kept", rounds.size(), rounds.getFirst(),
                rounds.getLast(), name);
    }

    /** The nodes of the line that was shown, done and undone, that the new branch leaves behind. */
    private static List<Node> left(RunTree before, List<Node> way) {
        Set<Integer> shared = new HashSet<>(way.stream().map(Node::id).toList());
        return Rounds.line(before).stream().filter(n -> !shared.contains(n.id())).toList();
    }
}
