package summitry.run;

import summitry.model.Command;

/** How a node of a run came about. */
public sealed interface Step {
    /** The draws of the run were made. */
    record Opening() implements Step {}

    /** A branch was begun on purpose: the state stays as it was. */
    record Branched() implements Step {}

    /** A command was carried out. */
    record Carried(Command command) implements Step {}

    /**
     * The chair went back to the end of an earlier round.
     *
     * @param from node that was left
     * @param reason in the chair's words; may be empty
     */
    record RolledBack(int from, String reason) implements Step {
        /** Characters of the longest reason. */
        public static final int LONGEST = 1000;

        public RolledBack {
            if (reason.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "reason (%d characters) must have at most %d.".formatted(reason.length(), LONGEST));
            }
        }
    }
}
