package summitry.brief;

import java.util.List;
import summitry.model.Confidence;
import summitry.model.IssueId;

/**
 * What everybody may know of a delegation.
 *
 * @param introduction the author's words for everybody, in the length of the brief; empty where the scenario has none
 * @param stands what it says, in the order of the agenda
 * @param untold short titles of items on which it has a say and of which a short brief does not tell
 * @param noSay short titles of items on which it has no say
 */
public record PublicBrief(String introduction, List<Stand> stands, List<String> untold, List<String> noSay) {
    public PublicBrief {
        stands = List.copyOf(stands);
        untold = List.copyOf(untold);
        noSay = List.copyOf(noSay);
    }

    /**
     * What it says in public on one item.
     *
     * @param stated 0 to 100
     * @param says the same in the words of the scale
     * @param reason its own public reason; may be empty
     * @param source where the reason is from; may be empty
     * @param confidence how sure the author of the scenario is
     */
    public record Stand(IssueId issue, String title, double stated, String says, String reason, String source,
            Confidence confidence) {}
}
