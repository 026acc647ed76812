package summitry.engine.rule;

import summitry.engine.measure.Situation;
import summitry.model.Cause;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Temperament;

/**
 * Pull of the text: k o need (1 - 0.7 s)(z - x). The chair's text is a focal point; the less a party cares, the more it
 * goes along. k by temperament. Design, after Fisher's single negotiating text (1978).
 */
final class TextPull extends EachSeat {
    TextPull() {
        super(RuleId.TEXT_PULL);
    }

    @Override
    void act(Moves moves, Situation situation, int party, int issue, int cell) {
        double strength = situation.rulebook().get(strength(situation.temperament(party)));
        double points = strength * othersShare(situation, issue, cell) * situation.need(issue)
                * (1 - 0.7 * situation.salience(cell)) * (situation.text(issue) - situation.position(cell));
        moves.concede(cell, points);
        if (points != 0 && moves.explains()) {
            moves.because(id(), cell, new Cause.PulledByText(situation.text(issue)), points);
        }
    }

    private static Parameter strength(Temperament temperament) {
        return switch (temperament) {
            case HOLD_OUT -> Parameter.TEXT_HOLD_OUT;
            case TRADER -> Parameter.TEXT_TRADER;
            case BRIDGE_BUILDER -> Parameter.TEXT_BRIDGE_BUILDER;
            case FOLLOWER -> Parameter.TEXT_FOLLOWER;
        };
    }
}
