package summitry.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Which branch each node of a run is on, one node after another. Grows; not for several threads. */
public final class BranchStarts {
    private static final int NONE = -1;

    /** First node of the branch of a node. */
    private final List<Integer> firsts = new ArrayList<>();
    /** First node of the branch that the branch of a node grows from. */
    private final List<Integer> froms = new ArrayList<>();
    private final List<Boolean> continued = new ArrayList<>();

    /** @param node the next one by id */
    public void add(Node node) {
        continued.add(false);
        if (node.parent().isEmpty()) {
            firsts.add(node.id());
            froms.add(NONE);
            return;
        }
        int parent = node.parent().getAsInt();
        if (node.step() instanceof Step.Branched || node.step() instanceof Step.Foreseen
                || continued.get(parent)) {
            firsts.add(node.id());
            froms.add(firsts.get(parent));
        } else {
            continued.set(parent, true);
            firsts.add(firsts.get(parent));
            froms.add(froms.get(parent));
        }
    }

    /** The first node of the branch that a node is on. */
    public int firstOf(int node) {
        return firsts.get(node);
    }

    /** True where a branch starts with a node of this id. */
    public boolean isStart(int id) {
        return id >= 0 && id < firsts.size() && firsts.get(id) == id;
    }

    /** The branch that a branch grows from; empty for the trunk. */
    public OptionalInt from(int first) {
        return froms.get(first) == NONE ? OptionalInt.empty() : OptionalInt.of(froms.get(first));
    }

    /** True where a node is on a branch, or on one that grows from it, at any distance. */
    public boolean isWithin(int node, int root) {
        int at = firsts.get(node);
        while (at != root && at != NONE) {
            at = froms.get(at);
        }
        return at == root;
    }

    /** True where a node is on a removed branch, or on one that grows from such a one. */
    public boolean isRemoved(int node, BranchMarks marks) {
        int at = marks.removed().isEmpty() ? NONE : firsts.get(node);
        while (at != NONE && !marks.removed().contains(at)) {
            at = froms.get(at);
        }
        return at != NONE;
    }
}
