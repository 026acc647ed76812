package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import summitry.analysis.Passage;
import summitry.run.Node;
import summitry.run.RunTree;

/** The steps of a run as analysis wants them. */
final class RunPath {
    private RunPath() {}

    /** From the opening to where the run stands; empty where nothing was done. */
    static List<Passage> of(RunTree tree) {
        List<Passage> path = new ArrayList<>();
        for (Node node : tree.path()) {
            node.parent().ifPresent(parent -> path.add(
                    new Passage(tree.node(parent).state(), node.events(), node.trace(), node.state())));
        }
        return path;
    }
}
