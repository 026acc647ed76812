package summitry.ui.play;

import java.util.Comparator;
import java.util.Optional;

import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.run.Node;

/** Who went farthest on an item between two moments of a run. */
final class Mover {
    /** Less than this is not seen in numbers of one decimal. */
    private static final double SEEN = 0.05;

    private Mover() {}

    /**
     * The party, of those that count on the item; empty where nobody moved so far that it is seen.
     *
     * @param own is left out
     */
    static Optional<PartyId> of(Engine engine, Node from, Node to, PartyId own, IssueId issue) {
        Situation before = engine.situation(from.state());
        Situation after = engine.situation(to.state());
        int k = engine.scenario().indexOf(issue);
        record Step(PartyId party, double points) {}
        return engine.scenario().parties().stream().map(Party::id).filter(p -> !p.equals(own)
                && before.hasSay(before.cell(engine.scenario().indexOf(p), k))).map(p -> {
                    int cell = before.cell(engine.scenario().indexOf(p), k);
                    return new Step(p, Math.abs(after.position(cell) - before.position(cell)));
                }).filter(s -> s.points() >= SEEN).max(Comparator.comparingDouble(Step::points))
                .map(Step::party);
    }
}
