package summitry.brief;

import java.util.List;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.PartyId;

/**
 * What only the delegation may know.
 *
 * @param words what the author of the scenario tells it beside the numbers; may be empty
 * @param items what it wants, what matters most first
 * @param untold short titles of items of which a short brief does not tell, what matters most first
 * @param friends the closest first
 * @param rivals the most tense first
 * @param moves everything that it can do
 */
public record ConfidentialBrief(String words, List<Item> items, List<String> untold, List<Tie> friends,
        List<Tie> rivals, List<Move> moves) {
    public ConfidentialBrief {
        items = List.copyOf(items);
        untold = List.copyOf(untold);
        friends = List.copyOf(friends);
        rivals = List.copyOf(rivals);
        moves = List.copyOf(moves);
    }

    /**
     * What it wants on one item, can live with, and never signs.
     *
     * @param rank 1 for what matters most; items that matter the same share it
     * @param salience how much it cares, 0 to 100
     * @param ideal what it wants, 0 to 100
     * @param low lower end of what it can live with
     * @param high upper end of what it can live with
     * @param statusQuo value today, 0 to 100
     * @param says what it says in public where that is something else than it wants
     */
    public record Item(IssueId issue, String title, int rank, double salience, double ideal, Limit low,
            Limit high, double statusQuo, ItemText text, Optional<String> says) {}

    /**
     * The same in words.
     *
     * @param care how much it cares
     * @param ideal what it wants
     * @param range from where to where it can live with a text, in numbers
     * @param never one sentence for each end that is no end of the scale
     * @param ends as many: the ends in the words of the scale
     * @param noDeal what happens without agreement
     */
    public record ItemText(String care, String ideal, String range, List<String> never,
            List<String> ends, String noDeal) {
        public ItemText {
            never = List.copyOf(never);
            ends = List.copyOf(ends);
        }
    }

    /**
     * How it stands to another party at the start.
     *
     * @param affinity -100 to 100
     * @param tension 0 to 100
     * @param text all of it in words
     */
    public record Tie(PartyId party, String name, double affinity, double tension, boolean pact,
            boolean rivalry, String text) {}

    /** A kind of move: its name and what it does. */
    public record Move(String name, String about) {}
}
