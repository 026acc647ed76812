package summitry.engine.rule;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.RuleId;

/** How red lines bend: only at a price, when the party is paid in a trade or stands alone, and never past a cap. */
final class Bend {
    private Bend() {}

    static void add(Situation situation, int cell, double points) {
        if (situation.rulebook().isOn(RuleId.RED_LINE)) {
            double bend = Math.min(Mandate.bendCap(situation, cell), situation.bend(cell) + points);
            situation.setBend(cell, Math.max(situation.bend(cell), bend));
        }
    }
}
