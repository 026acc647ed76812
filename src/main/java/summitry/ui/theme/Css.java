package summitry.ui.theme;

/** The style classes of base.css. */
public final class Css {
    /** 28 px, for the name of a screen and for a big number. */
    public static final String SCREEN_TITLE = "screen-title";
    /** 20 px, for an item, a round, the tension. */
    public static final String ITEM_TITLE = "item-title";
    /** 15 px, for a panel or a card. */
    public static final String PANEL_TITLE = "panel-title";
    /** 13 px, 600. */
    public static final String STRONG = "strong";
    /** 12 px, second ink. */
    public static final String MUTED = "muted";
    /** 11 px, for captions; second ink. */
    public static final String CAPTION = "caption";
    /** 11 px, 600, third ink: the heading of a theme in a list. */
    public static final String GROUP_TITLE = "group-title";

    /** A bar of the window: grey, with lines. */
    public static final String BAR = "bar";
    public static final String TOP_BAR = "top-bar";
    public static final String BOTTOM_BAR = "bottom-bar";
    /** The left rail. */
    public static final String RAIL = "rail";
    /** A side panel, padded. */
    public static final String PANEL = "panel";
    public static final String CARD = "card";
    /** A line between parts of a panel. */
    public static final String RULE = "rule";

    /** The one primary button of a screen. */
    public static final String PRIMARY = "primary";
    /** A button without a frame. */
    public static final String QUIET = "quiet";
    /** A row of toggle buttons of which one is chosen. */
    public static final String SEGMENTS = "segments";
    /** A tab of the top bar. */
    public static final String TAB = "top-tab";
    /** A list row that can be chosen. */
    public static final String ROW = "row";

    /** A pill around a word; with YES, NO or alone in grey. */
    public static final String PILL = "pill";
    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String WARNING = "warning";
    /** A refused move, said under its control. */
    public static final String REFUSAL = "refusal";
    /** A quotation with a line at its left. */
    public static final String QUOTE = "quote";

    private Css() {}
}
