package summitry.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A number of the rulebook: the rule it belongs to, its default, the range a file may set, and the range within which
 * results were found sane. Shares and chances are 0 to 1, distances are points of the 0-100 scale, tensions points of the
 * 0-100 ladder. Defaults and ranges: the measured rulebook "Summit" (README, Decisions).
 */
public enum Parameter {
    SALIENCE_SPREAD(RuleId.DRAWS, "salience-spread", 0.15, 0, 0.5, 0.05, 0.25),
    IDEAL_SPREAD_HIGH(RuleId.DRAWS, "ideal-spread-high", 4, 0, 20, 2, 6),
    IDEAL_SPREAD_MEDIUM(RuleId.DRAWS, "ideal-spread-medium", 6, 0, 20, 4, 9),
    IDEAL_SPREAD_LOW(RuleId.DRAWS, "ideal-spread-low", 8, 0, 20, 6, 12),

    SLACK(RuleId.RESPONSES, "slack", 6, 0, 50, 4, 9),
    INDIFFERENCE_SLACK(RuleId.RESPONSES, "indifference-slack", 50, 0, 100, 30, 60),
    VOTE_TOLERANCE(RuleId.RESPONSES, "vote-tolerance", 12, 0, 50, 10, 14),
    EARNED_YES(RuleId.RESPONSES, "earned-yes", 0.5, 0, 1, 0.4, 0.55),

    READING_ERROR(RuleId.CHAIR_TEXT, "reading-error", 0.10, 0, 1, 0, 0.2),
    FIRST_STEP(RuleId.CHAIR_TEXT, "first-step", 0.5, 0, 1, 0.3, 0.7),
    TEXT_STEP(RuleId.CHAIR_TEXT, "text-step", 8, 0, 100, 5, 15),
    RIPE_WITHIN(RuleId.CHAIR_TEXT, "ripe-within", 0.5, 0, 20, 0.25, 2),
    RIPE_FROM_ROUND(RuleId.CHAIR_TEXT, "ripe-from-round", 3, 1, 100, 2, 4),
    VIOLATION_COST(RuleId.CHAIR_TEXT, "violation-cost", 100, 0, 10_000, 50, 200),
    DEMAND_WEIGHT(RuleId.CHAIR_TEXT, "demand-weight", 0.15, 0, 1, 0.1, 0.3),

    TIME_STRENGTH(RuleId.INTEREST_AND_TIME, "time-strength", 0.5, 0, 1, 0.3, 0.7),
    FIRST_CONCESSION(RuleId.INTEREST_AND_TIME, "first-concession", 0.1, 0, 1, 0.05, 0.2),
    CURVE_HOLD_OUT(RuleId.INTEREST_AND_TIME, "curve-hold-out", 0.4, 0.05, 10, 0.2, 0.6),
    CURVE_TRADER(RuleId.INTEREST_AND_TIME, "curve-trader", 1, 0.05, 10, 0.7, 1.4),
    CURVE_BRIDGE_BUILDER(RuleId.INTEREST_AND_TIME, "curve-bridge-builder", 1.8, 0.05, 10, 1.4, 2.4),
    CURVE_FOLLOWER(RuleId.INTEREST_AND_TIME, "curve-follower", 2.5, 0.05, 10, 1.8, 4),

    TEXT_HOLD_OUT(RuleId.TEXT_PULL, "text-hold-out", 0.05, 0, 1, 0, 0.3),
    TEXT_TRADER(RuleId.TEXT_PULL, "text-trader", 0.12, 0, 1, 0, 0.3),
    TEXT_BRIDGE_BUILDER(RuleId.TEXT_PULL, "text-bridge-builder", 0.22, 0, 1, 0, 0.3),
    TEXT_FOLLOWER(RuleId.TEXT_PULL, "text-follower", 0.22, 0, 1, 0, 0.3),

    PRESSURE_STRENGTH(RuleId.PRESSURE, "pressure-strength", 0.25, 0, 1, 0, 0.5),
    PRESSERS(RuleId.PRESSURE, "pressers", 2, 1, 8, 1, 4),
    PRESS_TENSION(RuleId.PRESSURE, "press-tension", 2, 0, 30, 1, 4),

    TRADE_CAP(RuleId.TRADE, "trade-cap", 12, 0, 50, 6, 20),
    TRADES_A_ROUND(RuleId.TRADE, "trades-a-round", 1, 0, 10, 1, 3),
    MEETING_CHANCE(RuleId.TRADE, "meeting-chance", 0.5, 0, 1, 0.3, 0.7),
    CHANNEL_CLOSED_FROM(RuleId.TRADE, "channel-closed-from", 60, 0, 100, 50, 70),
    BEND_PER_POINT(RuleId.TRADE, "bend-per-point", 1, 0, 3, 0.5, 1.5),

    BLOC_STRENGTH(RuleId.BLOC, "bloc-strength", 0.12, 0, 1, 0, 0.3),
    BLOC_REACH(RuleId.BLOC, "bloc-reach", 30, 0, 100, 20, 50),
    BLOC_LARGEST(RuleId.BLOC, "bloc-largest", 0.45, 0, 1, 0.3, 0.6),

    RECIPROCITY_STRENGTH(RuleId.RECIPROCITY, "reciprocity-strength", 0.25, 0, 1, 0, 0.5),

    ISOLATION_STRENGTH(RuleId.ISOLATION, "isolation-strength", 0.35, 0, 1, 0, 0.6),
    ISOLATION_FROM(RuleId.ISOLATION, "isolation-from", 0.6, 0, 0.99, 0.5, 0.75),
    ISOLATION_BEND(RuleId.ISOLATION, "isolation-bend", 6, 0, 30, 3, 9),

    RIVAL_STRENGTH(RuleId.RIVAL_TEXT, "rival-strength", 0.8, 0, 1, 0, 1),
    RIVAL_FROM(RuleId.RIVAL_TEXT, "rival-from", 20, 0, 95, 10, 40),
    RIVAL_REACH(RuleId.RIVAL_TEXT, "rival-reach", 20, 0, 100, 10, 30),

    BEND_CAP(RuleId.RED_LINE, "bend-cap", 12, 0, 50, 6, 18),
    DEMAND_BEND(RuleId.RED_LINE, "demand-bend", 1.5, 1, 5, 1, 2),

    DISSENT_WEIGHT(RuleId.CONSENSUS_DISSENT, "dissent-weight", 0.15, 0, 1, 0.10, 0.20),
    DISSENT_PARTIES(RuleId.CONSENSUS_DISSENT, "dissent-parties", 0.10, 0, 1, 0.05, 0.15),
    DISSENT_REACH(RuleId.CONSENSUS_DISSENT, "dissent-reach", 25, 0, 100, 15, 35),

    CONFLICT_GAIN(RuleId.CONFLICT, "conflict-gain", 6, 0, 30, 5, 7),
    REFUSED_TEXT_GAIN(RuleId.REFUSED_TEXT, "refused-text-gain", 3, 0, 30, 2, 5),
    THREAT_GAIN(RuleId.THREAT, "threat-gain", 6, 0, 30, 4, 8),
    THREAT_CHANCE(RuleId.THREAT, "threat-chance", 0.2, 0, 1, 0.1, 0.25),
    THREAT_FROM(RuleId.THREAT, "threat-from", 40, 0, 100, 30, 50),
    SANCTION_GAIN(RuleId.SANCTION, "sanction-gain", 8, 0, 30, 6, 9),
    SANCTION_FROM(RuleId.SANCTION, "sanction-from", 60, 0, 100, 50, 70),
    TRADE_KEPT_RELIEF(RuleId.TRADE_KEPT, "trade-kept-relief", 4, 0, 30, 2, 6),
    ANSWERED_RELIEF(RuleId.CONCESSION_ANSWERED, "answered-relief", 0.25, 0, 2, 0.1, 0.5),
    REASSURANCE_RELIEF(RuleId.REASSURANCE, "reassurance-relief", 3.5, 0, 30, 2, 5),
    REASSURANCE_CHANCE(RuleId.REASSURANCE, "reassurance-chance", 0.35, 0, 1, 0.2, 0.5),
    MEDIATION_RELIEF(RuleId.MEDIATION, "mediation-relief", 3.5, 0, 30, 2, 5),
    FADING_SHARE(RuleId.FADING, "fading-share", 0.06, 0, 1, 0.05, 0.08),

    CRISIS_FROM(RuleId.LADDER, "crisis-from", 75, 0, 100, 70, 80),
    CRISIS_RISE(RuleId.LADDER, "crisis-rise", 15, 0, 100, 12, 18),
    GREAT_PARTY(RuleId.LADDER, "great-party", 0.02, 0, 1, 0.01, 0.05),

    WALK_OUT_FROM(RuleId.WALK_OUT, "walk-out-from", 0.30, 0, 1, 0.25, 0.33),
    WALK_OUT_SLOPE(RuleId.WALK_OUT, "walk-out-slope", 0.8, 0, 5, 0.6, 1),

    PROCESS_SHARE(RuleId.PROCESS_LANGUAGE, "process-share", 0.25, 0, 1, 0.15, 0.35);

    private static final List<Parameter> ALL = List.of(values());

    private final RuleId rule;
    private final String key;
    private final double usual;
    private final double lowest;
    private final double highest;
    private final double saneFrom;
    private final double saneTo;

    Parameter(RuleId rule, String key, double usual, double lowest, double highest, double saneFrom,
            double saneTo) {
        this.rule = rule;
        this.key = key;
        this.usual = usual;
        this.lowest = lowest;
        this.highest = highest;
        this.saneFrom = saneFrom;
        this.saneTo = saneTo;
    }

    public RuleId rule() {
        return rule;
    }

    /** The name in files and text bundles. */
    public String key() {
        return key;
    }

    /** Its value in the rulebook "Summit". */
    public double usual() {
        return usual;
    }

    /** Lowest value a file may set. */
    public double lowest() {
        return lowest;
    }

    /** Highest value a file may set. */
    public double highest() {
        return highest;
    }

    public double saneFrom() {
        return saneFrom;
    }

    public double saneTo() {
        return saneTo;
    }

    public static List<Parameter> all() {
        return ALL;
    }

    public static List<Parameter> of(RuleId rule) {
        return ALL.stream().filter(p -> p.rule == rule).toList();
    }

    public static Optional<Parameter> named(String key) {
        return Arrays.stream(values()).filter(p -> p.key.equals(key)).findFirst();
    }
}
