package summitry.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * The position exchange model at equal gain: two actors on opposite sides of the expected outcome of two issues each give way
 * on the issue they care about less, by as much as makes both gain the same; the best such deal of all is made first. The
 * forecast is the mean of the positions after the last round of deals, weighted by capability and salience.
 *
 * <p>A mean that earlier deals have carried past what an actor demands is not held back any more; the deal then still has the
 * gain that its terms were made for, as the model counts it.
 *
 * <p>Effects on the others are told by {@link Deal#externality} and change nothing, as in the model. Details that the papers
 * leave open follow the public program of the model as far as its known results show them: 240 possible deals and 39 made on
 * its sample of ten actors and six issues.
 *
 * @param rounds 1 to {@value #MOST_ROUNDS}; between two rounds an actor takes on part of what it voted
 * @see "Stokman and Van Oosten 1994; Dijkstra, Van Assen and Stokman 2008"
 */
public record PositionExchange(int rounds) implements Model {
    public static final int MOST_ROUNDS = 100;
    /** Pairs of actors and issues that are looked at; more would fill the memory of a small machine. */
    public static final long MOST_PAIRS = 20_000_000;
    public static final PositionExchange USUAL = new PositionExchange(1);
    /** How much of its vote an actor takes on that does not care, beside what everybody takes on. */
    private static final double INDIFFERENT = .4;
    private static final double EVERYBODY = .1;

    public PositionExchange {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("rounds (%d) must be 1 to %d.".formatted(rounds, MOST_ROUNDS));
        }
    }

    @Override
    public ModelName name() {
        return ModelName.EXCHANGE;
    }

    @Override
    public List<Answer> answers(Cases cases) {
        ExchangeRound last = rounds(cases).getLast();
        List<Answer> answers = new ArrayList<>();
        for (int k = 0; k < cases.issues().size(); k++) {
            Dispute dispute = cases.dispute(k);
            answers.add(dispute.size() == 0 ? new Answer.Nobody() : Answer.Value.of(last.outcome(k)));
        }
        return answers;
    }

    /** Pairs of actors on pairs of issues: how many deals have to be looked at, at most. */
    public static long pairs(Cases cases) {
        long actors = cases.actors().size();
        long issues = cases.issues().size();
        return actors * (actors - 1) / 2 * (issues * (issues - 1) / 2);
    }

    /** All rounds, each with what was wanted at its start, its deals and the votes after them. */
    public List<ExchangeRound> rounds(Cases cases) {
        List<ExchangeRound> rounds = new ArrayList<>();
        Cases wanted = cases;
        for (int round = 1; round <= this.rounds; round++) {
            ExchangeRound played = ExchangeRound.of(wanted);
            rounds.add(played);
            wanted = wanted.at(adopted(wanted, played));
        }
        return rounds;
    }

    /** What everybody wants in the next round: the less it cares, the more of its vote it has taken on. */
    private static double[][] adopted(Cases wanted, ExchangeRound played) {
        double[][] next = new double[wanted.issues().size()][];
        for (int k = 0; k < next.length; k++) {
            Dispute dispute = wanted.dispute(k);
            next[k] = played.votes(k);
            for (int i = 0; i < next[k].length; i++) {
                double share = (1 - dispute.salience(i)) * INDIFFERENT + EVERYBODY;
                double from = dispute.position(i);
                next[k][i] = Math.clamp(from + (next[k][i] - from) * share, dispute.issue().low(),
                        dispute.issue().high());
            }
        }
        return next;
    }
}
