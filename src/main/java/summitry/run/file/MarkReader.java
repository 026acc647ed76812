package summitry.run.file;

import java.util.Optional;
import summitry.model.Flaw;
import summitry.run.BranchMarks;
import summitry.run.BranchStarts;
import summitry.scenario.Fields;
import summitry.scenario.Spot;

/** Reads a line that says something of a branch: its name, that it is removed, or that it is brought back. */
final class MarkReader {
    private final BranchStarts starts;
    private final int nodes;
    private final int cursor;
    private final BranchMarks marks;
    private boolean isMark;

    MarkReader(BranchStarts starts, int nodes, int cursor, BranchMarks marks) {
        this.starts = starts;
        this.nodes = nodes;
        this.cursor = cursor;
        this.marks = marks;
    }

    /** Whether the line that was read is about a branch at all. */
    boolean isMark() {
        return isMark;
    }

    /** What is said of branches after the line; empty where it is about something else, or a problem was noted. */
    Optional<BranchMarks> read(Fields fields) {
        Optional<Spot> name = fields.optional("name");
        if (name.isPresent()) {
            isMark = true;
            Optional<Spot> text = fields.required("text");
            Optional<Integer> first = branch(name.get());
            return text.flatMap(MarkReader::name).flatMap(t -> first.map(f -> marks.named(f, t)));
        }
        Optional<Spot> remove = fields.optional("remove");
        if (remove.isPresent()) {
            isMark = true;
            return branch(remove.get()).filter(f -> canGo(remove.get(), f))
                    .map(marks::removing);
        }
        Optional<Spot> restore = fields.optional("restore");
        isMark = restore.isPresent();
        return restore.flatMap(spot -> branch(spot).filter(f -> canComeBack(spot, f))
                .map(marks::restoring));
    }

    private Optional<Integer> branch(Spot spot) {
        int highest = Math.max(0, nodes - 1);
        Optional<Integer> first = new PlainForms.Whole(Bound.of(0, highest)).read(spot)
                .map(Integer.class::cast);
        if (first.isPresent() && !starts.isStart(first.get())) {
            spot.note(new Flaw.NoBranch(first.get()));
            return Optional.empty();
        }
        return first;
    }

    private static Optional<String> name(Spot spot) {
        Optional<Object> text = new PlainForms.Text(Bound.count(0, BranchMarks.LONGEST)).read(spot);
        return text.map(String.class::cast).filter(t -> {
            var control = BranchMarks.control(t);
            control.ifPresent(c -> spot.note(new Flaw.ControlCharacter(c)));
            boolean isBlank = t.isBlank() && !t.isEmpty();
            if (isBlank) {
                spot.note(new Flaw.EmptyText());
            }
            return control.isEmpty() && !isBlank;
        });
    }

    private boolean canGo(Spot spot, int first) {
        if (marks.removed().contains(first)) {
            spot.note(new Flaw.BranchRemoved(first));
            return false;
        }
        if (first == 0 || starts.isWithin(cursor, first)) {
            spot.note(new Flaw.BranchInUse(first));
            return false;
        }
        return true;
    }

    private boolean canComeBack(Spot spot, int first) {
        if (!marks.removed().contains(first)) {
            spot.note(new Flaw.BranchNotRemoved(first));
            return false;
        }
        return true;
    }
}
