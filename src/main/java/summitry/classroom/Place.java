package summitry.classroom;

import java.util.function.UnaryOperator;

/** A seat in a lesson that is on: who holds it, whether they are there, and what they did so far. */
public record Place(Seat seat, Attendance attendance, SeatLog log) {
    static Place of(Seat seat) {
        return new Place(seat, Attendance.EXPECTED, SeatLog.EMPTY);
    }

    Place with(UnaryOperator<SeatLog> change) {
        return new Place(seat, attendance, change.apply(log));
    }

    Place with(Seat changed) {
        return new Place(changed, attendance, log);
    }

    Place with(Attendance changed) {
        return new Place(seat, changed, log);
    }
}
