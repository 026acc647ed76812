package summitry.classroom;

import java.util.function.UnaryOperator;

/**
 * A seat in a lesson that is on: who holds it, whether they are there, and what they did so far.
 *
 * @param since seconds of the lesson at which their attendance was last noted
 */
public record Place(Seat seat, Attendance attendance, int since, SeatLog log) {
    static Place of(Seat seat) {
        return new Place(seat, Attendance.EXPECTED, 0, SeatLog.EMPTY);
    }

    Place with(UnaryOperator<SeatLog> change) {
        return new Place(seat, attendance, since, change.apply(log));
    }

    Place with(Seat changed) {
        return new Place(changed, attendance, since, log);
    }

    Place with(Attendance changed, int seconds) {
        return new Place(seat, changed, seconds, log);
    }
}
