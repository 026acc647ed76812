package summitry.analysis;

import summitry.engine.Engine;
import summitry.engine.measure.Support;
import summitry.engine.tension.Ladder;
import summitry.model.NegotiationState;
import summitry.model.Rung;

/**
 * Where a summit stands after a round.
 *
 * @param round rounds that are over
 * @param support share of all weight (capability x salience) that does not object to the texts, 0 to 1
 * @param tension mean over pairs, weighted by the product of their capabilities, 0 to 100
 * @param rung of the summit as a whole
 * @param highest tension of the tensest pair, 0 to 100; 0 for a party alone
 * @param first index of that pair's first party, -1 for a party alone
 * @param second index of that pair's second party, -1 for a party alone
 */
public record Standing(int round, double support, double tension, Rung rung, double highest, int first,
        int second) {

    public static Standing of(Engine engine, NegotiationState state) {
        var tensions = state.climate().tensions();
        double mean = Ladder.mean(engine.assembly(), tensions);
        int[] pair = Ladder.highest(tensions);
        boolean alone = pair.length == 0;
        return new Standing(state.round(), Support.overall(engine.situation(state), state.responses()), mean,
                Ladder.ofSummit(mean), alone ? 0 : tensions.get(pair[0], pair[1]), alone ? -1 : pair[0],
                alone ? -1 : pair[1]);
    }
}
