package summitry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.analysis.Passage;
import summitry.analysis.Review;
import summitry.brief.ReadingLevel;
import summitry.classroom.Attendance;
import summitry.classroom.Ballot;
import summitry.classroom.ClassPlan;
import summitry.classroom.FakeTime;
import summitry.classroom.Holder;
import summitry.classroom.LiveLesson;
import summitry.classroom.Motion;
import summitry.classroom.Objection;
import summitry.classroom.Paper;
import summitry.classroom.Participation;
import summitry.classroom.Phase;
import summitry.classroom.RunSheet;
import summitry.classroom.SeatPlans;
import summitry.classroom.file.ClassFile;
import summitry.classroom.file.ClassFolders;
import summitry.experiment.Pivotality;
import summitry.experiment.Rehearsal;
import summitry.experiment.Rehearsed;
import summitry.experiment.TurningPoint;
import summitry.experiment.TurningPoints;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.report.PackOrder;
import summitry.report.PrintPack;
import summitry.report.Printed;
import summitry.report.RunSheetLine;
import summitry.run.Node;
import summitry.run.file.Checksum;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A day with a class of 28, without the window: rehearse, print, play 90 minutes with two absent and one late, be killed at
 * minute 52, go on, talk about it, delete everything.
 */
class ClassDayTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");
    private static final IssueId CLIMATE = new IssueId("FOSS");
    private static final int MINUTE = 60;
    private static final int STUDENTS = 28;

    @TempDir
    private Path home;

    private final FakeTime time = new FakeTime();

    private static void done(Optional<Objection> answer) {
        assertEquals(Optional.empty(), answer);
    }

    private void to(LiveLesson live, Phase phase) {
        while (live.lesson().phase() != phase) {
            time.pass(Math.max(0, live.timing().left()));
            done(live.next());
        }
    }

    private static ClassPlan plan() {
        List<PartyId> ranked = new ArrayList<>(
                new Pivotality(KTT, 1, 1, 2).ranked(_ -> {}, () -> false).stream()
                        .map(Pivotality.Seat::party).toList());
        Collections.reverse(ranked);
        ClassPlan plan = SeatPlans.suggest(KTT, ranked, STUDENTS, 90).getFirst();
        assertEquals(STUDENTS, plan.placed());
        return plan;
    }

    private static void rehearse() {
        Rehearsed rehearsed = new Rehearsal(KTT, 90, 1, 4, 2).play(_ -> {}, () -> false);
        assertEquals(4, rehearsed.forecast().runs());
        assertEquals(KTT.issues().size(), rehearsed.blockers().size());
    }

    private static void print(ClassPlan plan) {
        List<PartyId> seats = plan.teams().stream().map(s -> s.party()).toList();
        Printed pack = PrintPack
                .of(PackOrder.whole(KTT, seats, Language.INDONESIAN, summitry.report.pdf.Paper.A4,
                        ReadingLevel.SHORT, false,
                        RunSheet.lasting(90).slots().stream()
                                .map(s -> new RunSheetLine(s.phase().key(), s.minutes())).toList()));
        assertTrue(pack.pages() > seats.size() * 5);
    }

    @Test
    void aDay() throws IOException {
        ClassFolders classes = new ClassFolders(home.resolve("classes"));
        ClassPlan plan = plan();
        rehearse();
        print(plan);
        List<PartyId> teams = plan.teams().stream().map(s -> s.party()).toList();
        Path folder = classes.newFolder(KTT.id());
        long killed;
        try (ClassFile.Open open = ClassFile.create(folder, KTT, 11, plan, "1.0.0", time)) {
            LiveLesson live = open.lesson();
            done(live.start());
            done(live.seats().attend(teams.get(5), Attendance.ABSENT));
            done(live.seats().attend(teams.get(6), Attendance.ABSENT));
            done(live.seats().attend(teams.get(7), Attendance.ABSENT));
            done(live.seats().attendAll());
            to(live, Phase.READING);
            done(live.seats().attend(teams.get(7), Attendance.LATE));
            assertEquals(Holder.TEAM, live.lesson().holder(teams.get(7)));
            done(live.seats().hand(teams.get(6), Holder.AUTOMATIC, Optional.empty()));
            to(live, Phase.CAUCUS);
            done(live.order(new Command.FireInject(KTT.injects().getFirst().id())));
            to(live, Phase.TABLING);
            done(live.papers().table(teams.get(0), List.of(), List.of(said(live, teams.get(0)))));
            done(live.papers().table(teams.get(1), List.of(), List.of(said(live, teams.get(1)))));
            done(live.papers().merge(1, 2));
            done(live.papers().takeOver(3));
            to(live, Phase.RESOLVING);
            done(live.resolve());
            done(live.rollBack(0, "a number was misread"));
            done(live.resolve());
            assertEquals(2, live.run().tree().branches().all().size());
            to(live, Phase.SECOND_CAUCUS);
            done(live.motions().make(Motion.Kind.MORE_TIME, teams.get(2), 1));
            done(live.motions().second(teams.get(3)));
            done(live.motions().count(12, 9));
            time.pass(2 * MINUTE);
            live.tick();
            done(live.votes().open(live.votes().votable()));
            done(live.votes().cast(teams.get(0), new Ballot.Vote(Response.SUPPORT, List.of())));
            assertEquals(52 * MINUTE, live.seconds());
            killed = Checksum.of(live.run().tree().state());
        }
        // Nothing was closed in an orderly way; the folder is all there is.
        ClassFile.Reading read = ClassFile.read(folder);
        assertTrue(read.canGoOn(), () -> read.problems().toString());
        try (ClassFile.Open open = ClassFile.resume(read, "1.0.0", time)) {
            LiveLesson live = open.lesson();
            assertEquals(52 * MINUTE, live.seconds());
            assertEquals(killed, Checksum.of(live.run().tree().state()));
            assertEquals(1, live.lesson().ballot().orElseThrow().votes().size());
            done(live.stopClock(false));
            done(live.votes().callOff());
            to(live, Phase.VOTE);
            done(live.votes().open(live.votes().votable()));
            for (PartyId team : live.lesson().ledByPeople()) {
                done(live.votes().cast(team, new Ballot.Vote(Response.SUPPORT, List.of())));
            }
            done(live.order(new Command.Instruct(teams.get(0), new Act.WalkOut())));
            to(live, Phase.DEBRIEF);
            List<TurningPoint> points = new TurningPoints(live.run().engine(), live.run().tree(),
                    live.run().tree().cursor(), live.run().seed(), 2).find(_ -> {}, () -> false);
            assertFalse(points.isEmpty());
            live.run().goTo(points.getFirst().from());
            live.run().branch();
            assertEquals(3, live.run().tree().branches().all().size());
            assertEquals(KTT.parties().size(), Review.of(live.run().engine(), path(live)).size());
            assertEquals(8, Participation.of(live.lesson()).lines().size());
            done(live.end());
        }
        assertEquals(Optional.empty(), ClassFile.read(folder).run().orElseThrow().verify());
        assertEquals(Optional.empty(), classes.delete(folder));
        assertFalse(Files.exists(folder));
    }

    private static Paper.Value said(LiveLesson live, PartyId party) {
        return new Paper.Value(CLIMATE,
                live.run().tree().state().stances().positions().get(KTT.indexOf(party),
                        KTT.indexOf(CLIMATE)));
    }

    private static List<Passage> path(LiveLesson live) {
        List<Passage> path = new ArrayList<>();
        for (Node node : live.run().tree().path()) {
            node.parent().ifPresent(parent -> path.add(new Passage(live.run().tree().node(parent).state(),
                    node.events(), node.trace(), node.state())));
        }
        return path;
    }
}
