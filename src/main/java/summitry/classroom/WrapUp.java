package summitry.classroom;

import java.util.ArrayList;
import java.util.List;

/**
 * Ends a game early: what comes before the debrief is left out, and the minutes left are shared between the rest. The debrief
 * gets its minutes first; with fewer than two minutes left there is no vote.
 */
final class WrapUp {
    private static final int DEBRIEF = 5;
    private static final int VOTE = 3;
    private static final int STEP_OUT = 1;

    private WrapUp() {}

    static List<LessonEvent> changes(Timekeeping time, boolean withVote, int minutesLeft) {
        List<RunSheet.Slot> slots = time.sheet().slots();
        int vote = time.sheet().indexOf(Phase.VOTE);
        boolean votes = withVote && vote >= time.slot() && minutesLeft > 1;
        Shares shares = Shares.of(minutesLeft, votes);
        List<LessonEvent> events = new ArrayList<>();
        for (int i = time.slot(); i < slots.size(); i++) {
            Phase phase = slots.get(i).phase();
            int minutes = shares.of(phase);
            if (minutes != slots.get(i).minutes() && !(i == time.slot() && phase.isAfterPlay())) {
                events.add(new LessonEvent.SlotChanged(i, minutes));
            }
        }
        int stepOut = time.sheet().indexOf(shares.stepOut() > 0 ? Phase.STEP_OUT : Phase.DEBRIEF);
        int to = votes ? vote : Math.max(stepOut, time.slot());
        if (to != time.slot()) {
            events.add(new LessonEvent.PhaseBegun(to));
        }
        return events;
    }

    /** Minutes of what is left of the lesson; together those that there are. */
    private record Shares(int vote, int stepOut, int debrief) {
        static Shares of(int minutes, boolean votes) {
            int stepOut = minutes > (votes ? 2 : 1) ? STEP_OUT : 0;
            int vote = votes ? Math.clamp(minutes - stepOut - DEBRIEF, 1, VOTE) : 0;
            return new Shares(vote, stepOut, minutes - stepOut - vote);
        }

        int of(Phase phase) {
            return switch (phase) {
                case VOTE -> vote;
                case STEP_OUT -> stepOut;
                case DEBRIEF -> debrief;
                default -> 0;
            };
        }
    }
}
