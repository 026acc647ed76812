package summitry.classroom;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SeatPlansTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");
    private static final List<PartyId> RANKED = KTT.parties().stream().map(Party::id).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 10, 14, 15, 24, 25, 28, 36, 60})
    void everyStudentHasAPlace(int students) {
        for (ClassPlan plan : SeatPlans.suggest(KTT, RANKED, students, 90)) {
            assertEquals(students, plan.placed(), plan::toString);
            assertEquals(34, plan.seats().size());
            assertTrue(plan.teams().stream().allMatch(s -> s.students() >= 1 && s.students() <= 6));
        }
    }

    @Test
    void twentyEightStudentsAreEightTeamsOfThreeAPressAndAChair() {
        ClassPlan plan = SeatPlans.suggest(KTT, RANKED, 28, 90).getFirst();
        assertEquals(8, plan.teams().size());
        assertTrue(plan.teams().stream().allMatch(s -> s.students() == 3));
        assertEquals(2, plan.press());
        assertEquals(2, plan.chairTeam());
        assertEquals(RANKED.subList(0, 8), plan.teams().stream().map(Seat::party).toList());
    }

    @Test
    void inASmallSummitTheOthersObserve() {
        Scenario small = ScenarioLibrary.load("first-steps");
        ClassPlan plan = SeatPlans
                .suggest(small, small.parties().stream().map(Party::id).toList(), 36, 45).getFirst();
        assertEquals(36, plan.placed());
        assertTrue(plan.observers() > 0);
    }

    @Test
    void alternativesDiffer() {
        List<ClassPlan> plans = SeatPlans.suggest(KTT, RANKED, 20, 90);
        assertEquals(3, plans.size());
        assertTrue(plans.get(1).teams().size() < plans.get(0).teams().size());
        assertTrue(plans.get(2).teams().size() > plans.get(0).teams().size());
    }

    @Test
    void aClassWithoutStudentsIsNone() {
        assertThrows(IllegalArgumentException.class, () -> SeatPlans.suggest(KTT, RANKED, 0, 90));
    }

    @Test
    void teamsChangePlaces() {
        ClassPlan plan = SeatPlans.suggest(KTT, RANKED, 9, 90).getFirst();
        PartyId first = RANKED.getFirst();
        PartyId last = RANKED.getLast();
        ClassPlan swapped = plan.with(first, s -> s.labelled("Blue")).swapped(first, last);
        assertEquals("Blue", swapped.seat(last).orElseThrow().label());
        assertEquals(Holder.AUTOMATIC, swapped.seat(first).orElseThrow().holder());
    }
}
