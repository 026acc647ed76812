package summitry.run.file;

import java.nio.file.Path;
import java.util.Optional;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.NegotiationState;
import summitry.model.Refusal;
import summitry.run.LiveRun;
import summitry.run.Node;
import summitry.run.RunTree;
import summitry.run.Step;

/** A run as it was read of a file, with the reasons left out. Immutable. */
public final class RecordedRun {
    private final RunHeader header;
    private final Engine engine;
    private final RunTree tree;
    private final Extent extent;

    /**
     * How much of a file is sound.
     *
     * @param bytes up to the end of the last sound line
     * @param size up to the end of what was looked at, with a line that broke off
     * @param nodes recorded; none where the file ends after its header
     * @param isWhole false where something after the sound part is damaged
     */
    record Extent(Path file, long bytes, long size, int lines, int nodes, boolean isWhole) {}

    RecordedRun(RunHeader header, Engine engine, RunTree tree, Extent extent) {
        this.header = header;
        this.engine = engine;
        this.tree = tree;
        this.extent = extent;
    }

    public RunHeader header() {
        return header;
    }

    /** Everything that was tried, and where the run stood. The states follow from the recorded events. */
    public RunTree tree() {
        return tree;
    }

    Extent extent() {
        return extent;
    }

    /** The run, ready to be played on from where it stood. Nothing is kept until a journal is attached. */
    public LiveRun open() {
        return LiveRun.resume(engine, header.seed(), tree);
    }

    /**
     * A node that the rules of this program would not lead to.
     *
     * @param refusal why its command is refused today; empty where it leads elsewhere
     */
    public record Difference(int node, Optional<Refusal> refusal) {}

    /**
     * Decides every command again, each from the recorded state before it, and compares what happens, and the sum of the
     * state after it. Takes as long as playing the run.
     *
     * @return the first node that differs
     */
    public Optional<Difference> verify() {
        Randomness randomness = new Randomness(header.seed());
        return tree.nodes().stream().flatMap(node -> difference(node, randomness).stream()).findFirst();
    }

    private Optional<Difference> difference(Node node, Randomness randomness) {
        return switch (node.step()) {
            case Step.Opening _ -> differs(node, engine.open(randomness));
            case Step.RolledBack _,Step.Branched _,Step.Foreseen _ ->
                differs(node, tree.node(node.parent().orElseThrow()).state());
            case Step.Carried(var command) -> {
                int parent = node.parent().orElseThrow();
                NegotiationState before = tree.node(parent).state();
                yield switch (engine.decide(before, command, tree.numbers(parent, randomness),
                        Detail.RESULT_ONLY)) {
                    case Decision.Rejected(Refusal refusal) ->
                        Optional.of(new Difference(node.id(), Optional.of(refusal)));
                    case Decision.Accepted accepted when !accepted.events().equals(node.events()) ->
                        Optional.of(new Difference(node.id(), Optional.empty()));
                    case Decision.Accepted accepted -> differs(node, accepted.next());
                };
            }
        };
    }

    private static Optional<Difference> differs(Node node, NegotiationState again) {
        return Checksum.of(again) == Checksum.of(node.state())
                ? Optional.empty()
                : Optional.of(new Difference(node.id(), Optional.empty()));
    }
}
