package summitry.experiment;

import java.util.List;
import summitry.model.EndingKind;
import summitry.model.IssueId;

/**
 * One future from where a run stands.
 *
 * @param kind how it ends
 * @param adopted issues that are adopted at its end, in scenario order
 * @param tension mean at the end, weighted by capability, 0 to 100
 * @param rounds where it stands after each round, the first for where the run stands, the last for its end
 */
public record Prospect(EndingKind kind, List<IssueId> adopted, double tension, List<Round> rounds) {
    public Prospect {
        adopted = List.copyOf(adopted);
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a future needs at least the round it begins with.");
        }
    }

    /**
     * Where it stands after a round, each in scenario order.
     *
     * @param texts the chair's text of each issue, 0 to 100; the status quo before the first
     * @param supports share of the weight that does not object to it, 0 to 1
     */
    public record Round(List<Double> texts, List<Double> supports) {
        public Round {
            texts = List.copyOf(texts);
            supports = List.copyOf(supports);
        }
    }

    /** Where it stands some rounds on; where it has ended before, as it ended. */
    public Round after(int steps) {
        return rounds.get(Math.min(steps, rounds.size() - 1));
    }
}
