package summitry.forecast;

import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;

/** Draws of models that need any: addressed by round and pair, so that the same case always gives the same answer. */
final class Lottery {
    private Lottery() {}

    /** From 0 to below 1. */
    static double draw(int round, String actor, String by) {
        return new Randomness(0).uniform(Purpose.LOTTERY, round,
                Randomness.cell(Randomness.key(actor), Randomness.key(by)));
    }
}
