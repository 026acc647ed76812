package summitry.engine.procedure;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.DecisionRule;
import summitry.model.Parameter;
import summitry.model.Response;
import summitry.model.ResponseTable;
import summitry.model.RuleId;

/**
 * Dissent that a consensus can live with. Near the end a few may be gavelled through with a reservation; never a great
 * one, nor one for whom this is everything. RULES section 6; design.
 */
public final class Dissent {
    private static final double EVERYTHING = 0.95;
    private static final double ROUNDING = 1e-9;

    private Dissent() {}

    /** True where a rule knows such dissent in principle. */
    public static boolean isPossible(Situation situation, int issue) {
        return situation.rule(issue) instanceof DecisionRule.Consensus
                && situation.rulebook().isOn(RuleId.CONSENSUS_DISSENT);
    }

    /** True where all who would have to stand aside for a value may be asked to. */
    public static boolean isIsolated(Situation situation, int issue, double value) {
        double weight = 0;
        int count = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            if (!situation.hasSay(cell) || Mandate.violation(situation, cell, value) == 0) {
                continue;
            }
            if (!mayStandAside(situation, cell, value)) {
                return false;
            }
            weight += situation.weight(cell);
            count++;
        }
        return areFew(situation, issue, weight, count);
    }

    /** Turns the objections to the text into reservations where they are few, small and not about everything. */
    public static void reserve(Situation situation, int issue, ResponseTable.Draft responses) {
        if (!isPossible(situation, issue) || situation.round() < situation.deadline() - 1) {
            return;
        }
        double weight = 0;
        int count = 0;
        for (int p = 0; p < situation.parties(); p++) {
            if (responses.get(p, issue) == Response.OBJECT) {
                int cell = situation.cell(p, issue);
                if (situation.isPerson(p) || !mayStandAside(situation, cell, situation.text(issue))) {
                    return;
                }
                weight += situation.weight(cell);
                count++;
            }
        }
        if (count > 0 && areFew(situation, issue, weight, count)) {
            for (int p = 0; p < situation.parties(); p++) {
                if (responses.get(p, issue) == Response.OBJECT) {
                    responses.set(p, issue, Response.RESERVE);
                }
            }
        }
    }

    private static boolean mayStandAside(Situation situation, int cell, double value) {
        return !situation.hasVeto(cell) && situation.salience(cell) < EVERYTHING
                && Mandate.violation(situation, cell,
                        value) <= situation.rulebook().get(Parameter.DISSENT_REACH) + ROUNDING;
    }

    private static boolean areFew(Situation situation, int issue, double weight, int count) {
        return weight <= situation.rulebook().get(Parameter.DISSENT_WEIGHT) * situation.totalWeight(issue)
                + ROUNDING
                && count <= situation.rulebook().get(Parameter.DISSENT_PARTIES) * situation.sayers(issue)
                        + ROUNDING;
    }
}
