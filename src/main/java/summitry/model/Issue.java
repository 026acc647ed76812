package summitry.model;

import java.util.List;
import java.util.Optional;

/**
 * An agenda item: one question on a scale from 0 to 100.
 *
 * @param theme id of its chapter
 * @param shortTitle at most 24 characters
 * @param scale what 0, 25, 50, 75 and 100 mean; no end is the good end
 * @param statusQuo value today, 0 to 100
 * @param noDeal what holds if nothing is agreed
 * @param members parties that count, in scenario order
 * @param vetoes parties whose objection blocks under any rule
 * @param procedure how the real forum decides, in words
 * @param unit real unit of the scale, if it has one
 * @param known what the real summit reached, if it is known
 */
public record Issue(IssueId id, String theme, Localized title, Localized shortTitle, List<Localized> scale,
        double statusQuo, NoDeal noDeal, DecisionRule rule, List<PartyId> members, List<PartyId> vetoes,
        Localized procedure, Optional<Unit> unit, Optional<KnownValue> known) {
    public Issue {
        scale = List.copyOf(scale);
        members = List.copyOf(members);
        vetoes = List.copyOf(vetoes);
        if (scale.size() != 5) {
            throw new IllegalArgumentException("scale has %d texts; it needs five.".formatted(scale.size()));
        }
        Require.within("status quo", statusQuo, 0, 100);
    }

    /** A linear unit: {@code atZero} and {@code atHundred} are its amounts at the ends of the scale. */
    public record Unit(Localized name, double atZero, double atHundred) {
        public double amount(double value) {
            return atZero + (atHundred - atZero) * value / 100;
        }
    }

    /**
     * What history reached.
     *
     * @param documents value of the agreed documents, 0 to 100
     * @param inFact what had happened in fact by the end of the year, 0 to 100
     */
    public record KnownValue(double documents, Optional<Double> inFact, Localized source,
            List<String> links) {
        public KnownValue {
            links = List.copyOf(links);
            Require.within("documents", documents, 0, 100);
        }
    }
}
