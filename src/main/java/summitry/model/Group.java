package summitry.model;

import java.util.List;

/**
 * A formal group such as BRICS.
 *
 * @param acts true where its members keep bloc discipline in the rules; else it is a label for filters and display
 * @param issues on which it acts; empty where it acts on all
 */
public record Group(String id, Localized name, boolean acts, List<IssueId> issues, List<PartyId> members) {
    public Group {
        Require.id("group id", id);
        issues = List.copyOf(issues);
        members = List.copyOf(members);
    }

    /** True where its members keep together on an issue. */
    public boolean actsOn(IssueId issue) {
        return acts && (issues.isEmpty() || issues.contains(issue));
    }
}
