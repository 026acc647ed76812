package summitry.ui.play;

/** The parts of the sheet of which a person chooses one. */
enum Part {
    /** Where all stand now. */
    STRIP("strip"),
    /** What all may sign. */
    MANDATES("mandates"),
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

    /** True for what stands above the other parts where there is room for two. */
    boolean isAbove() {
        return this == STRIP || this == MANDATES;
    }

    String key() {
        return key;
    }
}
