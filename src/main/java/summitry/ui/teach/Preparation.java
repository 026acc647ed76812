package summitry.ui.teach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.classroom.ClassPlan;
import summitry.classroom.Holder;
import summitry.classroom.RunSheet;
import summitry.classroom.Seat;
import summitry.classroom.SeatPlans;
import summitry.experiment.Adjustment;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.model.Temperament;

/**
 * A class as it is prepared so far. Immutable.
 *
 * @param original as it was chosen
 * @param changes that were made to it, in order
 * @param scenario with the changes
 * @param ranked all parties, those that matter most first
 * @param suggested seat plans, the usual one first
 * @param plan as it would be opened now
 */
record Preparation(Scenario original, List<Adjustment> changes, Scenario scenario, List<PartyId> ranked,
        List<ClassPlan> suggested, ClassPlan plan, RunSheet sheet) {
    static final int USUAL_STUDENTS = 24;
    static final int USUAL_MINUTES = 90;

    Preparation {
        changes = List.copyOf(changes);
        ranked = List.copyOf(ranked);
        suggested = List.copyOf(suggested);
    }

    /** A class of usual size; until more is known, the strongest parties matter most. */
    static Preparation of(Scenario scenario) {
        List<PartyId> ranked = scenario.parties().stream()
                .sorted(Comparator.comparingDouble((Party p) -> -p.capability().general())).map(Party::id)
                .toList();
        List<ClassPlan> plans = SeatPlans.suggest(scenario, ranked, USUAL_STUDENTS, USUAL_MINUTES);
        return new Preparation(scenario, List.of(), scenario, ranked, plans, plans.getFirst(),
                RunSheet.lasting(USUAL_MINUTES));
    }

    /** Another scenario for the same class. */
    Preparation playing(Scenario other) {
        Preparation fresh = of(other);
        List<ClassPlan> plans = SeatPlans.suggest(other, fresh.ranked, plan.students(), plan.minutes());
        return new Preparation(other, List.of(), other, fresh.ranked, plans, settled(plans.getFirst()),
                sheet);
    }

    /** Which suggestion the plan follows; -1 where it is the teacher's own. */
    int chosen() {
        for (int i = 0; i < suggested.size(); i++) {
            if (settled(suggested.get(i)).equals(plan)) {
                return i;
            }
        }
        return -1;
    }

    Preparation choosing(int suggestion) {
        return with(settled(suggested.get(suggestion)));
    }

    Preparation ranked(List<PartyId> most) {
        return suggesting(most, plan);
    }

    Preparation ofStudents(int students) {
        return suggesting(ranked, new ClassPlan(plan.name(), plan.minutes(), students, plan.fullBriefs(),
                plan.junior(), plan.seats(), plan.press(), plan.chairTeam(), plan.observers()));
    }

    /** A plan that followed a suggestion follows it again; the teacher's own stays. */
    private Preparation suggesting(List<PartyId> most, ClassPlan kept) {
        int followed = chosen();
        List<ClassPlan> plans = SeatPlans.suggest(original, most, kept.students(), kept.minutes());
        Preparation changed = new Preparation(original, changes, scenario, most, plans, kept, sheet);
        return followed < 0 ? changed : changed.choosing(Math.min(followed, plans.size() - 1));
    }

    /** The run-sheet is made anew for the length. */
    Preparation lasting(int minutes) {
        if (minutes == plan.minutes()) {
            return this;
        }
        ClassPlan changed = new ClassPlan(plan.name(), minutes, plan.students(), plan.fullBriefs(),
                plan.junior(), plan.seats(), plan.press(), plan.chairTeam(), plan.observers());
        return with(changed).with(RunSheet.lasting(minutes));
    }

    Preparation named(String name) {
        return with(new ClassPlan(name, plan.minutes(), plan.students(), plan.fullBriefs(), plan.junior(),
                plan.seats(), plan.press(), plan.chairTeam(), plan.observers()));
    }

    Preparation reading(boolean fullBriefs) {
        return with(new ClassPlan(plan.name(), plan.minutes(), plan.students(), fullBriefs, plan.junior(),
                plan.seats(), plan.press(), plan.chairTeam(), plan.observers()));
    }

    Preparation junior(boolean junior) {
        return with(new ClassPlan(plan.name(), plan.minutes(), plan.students(), plan.fullBriefs(), junior,
                plan.seats(), plan.press(), plan.chairTeam(), plan.observers()));
    }

    Preparation withoutSeat(int press, int chairTeam, int observers) {
        return with(new ClassPlan(plan.name(), plan.minutes(), plan.students(), plan.fullBriefs(),
                plan.junior(), plan.seats(), press, chairTeam, observers));
    }

    /** Students sit with a team alone; a new team takes those who have no place yet, at least one and at most three. */
    Preparation handing(PartyId party, Holder holder, Optional<Temperament> temperament) {
        Seat now = plan.seat(party).orElseThrow();
        int students = holder != Holder.TEAM
                ? 0
                : now.holder() == Holder.TEAM
                        ? now.students()
                        : Math.clamp(plan.students() - plan.placed(), 1, 3);
        return with(plan.with(party, s -> s.heldBy(holder, temperament).withStudents(students)));
    }

    Preparation with(ClassPlan changed) {
        return new Preparation(original, changes, scenario, ranked, suggested, changed, sheet);
    }

    Preparation with(RunSheet changed) {
        return new Preparation(original, changes, scenario, ranked, suggested, plan, changed);
    }

    /** The scenario with one more change. */
    Preparation changed(Adjustment change) {
        List<Adjustment> all = new ArrayList<>(changes);
        all.add(change);
        return new Preparation(original, all, change.applied(scenario), ranked, suggested, plan, sheet);
    }

    /** The scenario as it was chosen. */
    Preparation unchanged() {
        return new Preparation(original, List.of(), original, ranked, suggested, plan, sheet);
    }

    /** A seat with the one that matters next more; the first stays. */
    Optional<PartyId> above(PartyId party) {
        int at = ranked.indexOf(party);
        return at > 0 ? Optional.of(ranked.get(at - 1)) : Optional.empty();
    }

    /** The seats of a suggestion with what the teacher has set besides. */
    private ClassPlan settled(ClassPlan suggestion) {
        return new ClassPlan(plan.name(), plan.minutes(), plan.students(), plan.fullBriefs(), plan.junior(),
                suggestion.seats(), suggestion.press(), suggestion.chairTeam(), suggestion.observers());
    }
}
