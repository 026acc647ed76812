package summitry.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A lesson minute by minute. The long form has two caucuses, the short one has one round and no second caucus.
 *
 * @param slots in their order
 */
public record RunSheet(List<Slot> slots) {
    /** Minutes of the shortest lesson. */
    public static final int SHORTEST = 30;
    /** Minutes of the longest lesson. */
    public static final int LONGEST = 240;
    /** From here on a lesson has two caucuses. */
    private static final int LONG_FORM = 70;

    public RunSheet {
        slots = List.copyOf(slots);
    }

    /**
     * One phase with its time.
     *
     * @param minutes planned, 0 to {@value RunSheet#LONGEST}; with 0 the phase is left out
     * @param least minutes it needs when time is short, 0 to {@code minutes}, to which it is kept; 0 where it can be left
     *     out
     */
    public record Slot(Phase phase, int minutes, int least) {
        public Slot {
            Checks.within("minutes", minutes, 0, LONGEST);
            least = Math.clamp(least, 0, minutes);
        }

        public Slot lasting(int changed) {
            return new Slot(phase, changed, least);
        }
    }

    /** The lesson of 90 minutes. */
    public static RunSheet ninety() {
        return new RunSheet(List.of(new Slot(Phase.WELCOME, 4, 2), new Slot(Phase.BRIEFING, 6, 4),
                new Slot(Phase.READING, 6, 4), new Slot(Phase.STATEMENTS, 6, 0),
                new Slot(Phase.FIRST_LOOK, 3, 1), new Slot(Phase.CAUCUS, 12, 6),
                new Slot(Phase.TABLING, 7, 3),
                new Slot(Phase.RESOLVING, 2, 1), new Slot(Phase.MOVEMENT, 4, 0),
                new Slot(Phase.SECOND_CAUCUS, 10, 4), new Slot(Phase.FINAL_TEXT, 6, 2),
                new Slot(Phase.VOTE, 4, 3), new Slot(Phase.OUTCOME, 2, 1), new Slot(Phase.STEP_OUT, 2, 1),
                new Slot(Phase.DEBRIEF, 10, 10), new Slot(Phase.EXIT, 6, 3)));
    }

    /** The lesson of 45 minutes: one round, short briefs. */
    public static RunSheet fortyFive() {
        return new RunSheet(List.of(new Slot(Phase.WELCOME, 3, 1), new Slot(Phase.BRIEFING, 4, 3),
                new Slot(Phase.READING, 5, 3), new Slot(Phase.CAUCUS, 10, 5), new Slot(Phase.RESOLVING, 3, 1),
                new Slot(Phase.VOTE, 4, 3), new Slot(Phase.OUTCOME, 1, 1), new Slot(Phase.STEP_OUT, 1, 1),
                new Slot(Phase.DEBRIEF, 12, 8), new Slot(Phase.EXIT, 2, 1)));
    }

    /** The form that fits, its minutes shared out to make the lesson exactly as long. */
    public static RunSheet lasting(int minutes) {
        Checks.within("minutes", minutes, SHORTEST, LONGEST);
        RunSheet form = minutes >= LONG_FORM ? ninety() : fortyFive();
        return form.stretched(minutes);
    }

    /** Shares minutes out in proportion, by the largest remainder; each phase keeps a minute, and its least where it fits. */
    private RunSheet stretched(int minutes) {
        double factor = (double) minutes / minutes();
        int[] shared = slots.stream().mapToInt(s -> Math.max(1, (int) (s.minutes() * factor))).toArray();
        List<Integer> order = IntStream.range(0, slots.size()).boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> shared[i] - slots.get(i).minutes() * factor))
                .toList();
        int left = minutes - IntStream.of(shared).sum();
        for (int i = 0; left > 0; i++, left--) {
            shared[order.get(i % order.size())]++;
        }
        for (int i = order.size() - 1; left < 0; i = i == 0 ? order.size() - 1 : i - 1) {
            if (shared[order.get(i)] > 1) {
                shared[order.get(i)]--;
                left++;
            }
        }
        List<Slot> changed = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            int least = (int) Math.round(slot.least() * Math.min(1, factor));
            changed.add(new Slot(slot.phase(), shared[i], Math.min(least, shared[i])));
        }
        return new RunSheet(changed);
    }

    /** Minutes of the whole lesson. */
    public int minutes() {
        return slots.stream().mapToInt(Slot::minutes).sum();
    }

    /** Minutes before a slot begins, as planned. */
    public int start(int slot) {
        return slots.subList(0, slot).stream().mapToInt(Slot::minutes).sum();
    }

    /** Index of the first slot of a phase, or -1 where the lesson has none. */
    public int indexOf(Phase phase) {
        return IntStream.range(0, slots.size()).filter(i -> slots.get(i).phase() == phase).findFirst()
                .orElse(-1);
    }

    /**
     * Where a class goes on that was led back to the end of a round: at the first caucus for round 0, behind the first
     * round later on; empty where nothing is left there.
     */
    public OptionalInt afterRound(int round) {
        int from = round == 0 ? indexOf(Phase.CAUCUS) : indexOf(Phase.RESOLVING) + 1;
        return IntStream.range(Math.max(0, from), slots.size()).filter(i -> slots.get(i).minutes() > 0)
                .findFirst();
    }

    public RunSheet with(int slot, int minutes) {
        List<Slot> changed = new ArrayList<>(slots);
        changed.set(slot, changed.get(slot).lasting(minutes));
        return new RunSheet(changed);
    }
}
