package summitry.ui.play;

/** The moves that a person's delegation can make, in the order in which they are offered. */
enum MoveKind {
    HOLD("hold"), CONCEDE("concede"), STATE("state"), RESPOND("respond"), AMEND("amend"), TRADE("trade"),
    PRESS("press"), REASSURE("reassure"), MEDIATE("mediate"), THREATEN("threaten"), SANCTION("sanction"),
    WALK_OUT("walk-out"), RETURN("return");

    private final String key;

    MoveKind(String key) {
        this.key = key;
    }

    /** The word that text bundles and ids use. */
    String key() {
        return key;
    }

    /** True where it moves to a value on the issue. */
    boolean hasValue() {
        return this == CONCEDE || this == STATE || this == AMEND;
    }

    /** True where it is about another party. */
    boolean hasTarget() {
        return switch (this) {
            case TRADE, PRESS, REASSURE, MEDIATE, THREATEN, SANCTION -> true;
            case HOLD, CONCEDE, STATE, RESPOND, AMEND, WALK_OUT, RETURN -> false;
        };
    }
}
