package summitry.engine.rule;

import summitry.engine.measure.Situation;
import summitry.model.RuleId;

/** A rule that looks at one automatic delegation and one open issue at a time. */
abstract class EachSeat implements Rule {
    private final RuleId id;

    EachSeat(RuleId id) {
        this.id = id;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final void apply(Moves moves) {
        Situation situation = moves.situation();
        for (int k = 0; k < situation.issues(); k++) {
            if (!situation.isOpen(k)) {
                continue;
            }
            for (int p = 0; p < situation.parties(); p++) {
                int cell = situation.cell(p, k);
                if (situation.hasSay(cell) && !situation.isPerson(p)) {
                    act(moves, situation, p, k, cell);
                }
            }
        }
    }

    abstract void act(Moves moves, Situation situation, int party, int issue, int cell);

    /** Weight of the others as a share of all: a party alone never concedes. */
    static double othersShare(Situation situation, int issue, int cell) {
        double total = situation.totalWeight(issue);
        return total == 0 ? 0 : 1 - situation.weight(cell) / total;
    }
}
