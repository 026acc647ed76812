package summitry.analysis;

import java.util.List;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Rulebook;

/** A moment of a run after which it could end otherwise. Rounds count from 1. */
public sealed interface DecisiveMoment {
    int round();

    /** An event from outside the room. */
    record Happened(int round, String inject) implements DecisiveMoment {}

    /**
     * A trade bent a red line, so that the party let pass a text beyond it.
     *
     * @param with the other side of the trade
     * @param beyond points from the red line to the text
     */
    record BentRedLine(int round, PartyId party, IssueId issue, PartyId with, double beyond)
            implements
            DecisiveMoment {}

    /**
     * The answers to an issue's text changed sides: it could be adopted from then on, or no longer. Only the last such
     * change of an issue decides.
     *
     * @param by parties whose changed answers made the difference, the heaviest first; at least one
     */
    record Turned(int round, IssueId issue, boolean isAdoptable, List<PartyId> by) implements DecisiveMoment {
        public Turned {
            by = List.copyOf(by);
        }
    }

    /** A trade that a person's delegation kept, or an order that the chair gave. */
    record Decided(int round, Event event) implements DecisiveMoment {}

    /** A person changed the rules. */
    record Ruled(int round, Rulebook before, Rulebook after) implements DecisiveMoment {}

    record WalkedOut(int round, PartyId party) implements DecisiveMoment {}
}
