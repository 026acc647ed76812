package summitry.engine.rule;

import summitry.engine.measure.Situation;
import summitry.model.Cause;
import summitry.model.Parameter;
import summitry.model.RuleId;

/**
 * Reciprocity: gives back a part of what the others conceded to it in the last round, as far as the text:
 * sign(z - x) min(|z - x|, strength (1 - 0.5 s) x weighted mean of the moves towards x). Tit for tat: Axelrod 1984;
 * Faratin, Sierra and Jennings 1998.
 */
final class Reciprocity extends EachSeat {
    Reciprocity() {
        super(RuleId.RECIPROCITY);
    }

    @Override
    void act(Moves moves, Situation situation, int party, int issue, int cell) {
        double received = received(situation, party, issue, cell);
        double distance = situation.text(issue) - situation.position(cell);
        double points = Math.signum(distance) * Math.min(Math.abs(distance),
                situation.rulebook().get(Parameter.RECIPROCITY_STRENGTH)
                        * (1 - 0.5 * situation.salience(cell))
                        * received);
        moves.concede(cell, points);
        if (points != 0 && moves.explains()) {
            moves.because(id(), cell, new Cause.OthersConceded(received), points);
        }
    }

    /** Weighted mean of the others' last moves, counted towards the party's position; at least 0. */
    private static double received(Situation situation, int party, int issue, int cell) {
        double position = situation.position(cell);
        double sum = 0;
        double total = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int other = situation.cell(p, issue);
            double weight = situation.weight(other);
            if (p == party || weight == 0) {
                continue;
            }
            double move = situation.lastMove(other);
            sum += weight * move * Math.signum(position - (situation.position(other) - move));
            total += weight;
        }
        return total == 0 ? 0 : Math.max(0, sum / total);
    }
}
