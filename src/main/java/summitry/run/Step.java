package summitry.run;

import summitry.model.Command;

/** How a node of a run came about. */
public sealed interface Step {
    /** The draws of the run were made. */
    record Opening() implements Step {}

    /** A branch was begun on purpose: the state stays as it was. */
    record Branched() implements Step {}

    /**
     * A branch was begun in one of the futures that the run has here: from the next round on chance falls as it does there, on
     * this branch and all that grow from it. The state stays as it was.
     *
     * @param future its number, from 0
     */
    record Foreseen(int future) implements Step {
        public Foreseen {
            if (future < 0) {
                throw new IllegalArgumentException("future (%d) must be at least 0.".formatted(future));
            }
        }
    }

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
