package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.analysis.Passage;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.run.Node;
import summitry.run.RunTree;
import summitry.run.Step;

/**
 * One step on the way to a node of a run.
 *
 * @param from id of the node before it
 * @param command empty where the step carried none out: a branch was begun, or the chair went back
 * @param numbers of what is decided there
 */
record Taken(int node, int from, Optional<Command> command, Passage passage, Randomness numbers) {

    /** The steps from the first node to another one, without the opening. */
    static List<Taken> path(RunTree tree, int node, Randomness run) {
        List<Taken> path = new ArrayList<>();
        List<Node> nodes = tree.pathTo(node);
        for (int i = 1; i < nodes.size(); i++) {
            Node before = nodes.get(i - 1);
            Node after = nodes.get(i);
            path.add(new Taken(after.id(), before.id(),
                    after.step() instanceof Step.Carried(Command command)
                            ? Optional.of(command)
                            : Optional.empty(),
                    new Passage(before.state(), after.events(), after.trace(), after.state()),
                    tree.numbers(before.id(), run)));
        }
        return path;
    }
}
