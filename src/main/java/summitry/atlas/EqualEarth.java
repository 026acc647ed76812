package summitry.atlas;

import summitry.figure.Mark;

/** The projection Equal Earth, which shows every state as large as it is. Savric, Patterson and Jenny 2019. */
final class EqualEarth {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double HALF_ROOT_3 = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /**
     * Where a place lies, in radii of the globe: to the right and downwards from the middle of the map.
     *
     * @param east degrees, -180 to 180
     * @param north degrees, -90 to 90
     */
    static Mark.Point at(double east, double north) {
        double theta = Math.asin(HALF_ROOT_3 * Math.sin(Math.toRadians(north)));
        double square = theta * theta;
        double sixth = square * square * square;
        double slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1;
        double x = Math.toRadians(east) * Math.cos(theta) / (HALF_ROOT_3 * slope);
        double y = theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1);
        return new Mark.Point(x, -y);
    }
}
