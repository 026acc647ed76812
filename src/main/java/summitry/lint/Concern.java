package summitry.lint;

import java.util.Locale;

/** Every kind of thing that a draft can be told. */
public enum Concern {
    /** How many there are. */
    NO_PARTIES(Level.STOP), NO_ITEMS(Level.STOP), NO_THEMES(Level.STOP),
    /** Where, which text. */
    NO_TEXT(Level.STOP),
    /** Where, which text, its length, the limit. */
    LABEL_TOO_LONG(Level.STOP),
    /** Party, issues. */
    NO_POSITION(Level.STOP),
    /** Party, issues. */
    NO_CARE(Level.STOP),
    /** Party, issue, red line, what it wants. */
    RED_LINE_EXCLUDES(Level.STOP),
    /** Party, issue, red line, what it says. */
    RED_LINE_BEFORE_WORDS(Level.STOP),
    /** Party. */
    NO_WEIGHT(Level.STOP),
    /** Where. */
    NO_MEMBERS(Level.STOP),
    /** Issue. */
    NOBODY_DECIDES(Level.STOP),
    /** Issue. */
    NOBODY_CARES(Level.STOP),
    /** Party, issue. */
    VETO_WITHOUT_SEAT(Level.STOP),
    /** Party, issue. */
    VOTES_WITHOUT_SEAT(Level.STOP),
    /** Issue, parties. */
    NO_VOTES(Level.STOP),
    /** Where, what the reader of files says. */
    NOT_READABLE(Level.STOP),

    /** The first party, the name. */
    SAME_NAME(Level.WARNING),
    /** Two parties, the code. */
    SAME_CODE(Level.WARNING),
    /** The first issue, the short title. */
    SAME_TITLE(Level.WARNING),
    /** Party. */
    NOTHING_TO_WANT(Level.WARNING),
    /** Party. */
    WANTS_NO_CHANGE(Level.WARNING),
    /** Where, language, which texts. */
    NO_TRANSLATION(Level.WARNING),
    /** Event, its round, the last round. */
    LATE_EVENT(Level.WARNING),
    /** Issue, two texts of its scale. */
    SAME_SCALE_TEXTS(Level.WARNING),

    /** Party. */
    COUNTS_NOWHERE(Level.TIP),
    /** The language there is, the one that is missing. */
    ONE_LANGUAGE(Level.TIP),
    /** Where, which text, language, words, limit. */
    LONG_BRIEF(Level.TIP),
    /** Issue, length of the longest text, limit. */
    LONG_SCALE(Level.TIP),
    /** Where, which text, language, words of its longest sentence, its readability index. */
    HARD_TEXT(Level.TIP),
    /** Party, issues, year of the oldest, year of the summit. */
    OLD_SOURCES(Level.TIP),
    /** Party, issues. */
    NO_SOURCES(Level.TIP),
    /** Theme. */
    EMPTY_THEME(Level.TIP),

    // What play shows; the last two slots are always the runs that showed it and all runs.

    /** Issue, who gives at most, that value, who asks at least, that value. */
    NO_COMMON_VALUE(Level.WARNING, true),
    /** Issue. */
    NO_WINNING_VALUE(Level.WARNING, true), ALWAYS_DEADLOCK(Level.WARNING, true),
    ALWAYS_BREAKDOWN(Level.WARNING, true), ALWAYS_ESCALATION(Level.WARNING, true),
    AGREED_AT_ONCE(Level.WARNING, true),
    /** Party. */
    SEAT_NEVER_MATTERS(Level.WARNING, true),
    /** Party. */
    ALWAYS_WINS(Level.WARNING, true),
    /** Two issues. */
    SAME_FIGHT(Level.WARNING, true),
    /** Issue. */
    NOBODY_MOVES(Level.WARNING, true),
    /** Event. */
    EVENT_NEVER(Level.WARNING, true),
    /** Issue. */
    NEVER_ADOPTED(Level.TIP, true);

    private final Level level;
    private final boolean isPlayed;

    Concern(Level level) {
        this(level, false);
    }

    Concern(Level level, boolean isPlayed) {
        this.level = level;
        this.isPlayed = isPlayed;
    }

    /** True where only play shows it. */
    public boolean isPlayed() {
        return isPlayed;
    }

    public Level level() {
        return level;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
