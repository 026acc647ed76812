package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places notes in as few rows as hold them in the order of their wanted centres, each as near to its own as its row
 * allows. All of a row may give way to a new one; only a pinned note stays, for it belongs to a line above it. A note
 * passes to the other side of a pinned one only where it would find no room at all.
 */
final class NoteRows {
    private static final double GAP = 10;

    private final double low;
    private final double high;
    private final int most;
    private final List<List<Note>> rows = new ArrayList<>();

    /** @param most rows at most */
    NoteRows(double low, double high, int most) {
        this.low = low;
        this.high = high;
        this.most = most;
    }

    /**
     * A note of the given width; at most one of a row can be pinned.
     *
     * @param order tells it from others of the same measures
     */
    record Note(int order, double wanted, double width, boolean isPinned) {}

    /** Where a note stands: left edge and row, from 0. */
    record Place(double left, int row) {}

    int count() {
        return rows.size();
    }

    /** Takes a note into the first row with room for it; false where there is none. */
    boolean take(Note note) {
        if (joins(note, true)) {
            return true;
        }
        if (rows.size() == most || note.width() > high - low) {
            return joins(note, false);
        }
        rows.add(new ArrayList<>(List.of(note)));
        return true;
    }

    private boolean joins(Note note, boolean inOrder) {
        for (List<Note> row : rows) {
            List<Note> longer = new ArrayList<>(row);
            longer.add(note);
            if (lefts(longer, inOrder).isPresent()) {
                row.add(note);
                return true;
            }
        }
        return false;
    }

    /** The place of a note that was taken. */
    Place place(Note note) {
        for (int r = 0; r < rows.size(); r++) {
            for (int k = 0; k < rows.get(r).size(); k++) {
                if (rows.get(r).get(k).equals(note)) {
                    List<Note> row = rows.get(r);
                    return new Place(lefts(row, true).or(() -> lefts(row, false)).orElseThrow()[k], r);
                }
            }
        }
        throw new IllegalArgumentException("the note was not taken.");
    }

    /** Left edges of the notes of a row, in their own order; empty where they do not fit. */
    private Optional<double[]> lefts(List<Note> row, boolean inOrder) {
        Optional<Note> pin = row.stream().filter(Note::isPinned).findFirst();
        List<Note> free = row.stream().filter(n -> !n.isPinned())
                .sorted(Comparator.comparingDouble(Note::wanted)).toList();
        if (pin.isEmpty()) {
            return spread(free, low, high).map(lefts -> inOrder(row, free, lefts, low));
        }
        double width = pin.get().width();
        double at = Math.clamp(pin.get().wanted() - width / 2, low, Math.max(low, high - width));
        Optional<double[]> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        double centre = pin.get().wanted();
        int first = inOrder ? (int) free.stream().filter(n -> n.wanted() < centre).count() : 0;
        int last = inOrder ? (int) free.stream().filter(n -> n.wanted() <= centre).count() : free.size();
        for (int split = first; split <= last; split++) {
            Optional<double[]> before = spread(free.subList(0, split), low, at - GAP);
            Optional<double[]> after = spread(free.subList(split, free.size()), at + width + GAP, high);
            if (before.isPresent() && after.isPresent()) {
                double[] lefts = new double[free.size()];
                System.arraycopy(before.get(), 0, lefts, 0, split);
                System.arraycopy(after.get(), 0, lefts, split, free.size() - split);
                double moved = moved(free, lefts);
                if (moved < least) {
                    least = moved;
                    best = Optional.of(inOrder(row, free, lefts, at));
                }
            }
        }
        return best;
    }

    private static double moved(List<Note> notes, double[] lefts) {
        double sum = 0;
        for (int k = 0; k < lefts.length; k++) {
            sum += Math.abs(lefts[k] + notes.get(k).width() / 2 - notes.get(k).wanted());
        }
        return sum;
    }

    private static double[] inOrder(List<Note> row, List<Note> free, double[] lefts, double pinned) {
        return row.stream().mapToDouble(n -> n.isPinned() ? pinned : lefts[free.indexOf(n)]).toArray();
    }

    private static Optional<double[]> spread(List<Note> notes, double from, double to) {
        double needed = notes.stream().mapToDouble(n -> n.width() + GAP).sum() - GAP;
        if (!notes.isEmpty() && needed > to - from) {
            return Optional.empty();
        }
        double[] centres = Spread.apart(notes.stream().mapToDouble(Note::wanted).toArray(),
                notes.stream().mapToDouble(n -> n.width() + GAP).toArray(), from - GAP / 2, to + GAP / 2);
        double[] lefts = new double[centres.length];
        for (int k = 0; k < lefts.length; k++) {
            lefts[k] = centres[k] - notes.get(k).width() / 2;
        }
        return Optional.of(lefts);
    }
}
