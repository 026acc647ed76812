package summitry.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an issue is adopted. Thresholds are shares, 0 to 1. A veto holder (see {@link Issue#vetoes}) blocks under every
 * rule by objecting.
 */
public sealed interface DecisionRule {

    /** Passes when nobody objects; a reservation is no objection. The practice of the G20, the UNFCCC and the WTO. */
    record Consensus() implements DecisionRule {}

    /** Passes when everyone supports or abstains; reservations do not help. */
    record Unanimity() implements DecisionRule {}

    /** One vote each: more yes than no, and yes at least a third of all. UN General Assembly, ordinary questions. */
    record SimpleMajority() implements DecisionRule {}

    /** One vote each: yes at least two thirds of yes and no, and a third of all. UN General Assembly, important questions. */
    record TwoThirds() implements DecisionRule {}

    /** Votes by capability: more yes than no, and yes at least a third of all. */
    record WeightedMajority() implements DecisionRule {}

    /**
     * Votes from the file: all votes less the no votes reach the quota. The Council of the EU; the IMF, whose votes are
     * quotas.
     *
     * @param quota share of all votes, above 0 and at most 1
     * @param votes votes of each party, above 0; sorted by party
     * @param absentVotes votes of members that are no party here; they abstain as one rest, at least 0
     */
    record QualifiedMajority(double quota, SortedMap<PartyId, Double> votes, double absentVotes)
            implements
            DecisionRule {
        public QualifiedMajority {
            Require.within("quota", quota, Double.MIN_NORMAL, 1);
            votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
            votes.values().forEach(v -> Require.within("votes", v, Double.MIN_NORMAL, 1e9));
            Require.within("absent votes", absentVotes, 0, 1e9);
        }

        public QualifiedMajority(double quota, Map<PartyId, Double> votes) {
            this(quota, new TreeMap<>(votes), 0);
        }
    }

    /** Ratified by two thirds of all and by every veto holder, whose abstention blocks too. Amendment of the UN Charter. */
    record Ratification() implements DecisionRule {}

    /** Binds those who join. Adopted when some party joins. */
    record OptIn() implements DecisionRule {}

    /** True where delegations vote, so that the side with the votes need not move. */
    default boolean isVote() {
        return switch (this) {
            case Consensus _,Unanimity _,OptIn _ -> false;
            case SimpleMajority _,TwoThirds _,WeightedMajority _,QualifiedMajority _,Ratification _ -> true;
        };
    }

    /** Share of the votes that carries the rule, above 0 to 1; 1 where everyone's consent is needed. */
    default double quotaShare() {
        return switch (this) {
            case Consensus _,Unanimity _,OptIn _ -> 1;
            case SimpleMajority _,WeightedMajority _ -> 0.5;
            case TwoThirds _,Ratification _ -> 2.0 / 3.0;
            case QualifiedMajority rule -> rule.quota();
        };
    }

    /** The word that files and text bundles use. */
    default String key() {
        return switch (this) {
            case Consensus _ -> "consensus";
            case Unanimity _ -> "unanimity";
            case SimpleMajority _ -> "simple-majority";
            case TwoThirds _ -> "two-thirds";
            case WeightedMajority _ -> "weighted-majority";
            case QualifiedMajority _ -> "qualified-majority";
            case Ratification _ -> "ratification";
            case OptIn _ -> "opt-in";
        };
    }
}
