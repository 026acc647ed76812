package summitry.text;

import summitry.model.Parameter;

/** What a parameter counts. */
enum ParameterUnit {
    SHARE("share"), CHANCE("chance"), POINTS("points"), TENSION("tension"), ROUNDS("rounds"), COUNT("count"),
    FACTOR(
            "factor"),
    EXPONENT("exponent"), SHARE_A_POINT("share-a-point");

    private final String key;

    ParameterUnit(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static ParameterUnit of(Parameter parameter) {
        return switch (parameter) {
            case SALIENCE_SPREAD, EARNED_YES, READING_ERROR, FIRST_STEP, DEMAND_WEIGHT, TIME_STRENGTH,
                    FIRST_CONCESSION, TEXT_HOLD_OUT, TEXT_TRADER, TEXT_BRIDGE_BUILDER, TEXT_FOLLOWER,
                    PRESSURE_STRENGTH, BLOC_STRENGTH, BLOC_LARGEST, RECIPROCITY_STRENGTH, ISOLATION_STRENGTH,
                    ISOLATION_FROM, RIVAL_STRENGTH, DISSENT_WEIGHT, DISSENT_PARTIES, FADING_SHARE,
                    GREAT_PARTY, WALK_OUT_FROM, PROCESS_SHARE ->
                SHARE;
            case MEETING_CHANCE, THREAT_CHANCE, REASSURANCE_CHANCE -> CHANCE;
            case IDEAL_SPREAD_HIGH, IDEAL_SPREAD_MEDIUM, IDEAL_SPREAD_LOW, SLACK, INDIFFERENCE_SLACK,
                    VOTE_TOLERANCE, TEXT_STEP, RIPE_WITHIN, TRADE_CAP, BLOC_REACH, ISOLATION_BEND,
                    RIVAL_REACH, BEND_CAP, DISSENT_REACH ->
                POINTS;
            case PRESS_TENSION, CHANNEL_CLOSED_FROM, RIVAL_FROM, CONFLICT_GAIN, REFUSED_TEXT_GAIN,
                    THREAT_GAIN, THREAT_FROM, SANCTION_GAIN, SANCTION_FROM, TRADE_KEPT_RELIEF,
                    REASSURANCE_RELIEF, MEDIATION_RELIEF, CRISIS_FROM, CRISIS_RISE ->
                TENSION;
            case RIPE_FROM_ROUND -> ROUNDS;
            case PRESSERS, TRADES_A_ROUND -> COUNT;
            case VIOLATION_COST, DEMAND_BEND, WALK_OUT_SLOPE -> FACTOR;
            case CURVE_HOLD_OUT, CURVE_TRADER, CURVE_BRIDGE_BUILDER, CURVE_FOLLOWER -> EXPONENT;
            case BEND_PER_POINT, ANSWERED_RELIEF -> SHARE_A_POINT;
        };
    }
}
