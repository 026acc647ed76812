package summitry.ui.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import summitry.model.IssueState;
import summitry.model.NegotiationState;
import summitry.run.Branch;
import summitry.run.Branches;
import summitry.run.Node;
import summitry.run.RunTree;

/**
 * Another branch that goes its own way from a round of the line that is shown, whichever of the two left the other.
 *
 * @param branch id of it
 * @param told how far it came, as a sentence
 */
record SideLine(int branch, String name, String told) {
    /** Those of each round that has any, the oldest first; removed branches are not among them. */
    static Map<Integer, List<SideLine>> along(Moment moment) {
        Set<Integer> line = new HashSet<>(Rounds.line(moment.tree()).stream().map(Node::id).toList());
        Branches branches = moment.tree().branches();
        List<Node> starts = moment.tree().nodes().stream()
                .filter(n -> !line.contains(n.id()) && isStart(moment.tree(), branches, line, n)
                        && !moment.tree().isRemoved(n.id()))
                .toList();
        Map<Integer, List<SideLine>> byRound = new TreeMap<>();
        if (starts.isEmpty()) {
            return byRound;
        }
        Map<Integer, String> names = BranchRow.all(moment).stream()
                .collect(Collectors.toMap(BranchRow::first, BranchRow::name));
        for (Node start : starts) {
            int round = moment.tree().node(start.parent().orElseThrow()).state().round();
            Branch branch = branches.of(start.id());
            byRound.computeIfAbsent(round, _ -> new ArrayList<>())
                    .add(of(moment, branch, names.getOrDefault(branch.first(), ""), round));
        }
        return byRound;
    }

    /** True where a node leaves the line, or leaves one that left it in the same round. */
    private static boolean isStart(RunTree tree, Branches branches, Set<Integer> line, Node node) {
        int parent = node.parent().orElse(0);
        int left = parent;
        while (!line.contains(left)) {
            left = tree.node(left).parent().orElse(0);
        }
        boolean isSameRound = tree.node(parent).state().round() == tree.node(left).state().round();
        return left == parent || (isSameRound && branches.of(node.id()).first() == node.id());
    }

    private static SideLine of(Moment moment, Branch branch, String name, int from) {
        NegotiationState end = moment.tree().node(branch.tip()).state();
        long adopted = end.issues().stream().filter(IssueState::isAdopted).count();
        return new SideLine(branch.first(), name,
                moment.words().get("play.fork.told", name, end.round() - from, adopted));
    }
}
