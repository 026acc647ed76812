package summitry.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * A probabilistic election among the positions that actors hold: every pair of positions is voted on, each actor throws its
 * weight behind the one it likes better by as much as it likes it better, and what wins most is most likely. All issues
 * are decided together, so a position is one value on each. The answer is the mean of the positions by their probability; the
 * probabilities themselves are at hand, for the mean may lie where nobody stands.
 *
 * <p>Weight is capability times the sum of saliences; distance is Euclidean, each issue by its salience; utility is
 * {@code (1 - d)(1 + r d)}. The form is that of the spatial model of politics in KTAB.
 *
 * @param kind how contests of pairs become probabilities
 * @param risk attitude to risk r, -1 to 1; 0 is neutral
 * @see "Wise, Lester and Efird 2015, Kapsarc Toolkit for Behavioral Analysis (KTAB)"
 */
public record Election(Kind kind, double risk) implements Model {
    public static final Election USUAL = new Election(Kind.CONDITIONAL, 0);

    /** How contests of pairs become probabilities. */
    public enum Kind implements Keyed {
        /** The chance to win against each other position, all multiplied, in shares of the sum. */
        CONDITIONAL,
        /** Where a chain rests in which the position that holds is challenged by any other one, again and again. */
        MARKOV
    }

    public Election {
        if (!(risk >= -1 && risk <= 1)) {
            throw new IllegalArgumentException("risk (%s) must be -1 to 1.".formatted(risk));
        }
    }

    @Override
    public ModelName name() {
        return ModelName.ELECTION;
    }

    /**
     * One position of the election.
     *
     * @param holder index of the first actor who holds it
     * @param chance 0 to 1
     */
    public record Candidate(int holder, double chance) {}

    /** All positions that are held and how likely each is; actors who hold the same one stand behind one candidate. */
    public List<Candidate> candidates(Cases cases) {
        Ballots ballots = new Ballots(cases, risk);
        double[] chances = kind == Kind.CONDITIONAL
                ? Contests.conditional(ballots.contests())
                : Contests.markov(ballots.contests());
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < chances.length; c++) {
            candidates.add(new Candidate(ballots.holder(c), chances[c]));
        }
        return candidates;
    }

    @Override
    public List<Answer> answers(Cases cases) {
        List<Candidate> candidates = candidates(cases);
        List<Answer> answers = new ArrayList<>();
        for (int k = 0; k < cases.issues().size(); k++) {
            Dispute dispute = cases.dispute(k);
            if (dispute.size() == 0) {
                answers.add(new Answer.Nobody());
            } else {
                answers.add(Answer.Value.of(dispute.isWeightless(Weighting.CAPABILITY_SALIENCE)
                        ? dispute.plainMean()
                        : mean(cases, candidates, k)));
            }
        }
        return answers;
    }

    /** Mean over the candidates who have a position on the issue. */
    private static double mean(Cases cases, List<Candidate> candidates, int issue) {
        List<Candidate> standing = candidates.stream()
                .filter(c -> cases.view(c.holder(), issue).isPresent() && c.chance() > 0).toList();
        if (standing.isEmpty()) {
            return cases.dispute(issue).plainMean();
        }
        double[] positions = standing.stream()
                .mapToDouble(c -> cases.view(c.holder(), issue).orElseThrow().position()).toArray();
        return Middle.mean(positions, standing.stream().mapToDouble(Candidate::chance).toArray());
    }
}
