package summitry.forecast;

import org.junit.jupiter.api.Test;
import summitry.forecast.Nash.Disagreement;
import summitry.forecast.Nash.Loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Models where their answer is known as a formula. */
class ClosedFormsTest {
    private static final double[] LEFT = {1, 0, .5};
    private static final double[] RIGHT = {2, 100, .75};

    private static Nash nash(Loss loss, Disagreement disagreement) {
        return new Nash(loss, disagreement, Weighting.CAPABILITY_SALIENCE);
    }

    @Test
    void twoPartiesWithLinearLossSettleByTheirWeights() {
        double answer = CaseFiles.value(nash(Loss.LINEAR, new Disagreement.CommonLoss(1)),
                CaseFiles.issue(LEFT, RIGHT));
        assertEquals(100 * 1.5 / 2, answer, 1e-9);
    }

    @Test
    void theQuadraticNashSolutionTendsToTheMean() {
        Cases cases = CaseFiles.random(12, 1, 5);
        double mean = CaseFiles.value(Compromise.USUAL, cases);
        double near = CaseFiles.value(nash(Loss.QUADRATIC, new Disagreement.CommonLoss(4)), cases);
        double far = CaseFiles.value(nash(Loss.QUADRATIC, new Disagreement.CommonLoss(100)), cases);
        assertEquals(mean, far, 0.06);
        assertTrue(Math.abs(far - mean) < Math.abs(near - mean), near + " " + far + " " + mean);
    }

    @Test
    void theNashSolutionIsBetterThanItsNeighbours() {
        Cases cases = CaseFiles.random(9, 1, 3);
        double answer = CaseFiles.value(Nash.USUAL, cases);
        assertTrue(product(cases, answer) > product(cases, answer - 1e-3));
        assertTrue(product(cases, answer) > product(cases, answer + 1e-3));
    }

    private static double product(Cases cases, double z) {
        double sum = 0;
        for (int i = 0; i < cases.actors().size(); i++) {
            View view = cases.view(i, 0).orElseThrow();
            sum += view.weight() * Math.log(4 - Math.pow((z - view.position()) / 100, 2));
        }
        return sum;
    }

    @Test
    void whereAllGainOverAReferencePointTheyAgreeOnThatSide() {
        double answer = CaseFiles.value(nash(Loss.LINEAR, new Disagreement.ReferencePoint(0)),
                CaseFiles.issue(new double[]{1, 60, 1}, new double[]{1, 80, 1}));
        assertTrue(answer >= 60 && answer <= 80, "" + answer);
    }

    @Test
    void whereNoValueIsBetterForAllThereIsNoAgreement() {
        Cases cases = CaseFiles.issue(LEFT, RIGHT);
        assertEquals(new Answer.NoAgreement(),
                nash(Loss.QUADRATIC, new Disagreement.ReferencePoint(50)).answers(cases).getFirst());
        assertEquals(new Answer.NoAgreement(),
                nash(Loss.QUADRATIC, new Disagreement.ReferencePoint(0)).answers(cases).getFirst());
    }

    @Test
    void aMedianThatIsATieTellsItsInterval() {
        Answer tie = WeightedMedian.USUAL.answers(CaseFiles.issue(new double[]{1, 20, .5},
                new double[]{1, 60, .5}, new double[]{2, 40, 0})).getFirst();
        assertEquals(new Answer.Value(20, 20, 60), tie);
    }

    @Test
    void fourWeightingsWeighAsTheySay() {
        Cases cases = CaseFiles.issue(LEFT, RIGHT);
        assertEquals(75, CaseFiles.value(new Compromise(Weighting.CAPABILITY_SALIENCE), cases), 1e-9);
        assertEquals(200.0 / 3, CaseFiles.value(new Compromise(Weighting.CAPABILITY), cases), 1e-9);
        assertEquals(60, CaseFiles.value(new Compromise(Weighting.SALIENCE), cases), 1e-9);
        assertEquals(50, CaseFiles.value(new Compromise(Weighting.EQUAL), cases), 1e-9);
    }

    @Test
    void twoCandidatesWinByTheirWeights() {
        Cases cases = CaseFiles.issue(LEFT, RIGHT);
        assertEquals(75, CaseFiles.value(Election.USUAL, cases), 1e-5);
        assertEquals(75, CaseFiles.value(new Election(Election.Kind.MARKOV, 0), cases), 1e-5);
    }
}
