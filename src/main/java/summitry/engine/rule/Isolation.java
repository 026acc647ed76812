package summitry.engine.rule;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Support;
import summitry.model.Cause;
import summitry.model.Parameter;
import summitry.model.Response;
import summitry.model.ResponseTable;
import summitry.model.RuleId;

/**
 * Isolation: in the second half, a party that objects while most of the weight accepts gives way, and its red lines bend:
 * strength ((A - 0.6) / 0.4)((t / T - 0.5) / 0.5)(1 - 0.5 s)(z - x). Design.
 */
final class Isolation extends EachSeat {
    private final ResponseTable responses;

    /** @param responses to the text of the round, at the positions before the moves */
    Isolation(ResponseTable responses) {
        super(RuleId.ISOLATION);
        this.responses = responses;
    }

    @Override
    void act(Moves moves, Situation situation, int party, int issue, int cell) {
        if (responses.get(party, issue) != Response.OBJECT || situation.elapsed() <= 0.5) {
            return;
        }
        double from = situation.rulebook().get(Parameter.ISOLATION_FROM);
        double acceptance = Support.of(situation, responses, issue);
        if (acceptance <= from) {
            return;
        }
        double loneliness = (acceptance - from) / (1 - from);
        double lateness = (situation.elapsed() - 0.5) / 0.5;
        double points = situation.rulebook().get(Parameter.ISOLATION_STRENGTH) * loneliness * lateness
                * (1 - 0.5 * situation.salience(cell)) * (situation.text(issue) - situation.position(cell));
        moves.concede(cell, points);
        if (points != 0 && moves.explains()) {
            moves.because(id(), cell, new Cause.Isolated(acceptance), points);
        }
        double bend = situation.rulebook().get(Parameter.ISOLATION_BEND) * loneliness
                * (Mandate.hasDemand(situation, cell) ? 1 : 0.5);
        Bend.add(situation, cell, bend);
    }
}
