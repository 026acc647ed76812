package summitry.ui.play;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.PartyId;
import summitry.model.Temperament;

/** What persons do for their delegations: seats, and what waits for the next round. */
final class Desk {
    private final Conductor conductor;
    private final Consumer<Command> order;
    private final ReadOnlyObjectWrapper<Optional<SeatSheet>> seat = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /** @param order carries out a command, or has the refusal told */
    Desk(Conductor conductor, Consumer<Command> order) {
        this.conductor = conductor;
        this.order = order;
    }

    /** Shows where the run stands. */
    void show(Moment moment, Optional<PartyId> party) {
        seat.set(party.map(p -> SeatSheet.of(moment, p)));
    }

    /** Gives the chosen party's seat to a person. */
    void take() {
        assign(Controller.PERSON);
    }

    /** Gives the chosen party's seat back to the rules. */
    void giveBack() {
        assign(Controller.AUTOMATIC);
    }

    private void assign(Controller controller) {
        seat.get().ifPresent(s -> order.accept(new Command.Assign(s.party(), controller)));
    }

    void bargainAs(Temperament temperament) {
        seat.get().filter(s -> s.temperament() != temperament)
                .ifPresent(s -> order.accept(new Command.ChangeTemperament(s.party(), temperament)));
    }

    void takeBack(PendingMove move) {
        conductor.takeBack(move.node());
    }

    ReadOnlyObjectProperty<Optional<SeatSheet>> seatProperty() {
        return seat.getReadOnlyProperty();
    }
}
