package summitry.ui.control;

/** Style classes that window.css adds to those of the theme. */
public final class Looks {
    /** A square button with a picture alone. */
    public static final String ICON_BUTTON = "icon-button";
    /** The keys of an action, beside its name. */
    public static final String KEYS = "keys";
    /** A node that uses Space, Enter and the arrows itself. */
    public static final String OWN_KEYS = "own-keys";
    /** 13 px, 19 px line, first ink. */
    public static final String BODY = "body";
    /** Whole numbers at the right of a row. */
    public static final String NUMBER = "number";

    private Looks() {}
}
