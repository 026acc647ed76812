package summitry.engine.random;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The random numbers of one run. A number is a function of the seed and its address (purpose, round, keys of the parties
 * and issues concerned), so any thread may ask in any order, and asking for one number shifts no other. Keys come from
 * ids, never from indexes: reordering parties changes nothing.
 *
 * <p>SplitMix64 (Steele, Lea and Flood 2014) mixes the address; the normal numbers use Box and Muller (1958).
 */
public final class Randomness {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private final OptionalLong ruledOut;
    private final Optional<Drawn> drawn;

    /** Numbers of the rounds that were over when a future began. */
    private record Drawn(Randomness numbers, int rounds) {}

    public Randomness(long seed) {
        this(seed, OptionalLong.empty(), Optional.empty());
    }

    private Randomness(long seed, OptionalLong ruledOut, Optional<Drawn> drawn) {
        this.seed = seed;
        this.ruledOut = ruledOut;
        this.drawn = drawn;
    }

    public long seed() {
        return seed;
    }

    /** The numbers of future k of this run, independent of those of every other k. */
    public Randomness future(int k) {
        return new Randomness(mix(mix(seed) + GAMMA * (k + 1L)));
    }

    /**
     * The numbers of future k of this run from a round on. What was drawn up to that round, and once for the whole run, stays.
     *
     * @param round rounds that are over, at least 0
     */
    public Randomness onward(int k, int round) {
        return new Randomness(future(k).seed, OptionalLong.empty(), Optional.of(new Drawn(this, round)));
    }

    /**
     * The same numbers but for one: a uniform number at an address that is above every chance, so that what is drawn there
     * does not happen.
     */
    public Randomness never(Purpose purpose, int round, long key) {
        return new Randomness(seed, OptionalLong.of(address(purpose, round, key)), drawn);
    }

    /** A key for an id: FNV-1a over its UTF-16 units, mixed. */
    public static long key(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** A key for a pair, the same in both directions. */
    public static long pair(long a, long b) {
        return mix(Math.min(a, b)) + GAMMA * mix(Math.max(a, b) + GAMMA);
    }

    /** A number from 0 (inclusive) to 1 (exclusive); infinite where {@link #never} says so. */
    public double uniform(Purpose purpose, int round, long key) {
        long address = address(purpose, round, key);
        return ruledOut.isPresent() && ruledOut.getAsLong() == address
                ? Double.POSITIVE_INFINITY
                : unit(address);
    }

    /** A number of the standard normal distribution. */
    public double gaussian(Purpose purpose, int round, long key) {
        long address = address(purpose, round, key);
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit(address)));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit(mix(address + GAMMA)));
    }

    /** A key for a party and an issue together. */
    public static long cell(long party, long issue) {
        return mix(party + GAMMA * mix(issue));
    }

    private long address(Purpose purpose, int round, long key) {
        if (drawn.isPresent() && round <= drawn.get().rounds()) {
            return drawn.get().numbers().address(purpose, round, key);
        }
        return mix(mix(mix(seed + GAMMA * purpose.code()) + GAMMA * (round + 1L)) + key);
    }

    private static double unit(long bits) {
        return (bits >>> 11) * UNIT;
    }

    private static long mix(long value) {
        long z = value + GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
