package summitry.analysis;

import java.util.List;
import summitry.engine.trace.Trace;
import summitry.model.Event;
import summitry.model.NegotiationState;

/**
 * One step of a run: the state in which a command was given, and what the command brought. A node of a run with its
 * parent's state makes one.
 */
public record Passage(NegotiationState before, List<Event> events, Trace trace, NegotiationState after) {
    public Passage {
        events = List.copyOf(events);
    }

    /** True where the step resolved or adjourned a round. */
    public boolean closesRound() {
        return events.stream().anyMatch(Event.RoundClosed.class::isInstance);
    }

    /** True where the round passed without negotiation. */
    public boolean isAdjourned() {
        return events.stream()
                .anyMatch(e -> e instanceof Event.RoundClosed(_, boolean adjourned) && adjourned);
    }

    /** The round that the step belongs to, from 1: the one it closed, else the coming one. */
    public int round() {
        return closesRound() ? after.round() : before.round() + 1;
    }
}
