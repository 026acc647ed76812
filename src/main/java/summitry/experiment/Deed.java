package summitry.experiment;

import summitry.model.Command;
import summitry.model.Event;

/** Something in a run that could have been otherwise. */
public sealed interface Deed {
    /** A delegation's move or an order of the chair. */
    record Commanded(Command command) implements Deed {}

    /**
     * Something that happened while a round was resolved: an event of the scenario ({@link Event.InjectFired}), a trade of two
     * automatic parties ({@link Event.TradeMade}) or the walk-out of one ({@link Event.WalkedOut}).
     */
    record Befell(Event event) implements Deed {}
}
