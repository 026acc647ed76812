package summitry.figure;

/** The three sizes of a party's chip; few parties have large ones. */
final class ChipSize {
    /** Width of the ring around the flag and the gap between them, in pixels. */
    static final double RING = 3.2;
    /** What the ring of a selected party adds. */
    static final double SELECTED = 5;

    private ChipSize() {}

    /**
     * Radius of the flag in pixels.
     *
     * @param weight share of all capability, 0 to 1
     * @param parties how many parties the figure shows
     */
    static double of(double weight, int parties) {
        if (parties <= 5) {
            return 22;
        }
        if (parties <= 15) {
            return 12;
        }
        return weight <= 0.012 ? 9.5 : weight <= 0.05 ? 12 : 15;
    }
}
