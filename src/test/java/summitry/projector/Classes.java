package summitry.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.classroom.Attendance;
import summitry.classroom.Ballot;
import summitry.classroom.ClassPlan;
import summitry.classroom.FakeTime;
import summitry.classroom.LessonKeeper;
import summitry.classroom.LiveLesson;
import summitry.classroom.Motion;
import summitry.classroom.Paper;
import summitry.classroom.Phase;
import summitry.classroom.SeatPlans;
import summitry.classroom.Text;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;

/** Classes that play, for tests of what is on the wall. */
public final class Classes {
    private Classes() {}

    /** A lesson of 90 minutes that has begun, with most delegations there. */
    public static LiveLesson begun(String scenario, long seed, FakeTime time) {
        return begun(ScenarioLibrary.load(scenario), seed, time);
    }

    private static LiveLesson begun(Scenario loaded, long seed, FakeTime time) {
        ClassPlan plan = SeatPlans.suggest(loaded, loaded.parties().stream().map(Party::id).toList(), 20, 90)
                .getFirst();
        LiveLesson live = LiveLesson.prepare(LiveRun.open(loaded, seed), plan,
                (_, _) -> Optional.empty(), time);
        done(live.start());
        List<PartyId> people = live.lesson().ledByPeople();
        for (int k = 0; k < people.size() - (people.size() > 3 ? 2 : 0); k++) {
            live.seats().attend(people.get(k), Attendance.PRESENT);
        }
        return live;
    }

    /** The same with speakers, papers, hands and a motion, after some rounds. */
    public static LiveLesson inTheMiddle(String scenario, long seed, FakeTime time, int rounds) {
        return inTheMiddle(ScenarioLibrary.load(scenario), seed, time, rounds);
    }

    static LiveLesson inTheMiddle(Scenario scenario, long seed, FakeTime time, int rounds) {
        LiveLesson live = begun(scenario, seed, time);
        for (int round = 0; round < rounds && !live.run().tree().state().hasEnded(); round++) {
            done(live.resolve());
        }
        List<PartyId> people = live.lesson().ledByPeople();
        people.stream().limit(4).forEach(p -> live.floor().queue(p));
        live.floor().next();
        List<IssueId> issues = new ArrayList<>(
                live.run().scenario().issues().stream().map(i -> i.id()).toList());
        for (int k = 0; k < people.size(); k++) {
            live.papers().table(people.get(k), List.of(),
                    List.of(new Paper.Value(issues.get(k % issues.size()), 10 + 7 * k % 80)));
        }
        // A summit that is over takes no paper.
        if (!live.lesson().papers().isEmpty()) {
            Paper latest = live.lesson().papers().getLast();
            live.papers().amend(latest.number(), people.getFirst(),
                    new Paper.Value(latest.values().getFirst().issue(), 90), false);
        }
        live.votes().openStraw(0);
        for (int k = 0; k < people.size(); k++) {
            live.votes().answerStraw(people.get(k), k % 3 == 0 ? Response.OBJECT : Response.SUPPORT);
        }
        live.motions().make(Motion.Kind.MORE_TIME, people.getFirst(), 5);
        live.write(Text.Kind.HEADLINE, 0, "Talks go on into the night");
        time.pass(67);
        return live;
    }

    /** Votes on everything that can be voted on and closes the ballot. */
    public static void vote(LiveLesson live) {
        if (live.votes().open(live.votes().votable()).isEmpty()) {
            for (PartyId party : live.lesson().ledByPeople()) {
                live.votes().cast(party, new Ballot.Vote(Response.SUPPORT, List.of()));
            }
            live.votes().close();
        }
    }

    public static PublicView view(LiveLesson live) {
        return PublicViews.of(live.run(), live.lesson(), live.seconds(), new Showing(true, true));
    }

    /** Goes to a phase. */
    public static void to(LiveLesson live, Phase phase) {
        done(live.begin(live.lesson().time().sheet().indexOf(phase)));
    }

    public static void done(Optional<?> answer) {
        if (answer.isPresent()) {
            throw new AssertionError("refused: " + answer.get());
        }
    }
}
