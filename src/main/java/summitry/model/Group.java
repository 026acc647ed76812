package summitry.model;

import java.util.List;

/**
 * A formal group such as BRICS.
 *
 * @param acts true where its members keep bloc discipline in the rules; else it is a label for filters and display
 */
public record Group(String id, Localized name, boolean acts, List<PartyId> members) {
    public Group {
        Require.id("group id", id);
        members = List.copyOf(members);
    }
}
