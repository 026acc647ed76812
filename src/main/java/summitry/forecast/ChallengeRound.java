package summitry.forecast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One round of the challenge model: attitudes to risk, chances, utilities, and where all move. */
final class ChallengeRound {
    private final Challenge model;
    private final Dispute dispute;
    private final double[] positions;
    private final double range;
    private final double median;
    private final Attitude[] attitudes;
    private final Chances chances;
    private final double[][] success;
    private final double[][] failure;

    /**
     * How an actor takes risks.
     *
     * @param exponent 0.5 (seeks it) to 2 (shuns it)
     * @param unchanged utility of the world as it is: {@code 2 - 4 (1/2)^r}
     */
    private record Attitude(double exponent, double unchanged) {
        private static final Attitude NEUTRAL = of(1);

        static Attitude of(double exponent) {
            return new Attitude(exponent, 2 - 4 * power(.5, exponent));
        }
    }

    /** @param range above 0, in the unit of the issue */
    ChallengeRound(Challenge model, Dispute dispute, double[] positions, double range) {
        this.model = model;
        this.dispute = dispute;
        this.positions = positions;
        this.range = range;
        double[] weights = dispute.weights(Weighting.CAPABILITY_SALIENCE);
        median = Middle.median(positions, weights).at();
        double[] neutral = new double[positions.length];
        Arrays.fill(neutral, 1);
        double[] exponents = exponents(
                new Chances(model.denominator(), positions, weights, neutral, range));
        attitudes = Arrays.stream(exponents).mapToObj(Attitude::of).toArray(Attitude[]::new);
        chances = new Chances(model.denominator(), positions, weights, exponents, range);
        success = ends(-.5);
        failure = ends(.5);
    }

    /**
     * Attitudes to risk by place, 0.5 (seeks it) to 2 (shuns it): the more secure an actor is from the challenges of all
     * others, as a risk neutral world sees them, the higher.
     */
    private double[] exponents(Chances neutral) {
        int n = positions.length;
        double[] security = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    double distance = distance(i, j);
                    double gained = 2 - 4 * (.5 - .5 * distance);
                    double lost = 2 - 4 * (.5 + .5 * distance);
                    security[i] += utility(j, i, gained, lost, Attitude.NEUTRAL, neutral.of(j, i));
                }
            }
        }
        double most = Arrays.stream(security).max().orElse(0);
        double least = Arrays.stream(security).min().orElse(0);
        double[] exponents = new double[n];
        for (int i = 0; i < n; i++) {
            double relative = most > least ? (2 * security[i] - most - least) / (most - least) : 0;
            exponents[i] = (1 - relative / 3) / (1 + relative / 3);
        }
        return exponents;
    }

    private double distance(int i, int j) {
        return Math.abs(positions[i] - positions[j]) / range;
    }

    /** Utility of a world won or lost by each pair, through the exponent of the first: {@code 2 - 4 (1/2 + share d)^r}. */
    private double[][] ends(double share) {
        int n = positions.length;
        int[] order = Middle.order(positions);
        double[][] ends = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                int j = order[k];
                boolean isAsBefore = k > 0 && positions[j] == positions[order[k - 1]];
                ends[i][j] = isAsBefore
                        ? ends[i][order[k - 1]]
                        : 2 - 4 * power(.5 + share * distance(i, j), attitudes[i].exponent);
            }
        }
        return ends;
    }

    private static double power(double base, double exponent) {
        // A distance may exceed the range by rounding.
        return exponent == 1 ? base : StrictMath.pow(Math.max(0, base), exponent);
    }

    /** What a challenge of j brings to i, -4 to 4, by what winning and losing are worth through an attitude. */
    private double utility(int i, int j, double won, double lost, Attitude attitude, double chance) {
        double salience = dispute.salience(j);
        double q = model.statusQuo();
        double challenged = salience * (chance * won + (1 - chance) * lost) + (1 - salience) * won;
        return challenged - q * attitude.unchanged
                - (q < 1 ? (1 - q) * otherwise(i, j, attitude.exponent) : 0);
    }

    /** What becomes of i without a challenge where j moves to the median: better or worse for i. */
    private double otherwise(int i, int j, double r) {
        double away = Math.abs(positions[i] - median) / range;
        double distance = distance(i, j);
        double share = away < distance ? -.25 : .25;
        return 2 - 4 * power(.5 + share * (away + distance), r);
    }

    double exponent(int i) {
        return attitudes[i].exponent;
    }

    /** Chance that i wins against j, 0 to 1. */
    double chance(int i, int j) {
        return chances.of(i, j);
    }

    /** What i expects of challenging j. */
    double own(int i, int j) {
        return utility(i, j, success[i][j], failure[i][j], attitudes[i], chances.of(i, j));
    }

    /** What j expects of challenging i, as i sees it. */
    double others(int i, int j) {
        int eyes = model.exponents() == Challenge.Exponents.OWN ? i : j;
        int seen = eyes == i ? j : i;
        return utility(j, i, success[eyes][seen], failure[eyes][seen], attitudes[eyes], chances.of(j, i));
    }

    /**
     * Positions after the round; all move at once from where they stood.
     *
     * @param number of the round, from 1
     */
    double[] moved(int number) {
        double[] moved = positions.clone();
        for (int i = 0; i < moved.length; i++) {
            Offer taken = taken(i);
            if (taken != null && (taken.kind() != Offer.Kind.CONFRONTATION || gives(i, taken.by(), number))) {
                moved[i] = taken.to();
            }
        }
        return moved;
    }

    private @Nullable Offer taken(int i) {
        Offer taken = null;
        for (int j = 0; j < positions.length; j++) {
            Offer offer = positions[i] == positions[j]
                    ? null
                    : Offer.of(this, model, positions[i], positions[j], i, j);
            if (offer != null && (taken == null || offer.isBefore(taken, model.choice()))) {
                taken = offer;
            }
        }
        return taken;
    }

    /** True where i gives way in a confrontation. */
    private boolean gives(int i, int by, int number) {
        return switch (model.confrontation()) {
            case FULL -> true;
            case NONE -> false;
            case LOTTERY -> {
                double won = chances.of(by, i);
                double both = won + chances.of(i, by);
                yield both > 0 && Lottery.draw(number, dispute.name(i), dispute.name(by)) < won / both;
            }
        };
    }
}
