package summitry.ui.play;

import summitry.engine.procedure.Drafting;
import summitry.engine.procedure.Tally;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.Parameter;

/** Why an item is still open although enough parties would agree to its text. */
final class WhyOpen {
    private WhyOpen() {}

    /**
     * A sentence; empty where the item is not open, too few agree, or nothing but the next round is missing.
     *
     * @param k index of the item
     */
    static String of(Moment moment, int k) {
        IssueState state = moment.state().issues().get(k);
        boolean isWaiting = state.status() == IssueStatus.OPEN && state.drafted() && !moment.hasEnded()
                && Tally.count(moment.situation(), k, p -> moment.state().responses().get(p, k))
                        .passes(moment.situation().rule(k));
        if (!isWaiting || Drafting.isRipe(moment.situation(), k, state.target())) {
            return "";
        }
        int first = (int) Math.ceil(moment.situation().rulebook().get(Parameter.RIPE_FROM_ROUND));
        if (moment.round() < first) {
            return moment.words().get("play.issue.too-early", moment.numbers().whole(first));
        }
        return moment.words().get("play.issue.still-moving", moment.numbers().tenths(state.text()),
                moment.numbers().tenths(state.target()),
                moment.numbers().whole(moment.situation().deadline()));
    }
}
