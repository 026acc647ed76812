package summitry.lint;

import java.util.Locale;

/** Every kind of repair. */
public enum Remedy {
    /** Bloc or group. */
    MEDIAN_OF_GROUP,
    MEDIAN_OF_ALL,
    /** Value. */
    SET_TO,
    NO_SAY,
    /** Value. */
    MOVE_RED_LINE,
    /** Value. */
    MOVE_WISH,
    SWAP_RED_LINES,
    DROP_RED_LINES,
    SAY_WHAT_IT_WANTS,
    /** Value. */
    CARE,
    EVERYONE_COUNTS,
    EVERYONE_JOINS,
    /** Party. */
    COUNT_TOO,
    DROP_VETO,
    DROP_VOTES,
    /** Votes. */
    GIVE_VOTES,
    /** Weight. */
    GIVE_WEIGHT,
    REMOVE,
    ADD_PARTIES,
    ADD_ITEM,
    ADD_THEME,
    /** New words. */
    WRITE,
    SHORTEN,
    BREAK_SENTENCES,
    EASIEST_SENTENCES,
    /** The language that is copied. */
    COPY_LANGUAGE,
    DOUBT_SOURCES,
    /** Round. */
    MOVE_TO_ROUND,
    LEAVE_TO_CHAIR,
    PUT_IN_ORDER,
    LOOSEN_RED_LINES,
    EASIER_RULES,
    STRICTER_RULES,
    WIDER_APART,
    /** Rounds. */
    MORE_ROUNDS,
    CALM,
    /** Issue. */
    REMOVE_ITEM;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
