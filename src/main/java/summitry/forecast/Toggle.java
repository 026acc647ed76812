package summitry.forecast;

/** A switch with two places. */
public enum Toggle implements Keyed {
    OFF, ON;

    static Toggle of(boolean isOn) {
        return isOn ? ON : OFF;
    }
}
