package summitry.engine.tension;

import summitry.engine.measure.Assembly;
import summitry.model.Climate;
import summitry.model.PairTable;
import summitry.model.Parameter;
import summitry.model.Rulebook;
import summitry.model.Rung;

/** Where tension stands on the ladder. The rungs are ordinal. Kahn 1965; RULES section 7, LOOK. */
public final class Ladder {
    private static final double FRICTION = 25;
    private static final double CONFRONTATION = 40;
    private static final int SMALL_SCENARIO = 8;
    private static final double SMALL_SCENARIO_FACTOR = 1.5;

    private Ladder() {}

    /** Rung of a pair by its tension now and at the start. A crisis is a rise: the world may be tense to begin with. */
    public static Rung ofPair(Rulebook rulebook, double tension, double start) {
        if (tension >= rulebook.get(Parameter.CRISIS_FROM)
                && tension - start >= rulebook.get(Parameter.CRISIS_RISE)) {
            return Rung.CRISIS;
        }
        return tension >= CONFRONTATION
                ? Rung.CONFRONTATION
                : tension >= FRICTION ? Rung.FRICTION : Rung.CALM;
    }

    /** Rung of the summit as a whole by its mean tension: bounds 15, 30, 45, 60. */
    public static Rung ofSummit(double mean) {
        int rung = mean >= 60 ? 4 : mean >= 45 ? 3 : mean >= 30 ? 2 : mean >= 15 ? 1 : 0;
        return Rung.values()[rung];
    }

    /** Mean tension of all pairs, weighted by the product of their capabilities, 0 to 100; 0 for a party alone. */
    public static double mean(Assembly assembly, PairTable tensions) {
        double sum = 0;
        double total = 0;
        for (int a = 1; a < assembly.parties(); a++) {
            for (int b = 0; b < a; b++) {
                double weight = assembly.general(a) * assembly.general(b);
                sum += weight * tensions.get(a, b);
                total += weight;
            }
        }
        return total == 0 ? 0 : sum / total;
    }

    /** The pair with the highest tension, as two indexes, the smaller first; empty array for a party alone. */
    public static int[] highest(PairTable tensions) {
        int[] best = {};
        double most = -1;
        for (int a = 1; a < tensions.parties(); a++) {
            for (int b = 0; b < a; b++) {
                if (tensions.get(a, b) > most) {
                    most = tensions.get(a, b);
                    best = new int[]{b, a};
                }
            }
        }
        return best;
    }

    /** A great party holds a share of all capability that makes its quarrels everybody's. */
    public static boolean isGreat(Assembly assembly, Rulebook rulebook, int party) {
        double least = rulebook.get(Parameter.GREAT_PARTY)
                * (assembly.parties() <= SMALL_SCENARIO ? SMALL_SCENARIO_FACTOR : 1);
        return assembly.general(party) >= least * assembly.totalGeneral();
    }

    /** The great pair on the crisis rung with the highest tension, as two indexes; empty array where there is none. */
    public static int[] greatPairInCrisis(Assembly assembly, Rulebook rulebook, Climate climate) {
        int[] best = {};
        double most = -1;
        for (int a = 1; a < assembly.parties(); a++) {
            for (int b = 0; b < a; b++) {
                double tension = climate.tensions().get(a, b);
                if (tension > most && isGreat(assembly, rulebook, a) && isGreat(assembly, rulebook, b)
                        && ofPair(rulebook, tension, climate.startTensions().get(a, b)) == Rung.CRISIS) {
                    most = tension;
                    best = new int[]{b, a};
                }
            }
        }
        return best;
    }
}
