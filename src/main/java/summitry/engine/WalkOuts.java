package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;
import summitry.model.DecisionRule;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.ResponseTable;
import summitry.model.RuleId;
import summitry.model.Verdict;

/**
 * Who leaves. In the second half a party whose consent is needed walks out with chance slope x max(0, f - 0.30), where f is
 * the share of what it cares about that the texts violate badly. Large agendas protect: there is always something else to
 * win. Ripeness: Zartman 1985; RULES section 8.
 */
final class WalkOuts {
    private static final double BAD = 5;
    private static final double WORST = 15;

    private WalkOuts() {}

    /** Indexes of automatic parties that leave in this round. */
    static List<Integer> drawn(Situation situation, ResponseTable responses, Randomness randomness) {
        List<Integer> leavers = new ArrayList<>();
        if (situation.elapsed() <= 0.5 || !situation.rulebook().isOn(RuleId.WALK_OUT)) {
            return leavers;
        }
        for (int p = 0; p < situation.parties(); p++) {
            if (situation.isPerson(p) || situation.isAway(p) || !isConsentNeeded(situation, p)) {
                continue;
            }
            double chance = situation.rulebook().get(Parameter.WALK_OUT_SLOPE) * Math.max(0,
                    violatedShare(situation, responses, p)
                            - situation.rulebook().get(Parameter.WALK_OUT_FROM));
            if (chance > 0 && randomness.uniform(Purpose.WALK_OUT, situation.round(),
                    situation.assembly().partyKey(p)) < chance) {
                leavers.add(p);
            }
        }
        return leavers;
    }

    /** True where some open issue cannot be adopted without the party. */
    static boolean isConsentNeeded(Situation situation, int party) {
        for (int k = 0; k < situation.issues(); k++) {
            int cell = situation.cell(party, k);
            DecisionRule rule = situation.rule(k);
            boolean byRule = rule instanceof DecisionRule.Consensus || rule instanceof DecisionRule.Unanimity;
            if (situation.isOpen(k) && situation.hasSay(cell) && (byRule || situation.hasVeto(cell))) {
                return true;
            }
        }
        return false;
    }

    /** Share of what a party cares about that the texts violate badly, 0 to 1. */
    static double violatedShare(Situation situation, ResponseTable responses, int party) {
        double violated = 0;
        double total = 0;
        for (int k = 0; k < situation.issues(); k++) {
            int cell = situation.cell(party, k);
            if (situation.hasSay(cell)) {
                total += situation.salience(cell);
                violated += grievance(situation, responses, party, k);
            }
        }
        return total == 0 ? 0 : violated / total;
    }

    private static double grievance(Situation situation, ResponseTable responses, int party, int issue) {
        int cell = situation.cell(party, issue);
        if (!situation.isOpen(issue) || responses.get(party, issue) != Response.OBJECT) {
            return 0;
        }
        double violation = Mandate.violation(situation, cell, situation.text(issue));
        return violation > BAD ? situation.salience(cell) * Math.min(1, violation / WORST) : 0;
    }

    /** Why a party left: its share, then the issues that make it, heaviest first. */
    static List<Verdict> reasons(Situation situation, ResponseTable responses, int party) {
        PartyId id = situation.assembly().partyId(party);
        double total = 0;
        for (int k = 0; k < situation.issues(); k++) {
            int cell = situation.cell(party, k);
            total += situation.hasSay(cell) ? situation.salience(cell) : 0;
        }
        List<Verdict.Grievance> grievances = new ArrayList<>();
        for (int k = 0; k < situation.issues(); k++) {
            double share = total == 0 ? 0 : grievance(situation, responses, party, k) / total;
            if (share > 0) {
                grievances.add(new Verdict.Grievance(id, situation.assembly().issueId(k), share));
            }
        }
        grievances.sort((a, b) -> Double.compare(b.share(), a.share()));
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(new Verdict.WalkedOut(id, violatedShare(situation, responses, party)));
        verdicts.addAll(grievances.subList(0, Math.min(3, grievances.size())));
        return verdicts;
    }
}
