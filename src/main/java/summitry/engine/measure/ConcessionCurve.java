package summitry.engine.measure;

import summitry.model.Parameter;
import summitry.model.Rulebook;
import summitry.model.Temperament;

/**
 * How much of its room a delegation gives away by a round: F = k + (1 - k) (t / T)^(1 / e), from k to 1.
 *
 * @see <a href="https://doi.org/10.1016/S0921-8890(98)00029-3">Faratin, Sierra and Jennings 1998</a>
 */
public final class ConcessionCurve {
    private ConcessionCurve() {}

    /** Share of the room, 0 to 1, in a round from 0 to the deadline. */
    public static double share(Rulebook rulebook, Temperament temperament, int round, int deadline) {
        double first = rulebook.get(Parameter.FIRST_CONCESSION);
        double time = Math.min(1, (double) round / deadline);
        return first + (1 - first) * StrictMath.pow(time, 1 / rulebook.get(exponent(temperament)));
    }

    private static Parameter exponent(Temperament temperament) {
        return switch (temperament) {
            case HOLD_OUT -> Parameter.CURVE_HOLD_OUT;
            case TRADER -> Parameter.CURVE_TRADER;
            case BRIDGE_BUILDER -> Parameter.CURVE_BRIDGE_BUILDER;
            case FOLLOWER -> Parameter.CURVE_FOLLOWER;
        };
    }
}
