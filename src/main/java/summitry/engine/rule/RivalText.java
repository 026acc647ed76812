package summitry.engine.rule;

import summitry.engine.measure.Situation;
import summitry.model.Cause;
import summitry.model.PairTable;
import summitry.model.Parameter;
import summitry.model.RuleId;

/**
 * A rival's text: takes back a part of what the party would have conceded, min(1, 0.8 m), where m is the weighted mean of
 * max(0, tension - 20) / 80 with those who stand near the text. Reactive devaluation: Ross and Stillinger 1991.
 */
final class RivalText extends EachSeat {
    RivalText() {
        super(RuleId.RIVAL_TEXT);
    }

    @Override
    void act(Moves moves, Situation situation, int party, int issue, int cell) {
        double share = Math.min(1,
                situation.rulebook().get(Parameter.RIVAL_STRENGTH) * enmity(situation, party, issue));
        double points = -share * moves.conceded(cell);
        moves.add(cell, points);
        if (points != 0 && moves.explains()) {
            moves.because(id(), cell, new Cause.RivalsText(share), points);
        }
    }

    private static double enmity(Situation situation, int party, int issue) {
        double from = situation.rulebook().get(Parameter.RIVAL_FROM);
        double reach = situation.rulebook().get(Parameter.RIVAL_REACH);
        double sum = 0;
        double total = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int other = situation.cell(p, issue);
            double weight = situation.weight(other);
            if (p == party || weight == 0
                    || Math.abs(situation.position(other) - situation.text(issue)) > reach) {
                continue;
            }
            sum += weight * Math.max(0, situation.tension(PairTable.index(party, p)) - from) / (100 - from);
            total += weight;
        }
        return total == 0 ? 0 : sum / total;
    }
}
