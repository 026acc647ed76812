package summitry.figure;

import java.util.List;
import java.util.Optional;
import summitry.model.Bloc;

/**
 * Parties on the map of the world, coloured by a measure.
 *
 * @param title what is shown, for the summary
 * @param low what the lower end of the measure means, in words; empty where the numbers say it all
 * @param high what the upper end means
 * @param entries the parties, in scenario order
 * @param selected id of the party that is marked
 */
public record Atlas(String title, Heat heat, String low, String high, List<Entry> entries,
        Optional<String> selected) {
    public Atlas {
        entries = List.copyOf(entries);
    }

    /**
     * A party.
     *
     * @param id code of three letters, as on the map
     * @param value empty for the party from which tension is measured
     */
    public record Entry(String id, String code, String name, Bloc.Mark shape, Optional<Double> value) {}

    Optional<Entry> entry(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The party that colours a state: itself, or else the union it belongs to. */
    Optional<Entry> colouring(String code, String union) {
        return entry(code).or(() -> entry(union));
    }

    boolean isSelected(Entry entry) {
        return selected.isPresent() && selected.get().equals(entry.id());
    }
}
