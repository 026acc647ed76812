package summitry.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.engine.trace.Trace;
import summitry.model.Command;
import summitry.model.Flaw;
import summitry.model.Refusal;
import summitry.model.Scenario;

/**
 * A run that is being played: the one place that changes. Commands come from one thread at a time (the run's own);
 * anybody may read the tree at any moment. Listeners hear of every new tree on the thread that made it, after the journal
 * has kept it.
 */
public final class LiveRun {
    private final Engine engine;
    private final Randomness randomness;
    private volatile RunTree tree;
    private volatile Optional<Flaw> unsaved = Optional.empty();
    private Journal journal = Journal.NONE;
    private final List<Consumer<RunTree>> listeners = new CopyOnWriteArrayList<>();

    private LiveRun(Engine engine, Randomness randomness, RunTree tree) {
        this.engine = engine;
        this.randomness = randomness;
        this.tree = tree;
    }

    /** Opens a run; the same scenario and seed give the same run. */
    public static LiveRun open(Scenario scenario, long seed) {
        Engine engine = Engine.of(scenario);
        Randomness randomness = new Randomness(seed);
        return new LiveRun(engine, randomness, RunTree.of(engine.open(randomness)));
    }

    /**
     * Goes on with a run that was played before.
     *
     * @param tree of the engine's scenario and the seed
     */
    public static LiveRun resume(Engine engine, long seed, RunTree tree) {
        return new LiveRun(engine, new Randomness(seed), tree);
    }

    public Engine engine() {
        return engine;
    }

    public Scenario scenario() {
        return engine.scenario();
    }

    public long seed() {
        return randomness.seed();
    }

    public RunTree tree() {
        return tree;
    }

    public void onChange(Consumer<RunTree> listener) {
        listeners.add(listener);
    }

    /**
     * Has every change kept before listeners hear of it, beginning with the run as it is now. It takes the place of the
     * journal before it; {@link Journal#NONE} ends the keeping.
     *
     * @return why it could not be kept, as {@link #unsaved()} says from then on
     */
    public synchronized Optional<Flaw> keepIn(Journal keeper) {
        journal = keeper;
        unsaved = keeper.keep(tree);
        return unsaved;
    }

    /** Why the latest change is in memory alone; empty where it is kept, or where nobody keeps the run. */
    public Optional<Flaw> unsaved() {
        return unsaved;
    }

    /**
     * Why a node came out as it did; see {@link Explanations#of}. Any thread may ask.
     *
     * @throws IllegalArgumentException where there is no such node
     */
    public Optional<Trace> explain(int node) {
        return Explanations.of(engine, tree, node, randomness);
    }

    /** Carries out a command at the current node, or says why not; a rejected command changes nothing. */
    public synchronized Decision submit(Command command) {
        Decision decision = decide(tree(), command, Detail.EXPLAINED);
        if (decision instanceof Decision.Accepted accepted) {
            publish(done(command, accepted).map(n -> tree().goTo(n.id()))
                    .orElseGet(() -> tree().append(command, accepted)));
        }
        return decision;
    }

    /** The step that did the same from here and came to the same: it is gone to, and no branch like it begins. */
    private Optional<Node> done(Command command, Decision.Accepted accepted) {
        RunTree now = tree();
        return now.children(now.cursor()).stream().filter(id -> !now.isRemoved(id)).map(now::node)
                .filter(n -> n.step().equals(new Step.Carried(command))
                        && n.events().equals(accepted.events()))
                .findFirst();
    }

    /** What a command would come to at the current node. Nothing changes; any thread may ask. */
    public Decision consider(Command command) {
        return decide(tree, command, Detail.RESULT_ONLY);
    }

    private Decision decide(RunTree at, Command command, Detail detail) {
        return engine.decide(at.state(), command, at.numbers(at.cursor(), randomness), detail);
    }

    /**
     * What a command would have come to at a node.
     *
     * @throws IllegalArgumentException where there is no such node
     */
    public Decision consider(int node, Command command) {
        RunTree now = tree;
        return engine.decide(now.node(node).state(), command, now.numbers(node, randomness),
                Detail.RESULT_ONLY);
    }

    /**
     * Leaves a step out: a new branch from before it, on which the commands after it are carried out again as far as they
     * still can be. The latest step is undone instead, so that it can be done again.
     *
     * @param node on the path to the current one, without a roll back after it
     * @throws IllegalArgumentException where it is not
     */
    public synchronized void leaveOut(int node) {
        List<Node> path = tree.path();
        int at = path.indexOf(tree.node(node));
        if (at < 1) {
            throw new IllegalArgumentException("node (%d) cannot be left out.".formatted(node));
        }
        RunTree changed = tree.goTo(path.get(at - 1).id());
        for (Node later : path.subList(at + 1, path.size())) {
            if (later.step() instanceof Step.Branched) {
                continue;
            }
            if (later.step() instanceof Step.Foreseen(int future)) {
                changed = changed.foresee(future);
                continue;
            }
            if (!(later.step() instanceof Step.Carried(Command command))) {
                throw new IllegalArgumentException("node (%d) was rolled back.".formatted(node));
            }
            if (decide(changed, command, Detail.EXPLAINED) instanceof Decision.Accepted accepted) {
                changed = changed.append(command, accepted);
            }
        }
        publish(changed);
    }

    /**
     * Chair: go back to the end of an earlier round and go on from there. What came after stays in the tree.
     *
     * @param round 0 (before the first round) to the current round - 1
     * @param reason at most {@link Step.RolledBack#LONGEST} characters
     * @return why it cannot be done, or empty when it was done
     * @throws IllegalArgumentException where the reason is longer
     */
    public synchronized Optional<Refusal> rollBack(int round, String reason) {
        Optional<Node> to = round < tree().state().round() ? tree().endOfRound(round) : Optional.empty();
        if (to.isEmpty()) {
            return Optional.of(new Refusal.NoSuchRound(round));
        }
        publish(tree().rollBack(to.get(), reason));
        return Optional.empty();
    }

    public synchronized void undo() {
        publish(tree().undo());
    }

    public synchronized void redo() {
        publish(tree().redo());
    }

    /** @throws IllegalArgumentException where there is no such node */
    public synchronized void goTo(int node) {
        publish(tree().goTo(node));
    }

    /** Begins a branch at the current node; its first node is where the run stands then. */
    public synchronized void branch() {
        publish(tree().branch());
    }

    /**
     * Opens one of the futures that the run has where it stands, as a branch that is played to its end by commands; the rules
     * take the seats of persons ({@link Handover}). One that was opened before is gone to instead.
     *
     * @param future its number, from 0
     * @return the first node of the branch
     * @throws IllegalStateException where the run has ended
     */
    public synchronized int openFuture(int future) {
        RunTree from = tree();
        if (from.state().hasEnded()) {
            throw new IllegalStateException("a run that has ended has no futures.");
        }
        for (int child : from.children(from.cursor())) {
            if (!from.isRemoved(child) && from.node(child).step().equals(new Step.Foreseen(future))) {
                publish(from.goTo(from.branches().find(child).orElseThrow().tip()));
                return child;
            }
        }
        RunTree grown = from.foresee(future);
        int first = grown.cursor();
        for (boolean isFirst = true; !grown.state().hasEnded(); isFirst = false) {
            for (Command command : Handover.before(scenario(), grown.state(), isFirst)) {
                grown = carriedOut(grown, command);
            }
            grown = carriedOut(grown, new Command.ResolveRound());
        }
        publish(grown);
        return first;
    }

    private RunTree carriedOut(RunTree at, Command command) {
        return switch (decide(at, command, Detail.EXPLAINED)) {
            case Decision.Accepted accepted -> at.append(command, accepted);
            case Decision.Rejected(Refusal reason) ->
                throw new IllegalStateException("%s was refused: %s".formatted(command, reason));
        };
    }

    /**
     * Names a branch; blanks at the ends do not count, and an empty name gives it its own name back.
     *
     * @return why it cannot have that name
     * @throws IllegalArgumentException where no branch starts with the node
     */
    public synchronized Optional<BranchRefusal> nameBranch(int first, String name) {
        requireBranch(first);
        String wanted = name.strip();
        if (wanted.length() > BranchMarks.LONGEST) {
            return Optional.of(BranchRefusal.NAME_TOO_LONG);
        }
        if (BranchMarks.control(wanted).isPresent()) {
            return Optional.of(BranchRefusal.CONTROL_CHARACTER);
        }
        publish(tree().with(tree().marks().named(first, wanted)));
        return Optional.empty();
    }

    /**
     * Hides a branch and all that grow from it, until it is brought back.
     *
     * @return why it has to stay
     * @throws IllegalArgumentException where no branch starts with the node
     */
    public synchronized Optional<BranchRefusal> removeBranch(int first) {
        Branches branches = requireBranch(first);
        if (first == 0) {
            return Optional.of(BranchRefusal.TRUNK);
        }
        if (branches.isWithin(tree().cursor(), first)) {
            return Optional.of(BranchRefusal.STANDS_HERE);
        }
        publish(tree().with(tree().marks().removing(first)));
        return Optional.empty();
    }

    /**
     * Brings a removed branch back; one that was not removed stays as it is.
     *
     * @throws IllegalArgumentException where no branch starts with the node
     */
    public synchronized void restoreBranch(int first) {
        requireBranch(first);
        if (tree().marks().removed().contains(first)) {
            publish(tree().with(tree().marks().restoring(first)));
        }
    }

    private Branches requireBranch(int first) {
        Branches branches = tree().branches();
        if (branches.find(first).isEmpty()) {
            throw new IllegalArgumentException("no branch starts with node (%d).".formatted(first));
        }
        return branches;
    }

    /** A change that could not be kept happens all the same: the run goes on in memory, and says so. */
    private void publish(RunTree changed) {
        unsaved = journal.keep(changed);
        tree = changed;
        listeners.forEach(l -> l.accept(changed));
    }
}
