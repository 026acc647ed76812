package summitry.exchange;

import java.util.ArrayList;
import java.util.List;
import summitry.draft.Draft;
import summitry.model.Localized;
import summitry.model.Party;

/**
 * A party whose weight in the room a table writes over.
 *
 * @param before its general capability, above 0
 * @param after the same as the table has it
 */
public record WeightChange(Localized party, double before, double after) {

    /** Of the parties that both drafts have, in the order of the first. */
    public static List<WeightChange> between(Draft before, Draft after) {
        List<WeightChange> all = new ArrayList<>();
        for (Party old : before.parties()) {
            after.parties().stream().filter(p -> p.id().equals(old.id())).findFirst()
                    .filter(p -> p.capability().general() != old.capability().general())
                    .ifPresent(p -> all.add(new WeightChange(old.name(), old.capability().general(),
                            p.capability().general())));
        }
        return List.copyOf(all);
    }
}
