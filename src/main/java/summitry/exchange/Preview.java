package summitry.exchange;

import java.util.List;
import summitry.draft.Draft;
import summitry.draft.Edit;

/**
 * What a table would do to a draft, before it is taken.
 *
 * @param after the draft with all that was understood
 * @param rows of the table that were understood
 * @param count of the things that would change, for the history
 * @param parties names of those that would be new
 * @param issues names of those that would be new
 * @param misread what was not understood, in the order of the table
 */
public record Preview(Draft after, int rows, int count, List<String> parties, List<String> issues,
        List<Misread> misread) {
    public Preview {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        misread = List.copyOf(misread);
    }

    /** @param file name that the history tells */
    public Edit edit(String file) {
        return new Edit.Whole(after, Edit.Purpose.IMPORT, count, file);
    }
}
