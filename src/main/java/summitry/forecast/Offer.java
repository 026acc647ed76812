package summitry.forecast;

import org.jspecify.annotations.Nullable;

/**
 * What one actor can make another do in the challenge model.
 *
 * @param by place of the one who makes the offer
 * @param to where the other would stand
 * @param length of the move, above 0
 * @param mean of both positions, each weighted by what the challenge is worth to its side
 * @param gain what the proposer expects, as it sees it itself
 */
record Offer(Kind kind, int by, double to, double length, double mean, double gain) {

    /** Kinds in the order in which they press. */
    enum Kind {
        CONFRONTATION, COMPROMISE, CAPITULATION
    }

    /** The offer of j to i by the octant of both utilities, as i sees them; null where there is none. */
    static @Nullable Offer of(ChallengeRound round, Challenge model, double at, double other, int i, int j) {
        double own = round.own(i, j);
        double others = round.others(i, j);
        double to;
        Kind kind;
        if (own > 0 && others > own) {
            kind = Kind.CONFRONTATION;
            to = other;
        } else if (own < 0 && others > 0 && -own < others) {
            kind = Kind.COMPROMISE;
            to = at + (other - at) * (-own / others);
        } else if (own < 0 && others > 0 && -own > others && model.isCapitulating()) {
            kind = Kind.CAPITULATION;
            to = other;
        } else {
            return null;
        }
        double mean = (Math.abs(own) * at + Math.abs(others) * other) / (Math.abs(own) + Math.abs(others));
        double gain = model.choice() == Challenge.Choice.ENFORCED ? round.own(j, i) : 0;
        return new Offer(kind, j, to, Math.abs(to - at), mean, gain);
    }

    /** True where this offer is taken rather than an earlier one; between equals the earlier one stays. */
    boolean isBefore(Offer earlier, Challenge.Choice choice) {
        int order = switch (choice) {
            case CODE -> kind != earlier.kind
                    ? kind.compareTo(earlier.kind)
                    : kind == Kind.COMPROMISE
                            ? Double.compare(mean, earlier.mean)
                            : Double.compare(length, earlier.length);
            case LEAST -> kind != earlier.kind
                    ? kind.compareTo(earlier.kind)
                    : Double.compare(length, earlier.length);
            case LEAST_OF_ALL -> Double.compare(length, earlier.length);
            case ENFORCED -> gain != earlier.gain
                    ? Double.compare(earlier.gain, gain)
                    : Double.compare(length, earlier.length);
        };
        return order < 0;
    }
}
