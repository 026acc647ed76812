package summitry.ui.play;

import java.util.List;
import summitry.analysis.OffRamps;
import summitry.analysis.StepDown;
import summitry.engine.random.Randomness;
import summitry.model.Act;
import summitry.model.PartyId;
import summitry.text.StepDownSentences;

/** The cheapest ways down from a pair's tension, with their effect after the next round, in sentences. */
final class WaysDown {
    private static final int MOST = 4;

    private WaysDown() {}

    /** Decides the next round about ten times; one sentence where there is none. */
    static List<String> of(Moment moment, PartyId a, PartyId b, Randomness randomness) {
        StepDownSentences say = StepDownSentences.of(moment.scenario(), moment.language());
        List<String> ways = OffRamps.of(moment.engine(), moment.state(), a, b, randomness).stream()
                .limit(MOST)
                .map(r -> say.effect(clause(say, r.step()), r.tension().first(), r.tension().second()))
                .toList();
        return ways.isEmpty() ? List.of(say.none()) : ways;
    }

    /** The cheapest alone; empty once the summit has ended. */
    static String cheapest(Moment moment, PartyId a, PartyId b, Randomness randomness) {
        return moment.hasEnded() ? "" : of(moment, a, b, randomness).getFirst();
    }

    private static String clause(StepDownSentences say, StepDown step) {
        return switch (step) {
            case StepDown.Reassure(var by, var to) -> say.reassure(by, to);
            case StepDown.Mediate(var by) -> say.mediate(by);
            case StepDown.Withdraw(var by, Act.Threaten(var target)) -> say.withdrawThreat(by, target);
            case StepDown.Withdraw(var by, Act.Sanction(var target)) -> say.withdrawSanction(by, target);
            case StepDown.Withdraw(_, var act) -> throw new IllegalStateException(
                    "an act (%s) is taken back that raises no tension.".formatted(act));
            case StepDown.CommonText(var issue, double value) -> say.commonText(issue, value);
            case StepDown.Trade(var giver, var give, double points, var returner, var back, double pointsBack) ->
                say.trade(giver, points, give, returner, pointsBack, back);
            case StepDown.Adjourn _ -> say.adjourn();
        };
    }
}
