package summitry.classroom;

import java.util.ArrayList;
import java.util.List;

/** Ends a game early: what comes before the debrief is left out, and the minutes left are shared between the rest. */
final class WrapUp {
    private static final int DEBRIEF = 5;
    private static final int VOTE = 3;

    private WrapUp() {}

    static List<LessonEvent> changes(Timekeeping time, boolean withVote, int minutesLeft) {
        List<RunSheet.Slot> slots = time.sheet().slots();
        int vote = time.sheet().indexOf(Phase.VOTE);
        int debrief = time.sheet().indexOf(Phase.DEBRIEF);
        boolean votes = withVote && vote >= time.slot();
        int left = minutesLeft;
        List<LessonEvent> events = new ArrayList<>();
        for (int i = time.slot(); i < slots.size(); i++) {
            Phase phase = slots.get(i).phase();
            int minutes = i == debrief
                    ? Math.min(Math.max(DEBRIEF, left - VOTE - 1), left)
                    : i == vote && votes ? Math.min(VOTE, left) : phase == Phase.STEP_OUT ? 1 : 0;
            if (minutes != slots.get(i).minutes() && !(i == time.slot() && phase.isAfterPlay())) {
                events.add(new LessonEvent.SlotChanged(i, minutes));
            }
        }
        int stepOut = time.sheet().indexOf(Phase.STEP_OUT);
        int to = votes ? vote : Math.max(stepOut, time.slot());
        if (to != time.slot()) {
            events.add(new LessonEvent.PhaseBegun(to));
        }
        return events;
    }
}
