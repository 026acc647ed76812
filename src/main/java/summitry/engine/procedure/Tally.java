package summitry.engine.procedure;

import summitry.engine.measure.Situation;
import summitry.model.DecisionRule;
import summitry.model.Response;

/**
 * A count of answers to one text. Votes are in the units of the decision rule.
 *
 * @param yes votes of those who support
 * @param no votes of those who object
 * @param all votes of everyone with a say, members outside the room included
 * @param objections number of parties that object
 * @param reservations number of parties that reserve
 * @param vetoes veto holders that block: by objecting, and where ratification is needed by not ratifying
 */
public record Tally(double yes, double no, double all, int objections, int reservations, int vetoes) {
    private static final double ROUNDING = 1e-9;

    /** How one party answers a text. */
    @FunctionalInterface
    public interface Answers {
        Response of(int party);
    }

    /** Counts the answers of all parties with a say. */
    public static Tally count(Situation situation, int issue, Answers answers) {
        double yes = 0;
        double no = 0;
        double all = situation.assembly().absentVotes(issue);
        int objections = 0;
        int reservations = 0;
        int vetoes = 0;
        boolean ratified = situation.rule(issue) instanceof DecisionRule.Ratification;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            Response response = answers.of(p);
            if (response == Response.NONE) {
                continue;
            }
            double votes = situation.votes(cell);
            all += votes;
            yes += response == Response.SUPPORT ? votes : 0;
            no += response == Response.OBJECT ? votes : 0;
            objections += response == Response.OBJECT ? 1 : 0;
            reservations += response == Response.RESERVE ? 1 : 0;
            boolean blocks = response == Response.OBJECT || (ratified && response != Response.SUPPORT);
            vetoes += blocks && situation.hasVeto(cell) ? 1 : 0;
        }
        return new Tally(yes, no, all, objections, reservations, vetoes);
    }

    /** True where the rule is satisfied. RULES section 2; thresholds of the UN, the IMF and the Council: MODELS f. */
    public boolean passes(DecisionRule rule) {
        if (vetoes > 0) {
            return false;
        }
        return switch (rule) {
            case DecisionRule.Consensus _ -> objections == 0;
            case DecisionRule.Unanimity _ -> objections == 0 && reservations == 0;
            case DecisionRule.SimpleMajority _,DecisionRule.WeightedMajority _ ->
                yes > no + ROUNDING * all && yes >= all / 3 - ROUNDING * all;
            case DecisionRule.TwoThirds _ ->
                yes >= (yes + no) * 2 / 3 - ROUNDING * all && yes >= all / 3 - ROUNDING * all && yes > 0;
            case DecisionRule.QualifiedMajority(double quota, _, _) ->
                all - no >= quota * all - ROUNDING * all;
            case DecisionRule.Ratification _ -> yes >= all * 2 / 3 - ROUNDING * all;
            case DecisionRule.OptIn _ -> yes > 0;
        };
    }

    /** Votes that count for adoption: those that do not say no where only a no stops the text, else the yes votes. */
    public double accepted(DecisionRule rule) {
        return rule instanceof DecisionRule.QualifiedMajority ? all - no : yes;
    }
}
