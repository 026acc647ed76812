package summitry.engine;

import java.util.List;
import summitry.engine.trace.Trace;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.Refusal;

/** The answer to a command. */
public sealed interface Decision {
    /**
     * The command was carried out.
     *
     * @param next the state after it; folding the events over the old state gives the same
     * @param trace why numbers changed; empty for {@link Detail#RESULT_ONLY}
     */
    record Accepted(NegotiationState next, List<Event> events, Trace trace) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The rules forbid it; nothing changed. */
    record Rejected(Refusal reason) implements Decision {}
}
