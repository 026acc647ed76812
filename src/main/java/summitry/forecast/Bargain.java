package summitry.forecast;

/**
 * A possible deal: {@code i} demands issue p and supplies q, {@code j} demands q and supplies p. Its terms change as others
 * are made.
 */
final class Bargain {
    private static final double LEAST = 1e-10;
    /** A result may leave the scale by rounding. */
    private static final double ROUNDING = 1e-9;

    final int i;
    final int j;
    final int p;
    final int q;
    /** Place among all possible deals; decides between equal gains. */
    final int place;
    double gain;
    /** Signed move of i on q. */
    double moveI;
    /** Signed move of j on p. */
    double moveJ;
    boolean isValid;
    /** Grows with every change of terms, so that older entries of a queue are known as old. */
    int version;

    Bargain(int i, int j, int p, int q, int place) {
        this.i = i;
        this.j = j;
        this.p = p;
        this.q = q;
        this.place = place;
    }

    /**
     * Finds the terms: j goes all the way on p, or i on q if that is less, both gain the same, and neither mean passes the
     * position of the one who demands it.
     */
    void settle(Market market) {
        version++;
        double ratio = (market.salience(p, i) + market.salience(p, j))
                / (market.salience(q, i) + market.salience(q, j));
        double roomJ = market.wanted(p, i) - market.vote(p, j);
        double roomI = market.wanted(q, j) - market.vote(q, i);
        double shiftP = market.shift(p, j, Math.abs(roomJ));
        double shiftQ = shiftP * ratio;
        if (market.move(q, i, shiftQ) > Math.abs(roomI)) {
            shiftQ = market.shift(q, i, Math.abs(roomI));
            shiftP = shiftQ / ratio;
        }
        double limit = limit(market.mean(p), market.wanted(p, i), Math.signum(roomJ) * shiftP);
        if (limit < shiftP) {
            shiftP = limit;
            shiftQ = shiftP * ratio;
        }
        limit = limit(market.mean(q), market.wanted(q, j), Math.signum(roomI) * shiftQ);
        if (limit < shiftQ) {
            shiftQ = limit;
            shiftP = shiftQ / ratio;
        }
        moveJ = Math.signum(roomJ) * market.move(p, j, shiftP);
        moveI = Math.signum(roomI) * market.move(q, i, shiftQ);
        gain = Math.abs(shiftP * market.salience(p, i) - shiftQ * market.salience(q, i));
        isValid = gain >= LEAST && isPossible(market, p, j, moveJ) && isPossible(market, q, i, moveI);
    }

    /** How far a mean may shift before it passes a position that it moves towards; without limit where it passes none. */
    private static double limit(double mean, double wanted, double shift) {
        boolean isPassing = (wanted - mean) * (wanted - mean - shift) < 0;
        return isPassing ? Math.abs(wanted - mean) : Double.POSITIVE_INFINITY;
    }

    private static boolean isPossible(Market market, int issue, int actor, double move) {
        double to = market.vote(issue, actor) + move;
        int way = move > 0 ? 1 : -1;
        return Math.abs(move) > LEAST && Math.abs(move) <= Market.SCALE && to >= -ROUNDING
                && to <= Market.SCALE + ROUNDING
                && market.way(issue, actor) != -way;
    }

    boolean supplies(int issue, int actor) {
        return (i == actor && q == issue) || (j == actor && p == issue);
    }
}
