package summitry.forecast;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is worked out once for all who stand at one place is what each would be worth by itself. */
class ChallengeRoundTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void utilitiesAreThoseOfTheFormulaWhereManyStandTogether(long seed) {
        Dispute dispute = CaseFiles.random(40, 1, seed).dispute(0);
        double[] positions = dispute.positions();
        for (int i = 0; i < positions.length; i++) {
            positions[i] = 20 * Math.floor(positions[i] / 20);
        }
        ChallengeRound round = Challenge.SCHOLZ.round(dispute, positions, 100);
        for (int i = 0; i < positions.length; i++) {
            for (int j = 0; j < positions.length; j++) {
                double distance = Math.abs(positions[i] - positions[j]) / 100;
                double r = round.exponent(i);
                double won = 2 - 4 * Math.pow(.5 - .5 * distance, r);
                double lost = 2 - 4 * Math.pow(.5 + .5 * distance, r);
                double care = dispute.salience(j);
                double chance = round.chance(i, j);
                double expected = care * (chance * won + (1 - chance) * lost) + (1 - care) * won
                        - (2 - 4 * Math.pow(.5, r));
                assertEquals(expected, round.own(i, j), 1e-12, i + " against " + j);
            }
        }
    }
}
