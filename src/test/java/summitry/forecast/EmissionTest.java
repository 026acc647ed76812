package summitry.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import summitry.exchange.Table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The standard for car emissions in the European Community (Bueno de Mesquita 1994; Scholz, Calbert and Smith 2011, table
 * 1), with the answers of the switches that their program has.
 */
class EmissionTest {
    private static final Cases EMISSION = CaseFiles.cases("emission.csv");
    private static final double SIX_DECIMALS = 1e-6;

    @Test
    void tenRoundsOfTheChallengeModelAreThoseKnown() {
        Dispute dispute = EMISSION.dispute(0);
        List<double[]> rounds = Challenge.SCHOLZ.positions(dispute);
        Table known = CaseFiles.table("emission_challenge_positions.csv");
        List<String> heads = known.rows().getFirst().fields();
        assertEquals(11, rounds.size());
        for (int round = 0; round <= 10; round++) {
            Table.Row row = known.rows().get(round + 1);
            for (int i = 0; i < dispute.size(); i++) {
                assertEquals(Double.parseDouble(row.at(heads.indexOf(dispute.name(i)))), rounds.get(round)[i],
                        SIX_DECIMALS, dispute.name(i) + " in round " + round);
            }
            double median = Middle.median(rounds.get(round),
                    dispute.weights(Weighting.CAPABILITY_SALIENCE)).at();
            assertEquals(Double.parseDouble(row.at(heads.indexOf("median"))), median, SIX_DECIMALS);
        }
    }

    @Test
    void theFirstRoundRestsOnTheKnownRisksChancesAndUtilities() {
        Dispute dispute = EMISSION.dispute(0);
        ChallengeRound round = Challenge.SCHOLZ.round(dispute, dispute.positions(),
                Challenge.range(dispute.positions()));
        Table known = CaseFiles.table("emission_challenge_round1.csv");
        int pairs = 0;
        for (Table.Row row : known.rows().subList(1, known.rows().size())) {
            int i = place(dispute, row.at(0));
            int j = place(dispute, row.at(1));
            assertEquals(Double.parseDouble(row.at(2)), round.exponent(i), SIX_DECIMALS);
            assertEquals(Double.parseDouble(row.at(3)), round.chance(i, j), SIX_DECIMALS);
            if (dispute.position(i) != dispute.position(j)) {
                assertEquals(Double.parseDouble(row.at(4)), round.own(i, j), SIX_DECIMALS);
                assertEquals(Double.parseDouble(row.at(5)), round.others(i, j), SIX_DECIMALS);
            }
            pairs++;
        }
        assertEquals(90, pairs);
    }

    private static int place(Dispute dispute, String name) {
        for (int i = 0; i < dispute.size(); i++) {
            if (dispute.name(i).equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void asPrintedTheMedianStaysAtSevenInEveryRound() {
        Dispute dispute = EMISSION.dispute(0);
        for (double[] positions : Challenge.PRINTED.positions(dispute)) {
            assertEquals(7, Middle.median(positions, dispute.weights(Weighting.CAPABILITY_SALIENCE)).at());
        }
    }

    @Test
    void theMeanIsSevenPointThreeNineAndTheMedianSeven() {
        assertEquals(7.389956, CaseFiles.value(Compromise.USUAL, EMISSION), SIX_DECIMALS);
        assertEquals(7, CaseFiles.value(WeightedMedian.USUAL, EMISSION));
        assertEquals(CaseFiles.value(Compromise.USUAL, EMISSION),
                CaseFiles.value(Convergence.USUAL, EMISSION),
                1e-9);
    }

    @Test
    void everySwitchChangesSomething() {
        Challenge usual = Challenge.SCHOLZ;
        List<Challenge> switched = List.of(
                new Challenge(Challenge.Denominator.PAIR, usual.exponents(), usual.choice(), false,
                        usual.confrontation(), usual.range(), 10, 1),
                new Challenge(usual.denominator(), Challenge.Exponents.EACH, usual.choice(), false,
                        usual.confrontation(), usual.range(), 10, 1),
                new Challenge(usual.denominator(), usual.exponents(), Challenge.Choice.LEAST_OF_ALL, false,
                        usual.confrontation(), usual.range(), 10, 1),
                new Challenge(usual.denominator(), usual.exponents(), Challenge.Choice.ENFORCED, false,
                        usual.confrontation(), usual.range(), 10, 1),
                new Challenge(usual.denominator(), usual.exponents(), usual.choice(), true,
                        usual.confrontation(), usual.range(), 10, 1),
                new Challenge(usual.denominator(), usual.exponents(), usual.choice(), false,
                        Challenge.Confrontation.NONE, usual.range(), 10, 1),
                new Challenge(usual.denominator(), usual.exponents(), usual.choice(), false,
                        Challenge.Confrontation.LOTTERY, usual.range(), 10, 1),
                new Challenge(usual.denominator(), usual.exponents(), usual.choice(), false,
                        usual.confrontation(), Challenge.Range.SCALE, 10, 1),
                new Challenge(usual.denominator(), usual.exponents(), usual.choice(), false,
                        usual.confrontation(), usual.range(), 10, 0.5));
        for (Challenge other : switched) {
            assertTrue(LongStream.range(0, 20).anyMatch(seed -> !positions(usual, seed).equals(
                    positions(other, seed))), other.toString());
        }
    }

    private static List<Double> positions(Challenge model, long seed) {
        return model.positions(CaseFiles.random(10, 1, seed).dispute(0)).stream()
                .flatMap(round -> Arrays.stream(round).boxed()).toList();
    }
}
