package summitry.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import summitry.engine.Decision;
import summitry.engine.random.Randomness;
import summitry.engine.trace.Trace;
import summitry.model.Command;
import summitry.model.Event;
import summitry.model.NegotiationState;

/**
 * Everything that was tried in a run, and where the run stands. Immutable. Undo moves the cursor, redo follows the
 * youngest child, a command after an undo forks; no branch is ever lost, and one that is removed is only hidden.
 */
public final class RunTree {
    private final List<Node> nodes;
    private final int cursor;
    private final BranchMarks marks;

    private RunTree(List<Node> nodes, int cursor, BranchMarks marks) {
        this.nodes = nodes;
        this.cursor = cursor;
        this.marks = marks;
    }

    /** A run before its first command. */
    public static RunTree of(NegotiationState opened) {
        return new RunTree(List.of(new Node(0, OptionalInt.empty(), new Step.Opening(),
                List.of(new Event.Opened(opened)), Trace.EMPTY, opened)), 0,
                BranchMarks.NONE);
    }

    /**
     * A run as it was left.
     *
     * @param nodes by id
     * @throws IllegalArgumentException where an id is not the node's place, a node does not follow one before it, or no node
     *     is where the run stands, or it stands on a removed branch
     */
    public static RunTree restored(List<Node> nodes, int cursor, BranchMarks marks) {
        for (int i = 0; i < nodes.size(); i++) {
            int id = nodes.get(i).id();
            int parent = nodes.get(i).parent().orElse(-1);
            if (id != i || parent >= i || (parent < 0) != (i == 0)) {
                throw new IllegalArgumentException(
                        "node (%d) at place %d may not follow node %d.".formatted(id, i, parent));
            }
        }
        RunTree tree = new RunTree(List.copyOf(nodes), 0, marks);
        return tree.goTo(cursor);
    }

    /** All nodes, by id. */
    public List<Node> nodes() {
        return nodes;
    }

    /** @throws IllegalArgumentException where there is no such node */
    public Node node(int id) {
        if (id < 0 || id >= nodes.size()) {
            throw new IllegalArgumentException("node (%d) is not one of %d.".formatted(id, nodes.size()));
        }
        return nodes.get(id);
    }

    /** What persons said of branches. */
    public BranchMarks marks() {
        return marks;
    }

    /** Worked out anew at each call. */
    public Branches branches() {
        return new Branches(this);
    }

    /** Id of the node where the run stands. */
    public int cursor() {
        return cursor;
    }

    public Node current() {
        return nodes.get(cursor);
    }

    public NegotiationState state() {
        return current().state();
    }

    /** From the first node to the current one. */
    public List<Node> path() {
        return pathTo(cursor);
    }

    /** From the first node to a node. */
    public List<Node> pathTo(int id) {
        List<Node> path = new ArrayList<>();
        OptionalInt next = OptionalInt.of(id);
        while (next.isPresent()) {
            Node node = node(next.getAsInt());
            path.add(node);
            next = node.parent();
        }
        Collections.reverse(path);
        return path;
    }

    /** The node that closed a round on the path to the current one; for round 0 the first node. */
    public Optional<Node> endOfRound(int round) {
        return path().stream().filter(n -> round == 0 ? n.id() == 0 : n.closesRound())
                .filter(n -> n.state().round() == round).findFirst();
    }

    /** Ids of the nodes that follow a node, oldest first. */
    public List<Integer> children(int id) {
        return nodes.stream().filter(n -> n.parent().isPresent() && n.parent().getAsInt() == id)
                .map(Node::id).toList();
    }

    /** The run after a command that was carried out at the current node. */
    public RunTree append(Command command, Decision.Accepted decision) {
        return with(new Node(nodes.size(), OptionalInt.of(cursor), new Step.Carried(command),
                decision.events(), decision.trace(), decision.next()));
    }

    /** The run after the chair went back: a new branch from an earlier node, with its reason. */
    public RunTree rollBack(Node to, String reason) {
        return with(new Node(nodes.size(), OptionalInt.of(to.id()), new Step.RolledBack(cursor, reason),
                List.of(), Trace.EMPTY, to.state()));
    }

    /** The run with a branch begun at the current node: what is done next is done on it. */
    public RunTree branch() {
        return with(
                new Node(nodes.size(), OptionalInt.of(cursor), new Step.Branched(), List.of(), Trace.EMPTY,
                        state()));
    }

    /** The run with a branch begun at the current node in one of its futures. */
    public RunTree foresee(int future) {
        return with(new Node(nodes.size(), OptionalInt.of(cursor), new Step.Foreseen(future), List.of(),
                Trace.EMPTY, state()));
    }

    /**
     * The random numbers of what is decided at a node: those of the run, but on branches that began in a future those of it.
     *
     * @param run the numbers of the run
     */
    public Randomness numbers(int node, Randomness run) {
        Randomness numbers = run;
        for (Node n : pathTo(node)) {
            if (n.step() instanceof Step.Foreseen(int future)) {
                numbers = numbers.onward(future, n.state().round());
            }
        }
        return numbers;
    }

    /** The run with other marks; what they say is not checked. */
    RunTree with(BranchMarks changed) {
        return new RunTree(nodes, cursor, changed);
    }

    private RunTree with(Node node) {
        List<Node> grown = new ArrayList<>(nodes);
        grown.add(node);
        return new RunTree(Collections.unmodifiableList(grown), node.id(), marks);
    }

    public boolean canUndo() {
        return current().parent().isPresent();
    }

    public boolean canRedo() {
        return redone().isPresent();
    }

    /** One node back; the same tree where there is none. */
    public RunTree undo() {
        OptionalInt parent = current().parent();
        return parent.isPresent() ? new RunTree(nodes, parent.getAsInt(), marks) : this;
    }

    /** To the youngest child that is not on a removed branch; the same tree where there is none. */
    public RunTree redo() {
        return redone().map(id -> new RunTree(nodes, id, marks)).orElse(this);
    }

    private Optional<Integer> redone() {
        return children(cursor).reversed().stream().filter(id -> !isRemoved(id)).findFirst();
    }

    /** True for a node on a removed branch. */
    public boolean isRemoved(int id) {
        return !marks.removed().isEmpty()
                && pathTo(id).stream().anyMatch(n -> marks.removed().contains(n.id()));
    }

    /** @throws IllegalArgumentException where there is no such node, or it is on a removed branch */
    public RunTree goTo(int id) {
        if (isRemoved(node(id).id())) {
            throw new IllegalArgumentException("node (%d) is on a removed branch.".formatted(id));
        }
        return new RunTree(nodes, id, marks);
    }
}
