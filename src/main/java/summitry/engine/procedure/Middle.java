package summitry.engine.procedure;

import summitry.engine.measure.Situation;
import summitry.model.Parameter;

/**
 * The weighted middle of what delegations say, as the chair reads it: the mean of positions by weight, with a reading
 * error of the chair that is drawn once a run and issue. Compromise model: Van den Bos 1991, Achen 2006.
 *
 * @param value 0 to 100
 */
record Middle(double value) {

    /**
     * @param reading standard normal number of the chair's reading error, 0 for none
     * @param shifts points added to each position of the issue by party, such as this round's trades
     */
    static Middle of(Situation situation, int issue, double reading, double[] shifts) {
        double total = 0;
        double sum = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            double weight = situation.textWeight(cell);
            total += weight;
            sum += weight * (situation.position(cell) + shifts[cell]);
        }
        double statusQuo = situation.assembly().statusQuo(issue);
        if (total == 0) {
            return new Middle(statusQuo);
        }
        double mean = sum / total;
        double square = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            double distance = situation.position(cell) + shifts[cell] - mean;
            square += situation.textWeight(cell) * distance * distance;
        }
        double spread = Math.sqrt(square / total);
        double error = situation.rulebook().get(Parameter.READING_ERROR) * spread * reading
                * Math.signum(mean - statusQuo);
        return new Middle(Math.min(100, Math.max(0, mean + error)));
    }
}
