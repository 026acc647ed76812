package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import summitry.draft.Cell;
import summitry.draft.Cell.Measure;
import summitry.draft.Place;

/** A cell whose red lines exclude what its own party wants, or what it says. */
final class RedLineRepairs {
    private final Place place;
    private final Cell cell;
    private final double wants;
    private final double says;
    private final double low;
    private final double high;

    RedLineRepairs(Place place, Cell cell) {
        this.place = place;
        this.cell = cell;
        wants = cell.ideal().orElseThrow();
        says = cell.stated().orElse(wants);
        low = cell.redMin().orElse(0);
        high = cell.redMax().orElse(100);
    }

    Finding finding() {
        boolean excludesWish = wants < low || wants > high;
        double outside = excludesWish ? wants : says;
        List<Repair> repairs = new ArrayList<>();
        if (low > high) {
            swapped(repairs);
        } else {
            repairs.add(Repair.of(Remedy.MOVE_RED_LINE, TextSpots.put(place, widened()),
                    new Term.Amount(outside < low ? Math.min(wants, says) : Math.max(wants, says))));
            repairs.add(moved(excludesWish));
        }
        repairs.add(Repair.of(Remedy.DROP_RED_LINES, TextSpots.put(place, cell.with(Measure.RED_MIN,
                OptionalDouble.empty()).with(Measure.RED_MAX, OptionalDouble.empty()))));
        return new Finding(
                excludesWish ? Concern.RED_LINE_EXCLUDES : Concern.RED_LINE_BEFORE_WORDS,
                List.of(new Term.OfParty(place.party()), new Term.OfIssue(place.issue()),
                        new Term.Amount(outside < low ? low : high), new Term.Amount(outside)),
                new Target.OfCell(place), repairs);
    }

    private void swapped(List<Repair> repairs) {
        Cell swapped = cell.with(Measure.RED_MIN, cell.redMax()).with(Measure.RED_MAX, cell.redMin());
        if (swapped.leavesRoom()) {
            repairs.add(Repair.of(Remedy.SWAP_RED_LINES, TextSpots.put(place, swapped)));
        }
    }

    private Cell widened() {
        return new RedLines(new RedLines(cell).including(Math.min(wants, says)))
                .including(Math.max(wants, says));
    }

    /** Wants what the red lines leave room for, or says what it wants. */
    private Repair moved(boolean excludesWish) {
        if (!excludesWish) {
            return Repair.of(Remedy.SAY_WHAT_IT_WANTS,
                    TextSpots.put(place, cell.with(Measure.STATED, OptionalDouble.empty())));
        }
        double wish = Math.clamp(wants, low, high);
        Cell moved = cell.with(Measure.IDEAL, OptionalDouble.of(wish));
        if (!moved.leavesRoom() || moved.stated().equals(moved.ideal())) {
            moved = moved.with(Measure.STATED, OptionalDouble.empty());
        }
        return Repair.of(Remedy.MOVE_WISH, TextSpots.put(place, moved), new Term.Amount(wish));
    }
}
