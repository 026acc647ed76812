package summitry.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Who acts for each party, how its automatic delegation bargains, and whether it has left the room. Lists in scenario
 * order.
 */
public record Seats(List<Controller> controllers, List<Temperament> temperaments, List<Boolean> away) {
    public Seats {
        controllers = List.copyOf(controllers);
        temperaments = List.copyOf(temperaments);
        away = List.copyOf(away);
    }

    public boolean isPerson(int party) {
        return controllers.get(party) == Controller.PERSON;
    }

    public boolean isAway(int party) {
        return away.get(party);
    }

    public Seats withController(int party, Controller controller) {
        return new Seats(replace(controllers, party, controller), temperaments, away);
    }

    public Seats withTemperament(int party, Temperament temperament) {
        return new Seats(controllers, replace(temperaments, party, temperament), away);
    }

    public Seats withAway(int party, boolean isAway) {
        return new Seats(controllers, temperaments, replace(away, party, isAway));
    }

    private static <T> List<T> replace(List<T> list, int index, T value) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }
}
