package summitry.engine.rule;

import summitry.engine.measure.Situation;
import summitry.model.Cause;
import summitry.model.RuleId;

/**
 * Red line: every delegation, led by rules or by a person, is held inside [lo - b, hi + b], its public red lines as far as
 * they have bent. The difference is a term of its own, so that the terms add up. Two-level games: Putnam 1988.
 */
final class RedLine implements Rule {
    @Override
    public RuleId id() {
        return RuleId.RED_LINE;
    }

    @Override
    public void apply(Moves moves) {
        Situation situation = moves.situation();
        for (int cell = 0; cell < situation.parties() * situation.issues(); cell++) {
            if (!situation.isOpen(cell % situation.issues()) || !situation.hasSay(cell)) {
                continue;
            }
            double bend = situation.bend(cell);
            double to = situation.position(cell) + moves.of(cell);
            double low = situation.assembly().redMin(cell) - bend;
            double high = situation.assembly().redMax(cell) + bend;
            double held = Math.min(high, Math.max(low, to));
            if (held != to) {
                moves.add(cell, held - to);
                if (moves.explains()) {
                    moves.because(id(), cell, new Cause.HeldByRedLine(held), held - to);
                }
            }
        }
    }
}
