package summitry.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The challenge model, also called the expected utility model: every round each actor weighs whom it could challenge, takes
 * the one offer that presses it most, and all move at once; the forecast is the weighted median that is left. Formulas:
 * Bueno de Mesquita 1985, 1994, as set out by Scholz, Calbert and Smith 2011. The two presets are switch positions that are
 * known from their paper and their program; the results differ much, so both are shown.
 *
 * @param denominator what the votes for a challenger are divided by
 * @param exponents whose attitude to risk counts in the utility of the other side
 * @param choice which offer an actor takes
 * @param isCapitulating whether an actor that would lose more than the other gains gives in
 * @param confrontation what happens to an actor that is challenged and would lose
 * @param range what distances are measured against
 * @param rounds 1 to {@value #MOST_ROUNDS}
 * @param statusQuo chance that things stay as they are where nobody challenges (Q), 0 to 1
 * @see "Bueno de Mesquita 1985, 1994; Scholz, Calbert and Smith 2011, Journal of Theoretical Politics 23(4)"
 */
public record Challenge(Denominator denominator, Exponents exponents, Choice choice, boolean isCapitulating,
        Confrontation confrontation, Range range, int rounds, double statusQuo) implements Model {
    public static final int MOST_ROUNDS = 1000;
    /** The switches of the program of Scholz and others. */
    public static final Challenge SCHOLZ = new Challenge(Denominator.GLOBAL, Exponents.OWN, Choice.CODE,
            false, Confrontation.FULL, Range.FIRST, 10, 1);
    /** The switches of their paper as printed. */
    public static final Challenge PRINTED = new Challenge(Denominator.PAIR, Exponents.EACH, Choice.LEAST,
            true, Confrontation.FULL, Range.FIRST, 10, 1);

    /** What the votes for a challenger are divided by. */
    public enum Denominator implements Keyed {
        /** The votes of the pair, so that both chances sum to one (equation 31 as printed). */
        PAIR,
        /** The votes of all pairs together; each voter's distances are bent by its own attitude to risk. */
        GLOBAL
    }

    /** Whose attitude to risk counts in the utility of the other side. */
    public enum Exponents implements Keyed {
        /** Each actor sees both sides through its own. */
        OWN,
        /** Each side through that of the side. */
        EACH
    }

    /** Which offer an actor takes. */
    public enum Choice implements Keyed {
        /** The nearest confrontation; else the compromise with the smallest weighted mean; else the nearest capitulation. */
        CODE,
        /** The same order of kinds, the shortest move of each. */
        LEAST,
        /** The shortest move of all kinds. */
        LEAST_OF_ALL,
        /** The offer from which its proposer gains most, as the proposer sees it; then the shortest. */
        ENFORCED
    }

    /** What happens to an actor that is challenged and would lose. */
    public enum Confrontation implements Keyed {
        /** It moves all the way. */
        FULL,
        /** It does not move. */
        NONE,
        /** It moves all the way with the chance that the challenger wins; the draw is addressed, so it is always the same. */
        LOTTERY
    }

    /** What distances are measured against. */
    public enum Range implements Keyed {
        /** The range of the positions before the first round. */
        FIRST,
        /** The range of the positions of the round. */
        ROUND,
        /** The scale of the issue. */
        SCALE
    }

    public Challenge {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("rounds (%d) must be 1 to %d.".formatted(rounds, MOST_ROUNDS));
        }
        if (!(statusQuo >= 0 && statusQuo <= 1)) {
            throw new IllegalArgumentException("statusQuo (%s) must be 0 to 1.".formatted(statusQuo));
        }
    }

    public Challenge withRounds(int count) {
        return new Challenge(denominator, exponents, choice, isCapitulating, confrontation, range, count,
                statusQuo);
    }

    @Override
    public ModelName name() {
        return ModelName.CHALLENGE;
    }

    @Override
    public List<Answer> answers(Cases cases) {
        return Model.each(cases, Weighting.CAPABILITY_SALIENCE,
                dispute -> Middle.median(positions(dispute).getLast(),
                        dispute.weights(Weighting.CAPABILITY_SALIENCE)));
    }

    /** Positions of those who have a view, round by round, from the first ones to those after the last round. */
    public List<double[]> positions(Dispute dispute) {
        List<double[]> rounds = new ArrayList<>();
        rounds.add(dispute.positions());
        double first = range(dispute.positions());
        for (int round = 1; round <= this.rounds; round++) {
            double[] before = rounds.getLast();
            double distance = switch (range) {
                case FIRST -> first;
                case ROUND -> range(before);
                case SCALE -> dispute.issue().range();
            };
            rounds.add(distance > 0 ? round(dispute, before, distance).moved(round) : before.clone());
        }
        return rounds;
    }

    /** What a round rests on: attitudes to risk, chances and utilities. */
    ChallengeRound round(Dispute dispute, double[] positions, double distance) {
        return new ChallengeRound(this, dispute, positions, distance);
    }

    static double range(double[] positions) {
        return Arrays.stream(positions).max().orElse(0) - Arrays.stream(positions).min().orElse(0);
    }
}
