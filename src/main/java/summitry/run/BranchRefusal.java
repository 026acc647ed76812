package summitry.run;

/** Why a branch cannot be named or removed. */
public enum BranchRefusal {
    /** The run stands on it, or on one that grows from it. */
    STANDS_HERE,
    /** All others grow from it. */
    TRUNK,
    /** The name is longer than {@link BranchMarks#LONGEST}. */
    NAME_TOO_LONG,
    /** The name holds a character that ends or hides a line. */
    CONTROL_CHARACTER
}
