package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Event;
import summitry.model.NegotiationState;

/** The events of a decision as they happen, and the state they lead to. */
final class EventLog {
    private final Evolution evolution;
    private final List<Event> events = new ArrayList<>();
    private NegotiationState state;

    EventLog(Evolution evolution, NegotiationState state) {
        this.evolution = evolution;
        this.state = state;
    }

    void add(Event event) {
        events.add(event);
        state = evolution.apply(state, event);
    }

    NegotiationState state() {
        return state;
    }

    List<Event> events() {
        return events;
    }
}
