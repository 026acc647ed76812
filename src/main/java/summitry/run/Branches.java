package summitry.run;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The branches of a run. */
public final class Branches {
    private final BranchStarts starts = new BranchStarts();
    private final TreeMap<Integer, Branch> byFirst = new TreeMap<>();

    /** Takes time in proportion to the nodes. */
    Branches(RunTree tree) {
        for (Node node : tree.nodes()) {
            starts.add(node);
            int first = starts.firstOf(node.id());
            byFirst.put(first,
                    new Branch(first, node.id(), starts.from(first),
                            Optional.ofNullable(tree.marks().names().get(first)),
                            starts.isRemoved(first, tree.marks())));
        }
    }

    /** All of them, oldest first. */
    public List<Branch> all() {
        return List.copyOf(byFirst.values());
    }

    /** The branch that a node is on. */
    public Branch of(int node) {
        return find(starts.firstOf(node)).orElseThrow();
    }

    /** The branch that starts with a node; empty where none does. */
    public Optional<Branch> find(int first) {
        return Optional.ofNullable(byFirst.get(first));
    }

    /** True where a node is on a branch, or on one that grows from it, at any distance. */
    public boolean isWithin(int node, int first) {
        return starts.isWithin(node, first);
    }
}
