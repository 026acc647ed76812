package summitry.engine.measure;

import summitry.model.Parameter;

/**
 * What a party may sign on an issue: nothing it called unacceptable, and nothing clearly worse for it than no deal. The
 * less it cares, the more it swallows. Distances in points. Putnam 1988; RULES section 1.
 */
public final class Mandate {
    /** Smaller violations come from rounding and are none. */
    private static final double NOTHING = 1e-9;

    private Mandate() {}

    /** Lowest value it may sign, 0 to 100. */
    public static double low(Situation situation, int cell) {
        return situation.low(cell);
    }

    /** Highest value it may sign, 0 to 100. */
    public static double high(Situation situation, int cell) {
        return situation.high(cell);
    }

    /** Works out the lower edge from the red line, the bend and what no deal would mean. */
    static double lowest(Situation situation, int cell) {
        if (!situation.rulebook().procedure().mandatesBind()) {
            return 0;
        }
        double bend = situation.bend(cell);
        double edge = Math.max(0, situation.assembly().redMin(cell) - bend);
        double noDeal = situation.assembly().noDeal(cell % situation.issues());
        return Double.isNaN(noDeal)
                ? edge
                : Math.max(edge, situation.ideal(cell) - reach(situation, cell, noDeal));
    }

    /** True where no deal, and no red line, sets the lower edge: below it the party would rather have none. */
    public static boolean isLowOfNoDeal(Situation situation, int cell) {
        return low(situation, cell) > situation.assembly().redMin(cell) - situation.bend(cell) + NOTHING;
    }

    /** True where no deal, and no red line, sets the upper edge. */
    public static boolean isHighOfNoDeal(Situation situation, int cell) {
        return high(situation, cell) < situation.assembly().redMax(cell) + situation.bend(cell) - NOTHING;
    }

    /** Works out the upper edge. */
    static double highest(Situation situation, int cell) {
        if (!situation.rulebook().procedure().mandatesBind()) {
            return 100;
        }
        double bend = situation.bend(cell);
        double edge = Math.min(100, situation.assembly().redMax(cell) + bend);
        double noDeal = situation.assembly().noDeal(cell % situation.issues());
        return Double.isNaN(noDeal)
                ? edge
                : Math.min(edge, situation.ideal(cell) + reach(situation, cell, noDeal));
    }

    /** How far from its ideal it accepts a text rather than no deal. */
    private static double reach(Situation situation, int cell, double noDeal) {
        return Math.abs(noDeal - situation.ideal(cell)) + situation.slack(cell) + situation.bend(cell);
    }

    /** Distance from a value to the mandate, 0 inside it. */
    public static double violation(Situation situation, int cell, double value) {
        double beyond = Math.max(low(situation, cell) - value, value - high(situation, cell));
        return beyond > NOTHING ? beyond : 0;
    }

    /** Room from the ideal to the edge of the mandate on the side of a value; the whole distance where nothing binds. */
    public static double room(Situation situation, int cell, double value) {
        double ideal = situation.ideal(cell);
        if (!situation.rulebook().procedure().mandatesBind()) {
            return Math.abs(value - ideal);
        }
        return Math.max(0, value > ideal ? high(situation, cell) - ideal : ideal - low(situation, cell));
    }

    /** True where the lower red line is a demand: no deal would break it anyway, so refusing does not protect it. */
    public static boolean isLowDemand(Situation situation, int cell) {
        return situation.assembly().noDeal(cell % situation.issues()) < situation.assembly().redMin(cell);
    }

    /** True where the upper red line is a demand. */
    public static boolean isHighDemand(Situation situation, int cell) {
        return situation.assembly().noDeal(cell % situation.issues()) > situation.assembly().redMax(cell);
    }

    public static boolean hasDemand(Situation situation, int cell) {
        return isLowDemand(situation, cell) || isHighDemand(situation, cell);
    }

    /** The most that its red lines may bend, points. */
    public static double bendCap(Situation situation, int cell) {
        double cap = situation.rulebook().get(Parameter.BEND_CAP) * (1 - 0.6 * situation.salience(cell));
        return hasDemand(situation, cell) ? cap * situation.rulebook().get(Parameter.DEMAND_BEND) : cap;
    }
}
