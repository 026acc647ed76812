package summitry.classroom;

import java.util.ArrayList;
import java.util.List;

/**
 * How a lesson stands in time.
 *
 * @param elapsed seconds since the start, without pauses
 * @param left seconds left of the phase, negative where it is over
 * @param behind seconds behind the run-sheet, negative where ahead: what the lesson would overrun by if all phases that are
 *     left took their planned minutes
 * @param shorten what could be shortened to catch up, in the order of the lesson; never the debrief
 * @param debriefAtRisk true where even the shortest form of what is left before it would take time from the debrief
 */
public record Timing(int elapsed, int left, int behind, List<Shortening> shorten, boolean debriefAtRisk) {
    private static final int MINUTE = 60;

    public Timing {
        shorten = List.copyOf(shorten);
    }

    /**
     * A phase that can be shorter.
     *
     * @param minutes that this saves, at least 1
     * @param leftOut true where it would be left out whole
     */
    public record Shortening(int slot, Phase phase, int minutes, boolean leftOut) {}

    /**
     * @param slot the phase that is on
     * @param elapsed seconds since the start
     * @param inPhase seconds since the phase began
     */
    public static Timing of(RunSheet sheet, int slot, int elapsed, int inPhase) {
        int left = sheet.slots().get(slot).minutes() * MINUTE - inPhase;
        int after = (sheet.minutes() - sheet.start(slot) - sheet.slots().get(slot).minutes()) * MINUTE;
        int behind = elapsed + Math.max(0, left) + after - sheet.minutes() * MINUTE;
        List<Shortening> shorten = new ArrayList<>();
        int least = 0;
        int debrief = sheet.indexOf(Phase.DEBRIEF);
        for (int i = slot; i < sheet.slots().size(); i++) {
            RunSheet.Slot next = sheet.slots().get(i);
            boolean isBeforeDebrief = debrief < 0 || i < debrief;
            int spent = i == slot ? inPhase : 0;
            if (isBeforeDebrief) {
                least += Math.max(0, next.least() * MINUTE - spent);
            }
            int spare = (next.minutes() * MINUTE - Math.max(next.least() * MINUTE, spent)) / MINUTE;
            if (behind > 0 && isBeforeDebrief && spare > 0 && !next.phase().isAfterPlay()) {
                shorten.add(new Shortening(i, next.phase(), spare, next.least() == 0 && spent == 0));
            }
        }
        int debriefStarts = debrief < 0 ? sheet.minutes() * MINUTE : sheet.start(debrief) * MINUTE;
        boolean atRisk = slot < debrief && elapsed + least > debriefStarts;
        return new Timing(elapsed, left, behind, shorten, atRisk);
    }
}
