package summitry.run;

import java.util.Optional;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.engine.trace.Trace;

/** Why a node of a run came out as it did, decided again where the reasons were not kept, as in a run from a file. */
public final class Explanations {
    private Explanations() {}

    /**
     * The reasons of a node. Costs as much as deciding its command (a round: some milliseconds).
     *
     * @param randomness of the run
     * @return empty where the rules of today would not have led to what is recorded, so that they cannot explain it
     * @throws IllegalArgumentException where there is no such node
     */
    public static Optional<Trace> of(Engine engine, RunTree tree, int node, Randomness randomness) {
        Node explained = tree.node(node);
        if (!explained.trace().equals(Trace.EMPTY) || explained.parent().isEmpty()
                || !(explained.step() instanceof Step.Carried(var command))) {
            return Optional.of(explained.trace());
        }
        Node parent = tree.node(explained.parent().getAsInt());
        Randomness numbers = tree.numbers(parent.id(), randomness);
        return switch (engine.decide(parent.state(), command, numbers, Detail.EXPLAINED)) {
            case Decision.Accepted accepted when accepted.events().equals(explained.events()) ->
                Optional.of(accepted.trace());
            case Decision.Accepted _,Decision.Rejected _ -> Optional.empty();
        };
    }
}
