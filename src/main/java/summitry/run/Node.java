package summitry.run;

import java.util.List;
import java.util.OptionalInt;
import summitry.engine.trace.Trace;
import summitry.model.Command;
import summitry.model.Event;
import summitry.model.NegotiationState;

/**
 * One moment of a run: how it came about, what happened, why, and the state it left.
 *
 * @param id 0 for the first, counting up in the order in which nodes came
 * @param parent empty for the first
 */
public record Node(int id, OptionalInt parent, Step step, List<Event> events, Trace trace,
        NegotiationState state) {
    public Node {
        events = List.copyOf(events);
    }

    /** True where this node resolved or adjourned a round. */
    public boolean closesRound() {
        return step instanceof Step.Carried(Command command)
                && (command instanceof Command.ResolveRound || command instanceof Command.Adjourn);
    }
}
