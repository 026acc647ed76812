package summitry.classroom;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ParticipationTest {
    private static final Scenario STEPS = ScenarioLibrary.load("first-steps");

    @Test
    void itCountsWhatASeatDidInScenarioOrder() {
        List<PartyId> parties = STEPS.parties().stream().map(Party::id).toList();
        ClassPlan plan = SeatPlans.suggest(STEPS, parties, 3, 45).getFirst();
        PartyId last = parties.getLast();
        Lesson lesson = Lesson.prepared(plan, RunSheet.fortyFive())
                .after(new LessonEvent.Started(), 0)
                .after(new LessonEvent.SpeakerCalled(last), 10)
                .after(new LessonEvent.SpeakerCalled(last), 50)
                .after(new LessonEvent.BriefRead(parties.getFirst()), 60);
        Participation seen = Participation.of(lesson);
        assertEquals(parties, seen.lines().stream().map(Participation.Line::party).toList());
        assertEquals(2, seen.lines().getLast().log().statements());
        assertEquals(0, seen.lines().getFirst().log().statements());
    }

    @Test
    void itCountsHeadsAndTellsTheMinute() {
        List<PartyId> parties = STEPS.parties().stream().map(Party::id).toList();
        ClassPlan plan = SeatPlans.suggest(STEPS, parties, 7, 45).getFirst();
        Lesson lesson = Lesson.prepared(plan, RunSheet.fortyFive())
                .after(new LessonEvent.Started(), 0)
                .after(new LessonEvent.Attended(parties.get(0), Attendance.PRESENT), 30)
                .after(new LessonEvent.Attended(parties.get(1), Attendance.ABSENT), 50)
                .after(new LessonEvent.Attended(parties.get(1), Attendance.LATE), 12 * 60 + 59);
        Participation seen = Participation.of(lesson);
        assertEquals(12, seen.lines().get(1).since());
        assertEquals(plan.seats().get(1).students(), seen.students(Attendance.LATE));
        assertEquals(plan.seats().get(0).students(), seen.students(Attendance.PRESENT));
        assertEquals(0, seen.students(Attendance.ABSENT));
    }

    @Test
    void aLabelCannotBreakOutOfItsCell() {
        assertEquals("a,\"b \"\"c\"\", d\",'=1+1\r\n",
                Participation.csv(List.of(List.of("a", "b \"c\", d", "=1+1"))));
    }
}
