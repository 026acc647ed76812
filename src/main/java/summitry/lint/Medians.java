package summitry.lint;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** The middle of what others want. */
final class Medians {
    private Medians() {}

    /** Empty for no values; the mean of both middle ones where their number is even. */
    static OptionalDouble of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble
                .of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    /** The middle of one number of some parties on an issue, rounded to whole points; empty where none has it. */
    static OptionalDouble of(Draft draft, Stream<PartyId> parties, IssueId issue, Cell.Measure number) {
        OptionalDouble middle = of(parties.map(p -> draft.cells().get(p, issue).get(number))
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble));
        return middle.isPresent() ? OptionalDouble.of(Math.rint(middle.getAsDouble())) : middle;
    }
}
