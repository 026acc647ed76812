package summitry.model;

import java.util.List;

/** Every party's preference on every issue, complete, in scenario order (party by party). */
public record Preferences(int parties, int issues, List<Preference> rows) {
    public Preferences {
        rows = List.copyOf(rows);
        if (rows.size() != parties * issues) {
            throw new IllegalArgumentException(
                    "%d preferences for %d parties and %d issues; each pair needs one."
                            .formatted(rows.size(), parties, issues));
        }
    }

    public Preference get(int party, int issue) {
        return rows.get(party * issues + issue);
    }
}
