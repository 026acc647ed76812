package summitry.analysis;

import java.util.ArrayList;
import java.util.List;
import summitry.engine.measure.Responses;
import summitry.engine.measure.Situation;
import summitry.engine.procedure.Tally;
import summitry.model.DecisionRule;

/** How many votes every value of an issue would win if all voted on it now. */
final class VoteCurve {
    private VoteCurve() {}

    static AgreementZone.Votes of(Situation situation, int issue) {
        DecisionRule rule = situation.rule(issue);
        List<AgreementZone.Point> points = new ArrayList<>();
        for (int value = 0; value <= 100; value++) {
            int text = value;
            Tally tally = Tally.count(situation, issue,
                    p -> Responses.to(situation, situation.cell(p, issue), text));
            points.add(new AgreementZone.Point(value, share(tally, rule), tally.vetoes() > 0,
                    tally.passes(rule)));
        }
        return new AgreementZone.Votes(points, line(rule));
    }

    /** The share that the rule compares with its line. */
    private static double share(Tally tally, DecisionRule rule) {
        return switch (rule) {
            case DecisionRule.SimpleMajority _,DecisionRule.WeightedMajority _,DecisionRule.TwoThirds _ ->
                ratio(tally.yes(), tally.yes() + tally.no());
            case DecisionRule.QualifiedMajority _,DecisionRule.Consensus _,DecisionRule.Unanimity _ ->
                ratio(tally.all() - tally.no(), tally.all());
            case DecisionRule.Ratification _,DecisionRule.OptIn _ -> ratio(tally.yes(), tally.all());
        };
    }

    /** One that joins is enough where each is bound only by joining. */
    private static double line(DecisionRule rule) {
        return rule instanceof DecisionRule.OptIn ? 0 : rule.quotaShare();
    }

    private static double ratio(double part, double all) {
        return all == 0 ? 0 : part / all;
    }
}
