package summitry.classroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import summitry.model.PartyId;
import summitry.model.Scenario;

/**
 * Suggestions for who sits where. Up to nine students sit alone, then in pairs, from 15 in pairs and threes; from 25 on some
 * report and two lead the meeting. Seats that matter least are left to the rules. The sizes follow the practice of
 * classroom simulations (a lead and an adviser, who change places); the numbers are a design of our own.
 */
public final class SeatPlans {
    /** From here on the class has a press and a team that leads. */
    static final int WITH_HELPERS = 25;
    private static final int CHAIR_TEAM = 2;
    private static final int LARGEST_TEAM = 6;

    private SeatPlans() {}

    /** How many students a seat is planned for. */
    enum Size {
        /** As the number of students asks for. */
        USUAL,
        /** One more in a team: fewer, larger teams. */
        LARGER,
        /** One less in a team: more, smaller teams. */
        SMALLER
    }

    /**
     * Up to three plans, the usual one first; each places every student.
     *
     * @param ranked all parties, those that matter most first
     * @param students 1 to {@value ClassPlan#MOST_STUDENTS}
     */
    public static List<ClassPlan> suggest(Scenario scenario, List<PartyId> ranked, int students,
            int minutes) {
        Checks.within("students", students, 1, ClassPlan.MOST_STUDENTS);
        Set<ClassPlan> plans = new LinkedHashSet<>();
        for (Size size : Size.values()) {
            plans.add(plan(scenario, ranked, students, minutes, size));
        }
        return List.copyOf(plans);
    }

    private static ClassPlan plan(Scenario scenario, List<PartyId> ranked, int students, int minutes,
            Size size) {
        boolean helped = students >= WITH_HELPERS;
        int press = helped ? students >= 31 ? 3 : 2 : 0;
        int chair = helped ? CHAIR_TEAM : 0;
        int delegates = students - press - chair;
        int team = Math.max(1,
                teamSize(students) + (size == Size.LARGER ? 1 : size == Size.SMALLER ? -1 : 0));
        int teams = Math.clamp(Math.round((double) delegates / team), 1, scenario.parties().size());
        int seated = Math.min(delegates, teams * LARGEST_TEAM);
        List<PartyId> taken = ranked.subList(0, Math.min(teams, ranked.size()));
        List<Seat> seats = new ArrayList<>();
        for (var party : scenario.parties()) {
            int rank = taken.indexOf(party.id());
            // The seats that matter most take the students that do not share out evenly.
            seats.add(rank < 0
                    ? Seat.automatic(party.id())
                    : Seat.team(party.id(), seated / teams + (rank < seated % teams ? 1 : 0)));
        }
        return new ClassPlan("", minutes, students, false, false, seats, press, chair, delegates - seated);
    }

    /** Students of a usual team. */
    private static int teamSize(int students) {
        return students < 10 ? 1 : students < 20 ? 2 : 3;
    }
}
