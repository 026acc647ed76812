package summitry.model;

import java.util.List;

/**
 * An event from outside the room: typed conditions and effects, no code.
 *
 * @param text the headline that everybody reads
 */
public record Inject(String id, Localized title, Localized text, Condition when, List<Effect> effects) {
    public Inject {
        Require.id("inject id", id);
        effects = List.copyOf(effects);
    }

    /** When it fires; each inject fires at most once a run. The chair may fire any that has not fired. */
    public sealed interface Condition {
        /** Only by the chair's hand. */
        record ByChair() implements Condition {}

        /** At the start of a round, counted from 1. */
        record AtRound(int round) implements Condition {
            public AtRound {
                Require.within("round", round, 1, 1000);
            }
        }

        /** At the start of the first round in which the tension of a pair is above a value. */
        record TensionAbove(PartyId a, PartyId b, double tension) implements Condition {
            public TensionAbove {
                Require.within("tension", tension, 0, 100);
            }
        }

        /** At the start of the round after an issue was adopted. */
        record Adopted(IssueId issue) implements Condition {}

        /** At the start of the round after an issue was put to the decision and failed. */
        record Blocked(IssueId issue) implements Condition {}
    }

    /** What it changes. Results are kept on their scales. */
    public sealed interface Effect {
        /** Parties care more or less: points of the 0-100 scale. A party without a say stays without one. */
        record Salience(IssueId issue, List<PartyId> parties, double by) implements Effect {
            public Salience {
                parties = List.copyOf(parties);
                Require.within("by", by, -100, 100);
            }
        }

        /** Parties want something else: ideal and position move, but not past their red lines. */
        record Position(IssueId issue, List<PartyId> parties, double by) implements Effect {
            public Position {
                parties = List.copyOf(parties);
                Require.within("by", by, -100, 100);
            }
        }

        /** The tension of a pair changes; its starting value, from which a crisis is measured, does not. */
        record Tension(PartyId a, PartyId b, double by) implements Effect {
            public Tension {
                Require.within("by", by, -100, 100);
            }
        }

        /** The affinity of a pair changes. */
        record Affinity(PartyId a, PartyId b, double by) implements Effect {
            public Affinity {
                Require.within("by", by, -200, 200);
            }
        }
    }
}
