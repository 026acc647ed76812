package summitry.engine.measure;

import summitry.model.ResponseTable;

/** How much of the weight accepts the texts: capability x salience of those who do not object. Shares 0 to 1. */
public final class Support {
    private Support() {}

    /** Support of one issue; 1 where nobody has a say. */
    public static double of(Situation situation, ResponseTable responses, int issue) {
        double total = situation.totalWeight(issue);
        return total == 0 ? 1 : accepting(situation, responses, issue) / total;
    }

    /** Support over all issues together, weighted by how much is at stake; 1 where nobody has a say. */
    public static double overall(Situation situation, ResponseTable responses) {
        double accepting = 0;
        double total = 0;
        for (int k = 0; k < situation.issues(); k++) {
            accepting += accepting(situation, responses, k);
            total += situation.totalWeight(k);
        }
        return total == 0 ? 1 : accepting / total;
    }

    private static double accepting(Situation situation, ResponseTable responses, int issue) {
        double accepting = 0;
        for (int p = 0; p < situation.parties(); p++) {
            if (responses.get(p, issue).accepts()) {
                accepting += situation.weight(situation.cell(p, issue));
            }
        }
        return accepting;
    }
}
