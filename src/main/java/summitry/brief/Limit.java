package summitry.brief;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;

/**
 * An end of what a delegation can live with.
 *
 * @param value 0 to 100, as the rules have it
 */
public record Limit(double value, Kind kind) {

    /** What makes the end. */
    public enum Kind {
        /** The scale ends here: there is no limit on this side. */
        SCALE,
        /** Beyond it lies what the party called unacceptable. */
        RED_LINE,
        /** Beyond it no deal at all would be better for the party. */
        NO_DEAL
    }

    static Limit low(Situation situation, int cell) {
        double value = Mandate.low(situation, cell);
        return new Limit(value, value <= 0
                ? Kind.SCALE
                : Mandate.isLowOfNoDeal(situation, cell) ? Kind.NO_DEAL : Kind.RED_LINE);
    }

    static Limit high(Situation situation, int cell) {
        double value = Mandate.high(situation, cell);
        return new Limit(value, value >= 100
                ? Kind.SCALE
                : Mandate.isHighOfNoDeal(situation, cell) ? Kind.NO_DEAL : Kind.RED_LINE);
    }
}
