package summitry.classroom;

import java.util.Optional;
import summitry.model.PartyId;
import summitry.model.Temperament;

/**
 * A delegation as a class holds it.
 *
 * @param temperament of an automatic delegation; empty keeps the one it has
 * @param students how many sit there, 0 to {@value ClassPlan#MOST_STUDENTS}
 * @param label what the teacher calls the team; may be empty
 */
public record Seat(PartyId party, Holder holder, Optional<Temperament> temperament, int students,
        String label) {
    /** Characters of the longest label. */
    public static final int LONGEST_LABEL = 60;

    public Seat {
        Checks.within("students", students, 0, ClassPlan.MOST_STUDENTS);
        Checks.shortEnough("label", label, LONGEST_LABEL);
        label = Checks.whole(label);
    }

    /** A seat for a team. */
    public static Seat team(PartyId party, int students) {
        return new Seat(party, Holder.TEAM, Optional.empty(), students, "");
    }

    /** A seat that the rules hold. */
    public static Seat automatic(PartyId party) {
        return new Seat(party, Holder.AUTOMATIC, Optional.empty(), 0, "");
    }

    public Seat heldBy(Holder changed, Optional<Temperament> with) {
        return new Seat(party, changed, with, students, label);
    }

    public Seat withStudents(int changed) {
        return new Seat(party, holder, temperament, changed, label);
    }

    public Seat labelled(String changed) {
        return new Seat(party, holder, temperament, students, changed);
    }
}
