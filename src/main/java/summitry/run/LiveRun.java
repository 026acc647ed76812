package summitry.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.Refusal;
import summitry.model.Scenario;

/**
 * A run that is being played: the one place that changes. Commands come from one thread at a time (the run's own);
 * anybody may read the tree at any moment. Listeners hear of every new tree on the thread that made it.
 */
public final class LiveRun {
    private final Engine engine;
    private final Randomness randomness;
    private volatile RunTree tree;
    private final List<Consumer<RunTree>> listeners = new CopyOnWriteArrayList<>();

    private LiveRun(Engine engine, long seed) {
        this.engine = engine;
        randomness = new Randomness(seed);
        tree = RunTree.of(engine.open(randomness));
    }

    /** Opens a run; the same scenario and seed give the same run. */
    public static LiveRun open(Scenario scenario, long seed) {
        return new LiveRun(Engine.of(scenario), seed);
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

    /** Carries out a command at the current node, or says why not; a rejected command changes nothing. */
    public synchronized Decision submit(Command command) {
        Decision decision = engine.decide(tree().state(), command, randomness, Detail.EXPLAINED);
        if (decision instanceof Decision.Accepted accepted) {
            publish(tree().append(command, accepted));
        }
        return decision;
    }

    /**
     * Chair: go back to the end of an earlier round and go on from there. What came after stays in the tree.
     *
     * @param round 0 (before the first round) to the current round - 1
     * @return why it cannot be done, or empty when it was done
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

    private void publish(RunTree changed) {
        tree = changed;
        listeners.forEach(l -> l.accept(changed));
    }
}
