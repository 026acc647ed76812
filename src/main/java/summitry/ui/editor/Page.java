package summitry.ui.editor;

/** A part of the scenario that the desk shows. */
enum Page {
    ABOUT("about"), AGENDA("agenda"), PARTIES("parties"), POSITIONS("positions"), RELATIONS("relations"),
    GROUPS("groups"), DECISIONS("decisions"), RULEBOOK("rulebook"), EVENTS("events"), TEXTS("texts");

    private final String key;

    Page(String key) {
        this.key = key;
    }

    /** The name in text keys. */
    String key() {
        return key;
    }
}
