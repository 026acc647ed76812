package summitry.lint;

import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import summitry.draft.Cell;

/**
 * How far the sources of a scenario are from its summit.
 *
 * @param summit year of the summit, 0 where there is none; then no source is too old or missing
 */
public record Sources(int summit) {
    private static final int FRESH = 2;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    /** Year of the source: of its date, else the latest that its text names. */
    OptionalInt year(Cell cell) {
        return cell.date().isEmpty()
                ? YEAR.matcher(cell.source()).results().map(MatchResult::group).mapToInt(Integer::parseInt)
                        .max()
                : OptionalInt.of(Integer.parseInt(cell.date().substring(0, 4)));
    }

    /** More than two years before the summit. */
    public boolean isOld(Cell cell) {
        OptionalInt year = year(cell);
        return summit != 0 && year.isPresent() && year.getAsInt() < summit - FRESH;
    }

    boolean isMissing(Cell cell) {
        return summit != 0 && cell.source().isBlank() && cell.date().isEmpty();
    }
}
