package summitry.lint;

/** Which text of a thing. */
public enum Part {
    TITLE("title"), SHORT_TITLE("short-title"), SUBTITLE("subtitle"), SUMMARY("summary"), PLACE("place"),
    DATES("dates"), NAME("name"), CODE("code"), BRIEF("brief"),
    SHORT_BRIEF("short-brief"), CONFIDENTIAL("confidential"), SHORT_CONFIDENTIAL("short-confidential"),
    REASON("reason"),
    SCALE_0("scale-0"), SCALE_25("scale-25"), SCALE_50("scale-50"), SCALE_75("scale-75"),
    SCALE_100("scale-100"),
    PROCEDURE("procedure"), UNIT("unit"), SOURCE("source"), TEXT("text"), ENDING("ending"), CREDIT("credit");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** @param mark which of the five scale texts, 0 to 4 */
    static Part scale(int mark) {
        return values()[SCALE_0.ordinal() + mark];
    }

    /** Whether it is for the paper of a party. */
    boolean isBrief() {
        return ordinal() >= BRIEF.ordinal() && ordinal() <= SHORT_CONFIDENTIAL.ordinal();
    }

    boolean isScale() {
        return ordinal() >= SCALE_0.ordinal() && ordinal() <= SCALE_100.ordinal();
    }
}
