package summitry.report;

/** Follows the making of pages, on the thread that makes them, and may end it. */
@FunctionalInterface
public interface PackWatch {
    /** Lets everything be made. */
    PackWatch NONE = _ -> true;

    /**
     * Asked before each delegation.
     *
     * @param share done so far, 0 to 1
     * @return false to stop; what is not whole by then is dropped
     */
    boolean goesOn(double share);
}
