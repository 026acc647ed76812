package summitry.engine.rule;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.Cause;
import summitry.model.Parameter;
import summitry.model.RuleId;

/**
 * Own interest and time: a delegation moves towards what it would say by now, which is its ideal point less the part of
 * its room that the clock has worn away: strength x need x (x* - x), x* = y + sign(z - y) min(loss, F(t) R); times the
 * share of the others where it gives way.
 *
 * @see <a href="https://doi.org/10.1016/S0921-8890(98)00029-3">Faratin, Sierra and Jennings 1998</a>
 */
final class InterestAndTime extends EachSeat {
    InterestAndTime() {
        super(RuleId.INTEREST_AND_TIME);
    }

    @Override
    void act(Moves moves, Situation situation, int party, int issue, int cell) {
        double ideal = situation.ideal(cell);
        double text = situation.text(issue);
        double position = situation.position(cell);
        double share = situation.concessionShare(party);
        double given = Math.min(Math.abs(text - ideal), share * Mandate.room(situation, cell, text));
        double goal = ideal + Math.signum(text - ideal) * given;
        double points = situation.rulebook().get(Parameter.TIME_STRENGTH) * situation.need(issue)
                * (goal - position);
        boolean givesWay = (goal - position) * (text - position) > 0;
        if (givesWay) {
            points *= othersShare(situation, issue, cell);
            moves.concede(cell, points);
        } else {
            moves.add(cell, points);
        }
        if (points != 0 && moves.explains()) {
            moves.because(id(), cell, new Cause.Interest(ideal, goal, share), points);
        }
    }
}
