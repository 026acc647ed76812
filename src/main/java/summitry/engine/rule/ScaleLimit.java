package summitry.engine.rule;

import summitry.engine.measure.Situation;
import summitry.model.Cause;
import summitry.model.RuleId;

/** The ends of the scale: nothing below 0 or above 100. The difference is a term of its own. */
final class ScaleLimit implements Rule {
    @Override
    public RuleId id() {
        return RuleId.SCALE_LIMIT;
    }

    @Override
    public void apply(Moves moves) {
        Situation situation = moves.situation();
        for (int cell = 0; cell < situation.parties() * situation.issues(); cell++) {
            double to = situation.position(cell) + moves.of(cell);
            double edge = to < 0 ? 0 : to > 100 ? 100 : to;
            if (edge != to) {
                moves.add(cell, edge - to);
                if (moves.explains()) {
                    moves.because(id(), cell, new Cause.EndOfScale(edge), edge - to);
                }
            }
        }
    }
}
