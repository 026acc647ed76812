package summitry.ui.play;

/** The parts of the sheet of which a person chooses one. */
enum Part {
    /** Where all stand now. */
    STRIP("strip"),
    /** Positions over the rounds. */
    LINES("lines"),
    /** Support and tension over the rounds. */
    CLIMATE("climate"),
    /** What happened, in sentences. */
    LOG("log");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
