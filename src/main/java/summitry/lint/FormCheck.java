package summitry.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import summitry.draft.Draft;

/** What can be said of a draft without playing it. */
public final class FormCheck {
    private FormCheck() {}

    /** All findings, the gravest first and then in the order of the draft. Safe for any thread. */
    public static List<Finding> of(Draft draft) {
        return Stream.of(ReadingCheck.of(draft), CellCheck.of(draft), TableCheck.of(draft),
                SeatCheck.of(draft), TextCheck.of(draft)).flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::level)).toList();
    }
}
