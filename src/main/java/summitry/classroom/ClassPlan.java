package summitry.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import summitry.model.PartyId;

/**
 * What a teacher prepares before a lesson.
 *
 * @param name what the teacher calls the class; may be empty
 * @param minutes of the lesson, {@value RunSheet#SHORTEST} to {@value RunSheet#LONGEST}
 * @param students in the class, 1 to {@value #MOST_STUDENTS}
 * @param fullBriefs briefs with every item; else those that matter most, on one page
 * @param junior nobody writes free text
 * @param seats all parties of the scenario, in its order
 * @param press students who report and hold no seat
 * @param chairTeam students who lead the meeting
 * @param observers students with a task and no seat
 */
public record ClassPlan(String name, int minutes, int students, boolean fullBriefs, boolean junior,
        List<Seat> seats, int press, int chairTeam, int observers) {
    /** Students of the largest class. */
    public static final int MOST_STUDENTS = 60;

    public ClassPlan {
        seats = List.copyOf(seats);
        Checks.shortEnough("name", name, Seat.LONGEST_LABEL);
        name = Checks.whole(name);
        Checks.within("minutes", minutes, RunSheet.SHORTEST, RunSheet.LONGEST);
        Checks.within("students", students, 1, MOST_STUDENTS);
        Checks.within("press", press, 0, MOST_STUDENTS);
        Checks.within("chair team", chairTeam, 0, MOST_STUDENTS);
        Checks.within("observers", observers, 0, MOST_STUDENTS);
    }

    /** The seats that students hold. */
    public List<Seat> teams() {
        return seats.stream().filter(s -> s.holder() == Holder.TEAM).toList();
    }

    /** Students who have a place: in a team, the press, the chair's team or among the observers. */
    public int placed() {
        return seats.stream().mapToInt(Seat::students).sum() + press + chairTeam + observers;
    }

    public Optional<Seat> seat(PartyId party) {
        return seats.stream().filter(s -> s.party().equals(party)).findFirst();
    }

    /** The plan with one seat changed; a party without a seat changes nothing. */
    public ClassPlan with(PartyId party, UnaryOperator<Seat> change) {
        List<Seat> changed = new ArrayList<>(seats);
        changed.replaceAll(s -> s.party().equals(party) ? change.apply(s) : s);
        return withSeats(changed);
    }

    /** The plan with two teams in each other's seats: holder, students and label change places. */
    public ClassPlan swapped(PartyId one, PartyId other) {
        Optional<Seat> first = seat(one);
        Optional<Seat> second = seat(other);
        if (first.isEmpty() || second.isEmpty()) {
            return this;
        }
        return with(one, _ -> moved(second.get(), one)).with(other, _ -> moved(first.get(), other));
    }

    private static Seat moved(Seat seat, PartyId to) {
        return new Seat(to, seat.holder(), seat.temperament(), seat.students(), seat.label());
    }

    public ClassPlan withSeats(List<Seat> changed) {
        return new ClassPlan(name, minutes, students, fullBriefs, junior, changed, press, chairTeam,
                observers);
    }
}
