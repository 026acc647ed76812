package summitry.ui.rules;

import java.util.Arrays;
import java.util.List;
import summitry.model.RuleId;

/** Which rules a round can do without. */
public final class Rules {
    private Rules() {}

    /** True where a switch of the rulebook turns it off. */
    public static boolean hasSwitch(RuleId rule) {
        return switch (rule) {
            case DRAWS, CHAIR_TEXT, RESPONSES, SCALE_LIMIT, TENSION_LIMIT, ADOPTION, DELEGATION, INJECT,
                    MEDIATION ->
                false;
            case INTEREST_AND_TIME, TEXT_PULL, PRESSURE, TRADE, BLOC, RECIPROCITY, ISOLATION, RIVAL_TEXT,
                    RED_LINE, CONSENSUS_DISSENT, CONFLICT, REFUSED_TEXT, THREAT, SANCTION, TRADE_KEPT,
                    CONCESSION_ANSWERED, REASSURANCE, FADING, LADDER, WALK_OUT, PROCESS_LANGUAGE ->
                true;
        };
    }

    /** True where a round can be decided again without it: also without what persons did or the scenario sent. */
    public static boolean canBeLeftOut(RuleId rule) {
        return hasSwitch(rule) || rule == RuleId.DELEGATION || rule == RuleId.INJECT
                || rule == RuleId.MEDIATION;
    }

    /** Rules that have a switch or numbers, in the order of the rulebook. */
    public static List<RuleId> ofRulebook() {
        return Arrays.stream(RuleId.values())
                .filter(r -> hasSwitch(r) || !summitry.model.Parameter.of(r).isEmpty()).toList();
    }
}
