package summitry.classroom;

/** Whether the students of a seat are there. */
public enum Attendance {
    /** Not called yet. */
    EXPECTED, PRESENT,
    /** Came after the start, and plays. */
    LATE, ABSENT
}
