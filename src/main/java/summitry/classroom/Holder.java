package summitry.classroom;

/** Who holds a seat. It may change at any moment; what the delegation did before stays. */
public enum Holder {
    /** Students. */
    TEAM,
    /** The rules, with a temperament. */
    AUTOMATIC,
    /** Nobody: it keeps its last mandate, offers nothing and answers as its mandate says. */
    CARETAKER,
    /** The chair's team speaks for it as well. */
    CHAIR;

    /** True where the seat waits for what people decide, so that the rules do not move it. */
    public boolean isLedByPeople() {
        return this == TEAM || this == CHAIR;
    }
}
