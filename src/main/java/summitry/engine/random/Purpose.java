package summitry.engine.random;

/** What a number is drawn for. Each has a fixed code, so that a new purpose shifts no other. */
public enum Purpose {
    SALIENCE(1), IDEAL(2), CHAIR_READING(3), MEETING(4), THREAT(5), SANCTION(6), REASSURANCE(7), WALK_OUT(
            8),
    INVITATION(9), LOTTERY(10);

    private final long code;

    Purpose(long code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
