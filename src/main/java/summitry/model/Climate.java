package summitry.model;

/**
 * How every pair of parties stands to each other.
 *
 * @param tensions now, 0 to 100
 * @param startTensions at the start of the run, 0 to 100; a crisis is a rise above it
 * @param affinities -100 to 100
 */
public record Climate(PairTable tensions, PairTable startTensions, PairTable affinities) {

    public Climate withTensions(PairTable changed) {
        return new Climate(changed, startTensions, affinities);
    }

    public Climate withAffinities(PairTable changed) {
        return new Climate(tensions, startTensions, changed);
    }
}
