package summitry.classroom;

/**
 * Where a class is in its run-sheet. Seconds are those of the lesson: they stand still while its clock is stopped and while
 * the program is not running.
 *
 * @param slot of the run-sheet, from 0
 * @param since seconds at which the phase began
 * @param elapsed seconds at the latest event
 */
public record Timekeeping(RunSheet sheet, int slot, int since, int elapsed, boolean started, boolean stopped,
        boolean ended) {

    static Timekeeping of(RunSheet sheet) {
        return new Timekeeping(sheet, 0, 0, 0, false, true, false);
    }

    public Phase phase() {
        return sheet.slots().get(slot).phase();
    }

    /** How the lesson stands after so many seconds. */
    public Timing at(int seconds) {
        return Timing.of(sheet, slot, seconds, seconds - since);
    }

    private boolean has(int number) {
        return number < sheet.slots().size();
    }

    /** Time never goes back, whatever a file says. */
    Timekeeping at(LessonEvent event, int at) {
        int seconds = Math.max(elapsed, at);
        Timekeeping now = new Timekeeping(sheet, slot, since, seconds, started, stopped, ended);
        return switch (event) {
            case LessonEvent.Started _ -> new Timekeeping(sheet, slot, seconds, seconds, true, false, ended);
            case LessonEvent.ClockStopped(boolean still) ->
                new Timekeeping(sheet, slot, since, seconds, started, still, ended);
            case LessonEvent.PhaseBegun(int begun) when has(begun) ->
                new Timekeeping(sheet, begun, seconds, seconds, started, stopped, ended);
            case LessonEvent.SlotChanged(int changed, int minutes) when has(changed) -> new Timekeeping(
                    sheet.with(changed, minutes), slot, since, seconds, started, stopped, ended);
            case LessonEvent.Ended _ ->
                new Timekeeping(sheet, slot, since, seconds, started, true, true);
            default -> now;
        };
    }
}
