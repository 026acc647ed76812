package summitry.classroom.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.classroom.Attendance;
import summitry.classroom.Ballot;
import summitry.classroom.ClassPlan;
import summitry.classroom.FakeTime;
import summitry.classroom.Holder;
import summitry.classroom.Lesson;
import summitry.classroom.LiveLesson;
import summitry.classroom.Motion;
import summitry.classroom.Objection;
import summitry.classroom.Paper;
import summitry.classroom.Phase;
import summitry.classroom.SeatPlans;
import summitry.classroom.Text;
import summitry.model.Controller;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.model.Temperament;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A lesson of 90 minutes from the plan to its end, with everything kept, killed and deleted. */
class LessonScriptTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");
    private static final IssueId FOSS = new IssueId("FOSS");
    private static final int MINUTE = 60;

    @TempDir
    private Path home;

    private final FakeTime time = new FakeTime();
    private ClassFolders classes = new ClassFolders(Path.of("."));
    private ClassPlan plan = SeatPlans
            .suggest(KTT, KTT.parties().stream().map(Party::id).toList(), 28, 90).getFirst();

    @BeforeEach
    void open() {
        classes = new ClassFolders(home.resolve("classes"));
    }

    private ClassFile.Open begin() throws IOException {
        return ClassFile.create(classes.newFolder(KTT.id()), KTT, 7, plan, "1.0.0", time);
    }

    private static void done(Optional<Objection> answer) {
        assertEquals(Optional.empty(), answer);
    }

    private static Objection.Why why(Optional<Objection> answer) {
        return answer.orElseThrow().why();
    }

    private void to(LiveLesson live, Phase phase) {
        while (live.lesson().phase() != phase) {
            time.pass(live.timing().left());
            done(live.next());
        }
    }

    @Test
    void aWholeLesson() throws IOException {
        Path folder;
        List<PartyId> teams = plan.teams().stream().map(s -> s.party()).toList();
        PartyId first = teams.get(0);
        PartyId second = teams.get(1);
        PartyId absent = teams.get(6);
        PartyId late = teams.get(7);
        Lesson before;
        try (ClassFile.Open open = begin()) {
            folder = open.folder();
            LiveLesson live = open.lesson();
            assertEquals(Objection.Why.NOT_STARTED, why(live.next()));
            done(live.start());
            assertEquals(Controller.PERSON, live.run().tree().state().seats().controllers()
                    .get(KTT.indexOf(first)));
            done(live.seats().attend(absent, Attendance.ABSENT));
            done(live.seats().attend(late, Attendance.ABSENT));
            done(live.seats().attendAll());
            assertEquals(Holder.CARETAKER, live.lesson().holder(absent));
            assertEquals(Objection.Why.IS_ABSENT, why(live.floor().queue(absent)));
            time.pass(4 * MINUTE);
            done(live.seats().attend(late, Attendance.LATE));
            assertEquals(Holder.TEAM, live.lesson().holder(late));
            done(live.seats().hand(absent, Holder.AUTOMATIC, Optional.of(Temperament.TRADER)));
            for (PartyId team : teams.subList(0, 6)) {
                done(live.seats().read(team));
                done(live.floor().queue(team));
            }
            to(live, Phase.STATEMENTS);
            done(live.floor().next());
            time.pass(30);
            assertEquals(Optional.of(first), live.lesson().floor().speaker());
            to(live, Phase.TABLING);
            double text = live.run().engine().situation(live.run().tree().state())
                    .position(KTT.parties().indexOf(KTT.party(first)) * 19 + KTT.indexOf(FOSS));
            done(live.papers().table(first, List.of(), List.of(new Paper.Value(FOSS, text))));
            done(live.write(Text.Kind.CLAUSE, 1, "We agree to do more."));
            done(live.votes().openStraw(1));
            done(live.votes().answerStraw(second, Response.SUPPORT));
            done(live.votes().closeStraw());
            done(live.papers().takeOver(1));
            to(live, Phase.RESOLVING);
            done(live.resolve());
            assertEquals(1, live.run().tree().state().round());
            done(live.rollBack(0, "a number was misread"));
            assertEquals(0, live.run().tree().state().round());
            assertEquals(Controller.PERSON, live.run().tree().state().seats().controllers()
                    .get(KTT.indexOf(late)));
            done(live.resolve());
            to(live, Phase.SECOND_CAUCUS);
            done(live.motions().make(Motion.Kind.MORE_TIME, first, 2));
            assertEquals(Objection.Why.OWN_MOTION, why(live.motions().second(first)));
            done(live.motions().second(second));
            done(live.motions().count(6, 2));
            time.pass(2 * MINUTE + 7);
            live.tick();
            assertEquals(52 * MINUTE + 7, live.seconds());
            to(live, Phase.VOTE);
            done(live.votes().open(live.votes().votable()));
            done(live.votes().cast(first, new Ballot.Vote(Response.SUPPORT, List.of())));
            done(live.votes().cast(second, new Ballot.Vote(Response.OBJECT, List.of())));
            assertEquals(Objection.Why.NOT_LED_BY_PEOPLE,
                    why(live.votes().cast(absent, new Ballot.Vote(Response.SUPPORT, List.of()))));
            before = live.lesson();
        }

        // Killed here: what was being written breaks off.
        Files.writeString(folder.resolve("lesson.jsonl"), "{\"at\":9999,\"ev", StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        time.pass(300);
        ClassFile.Reading read = ClassFile.read(folder);
        assertTrue(read.canGoOn(), () -> read.problems().toString());
        assertEquals(Optional.of(before), read.lesson());
        try (ClassFile.Open open = ClassFile.resume(read, "1.0.0", time)) {
            LiveLesson live = open.lesson();
            assertEquals(before.time().elapsed(), live.seconds());
            assertEquals(before.ballot(), live.lesson().ballot());
            done(live.stopClock(false));
            int round = live.run().tree().state().round();
            done(live.votes().close());
            assertEquals(round + 1, live.run().tree().state().round());
            assertEquals(Response.OBJECT, live.run().tree().state().responses()
                    .get(KTT.indexOf(second), KTT.indexOf(FOSS)));
            to(live, Phase.DEBRIEF);
            done(live.countFeelings(10, 12, 6));
            done(live.end());
            assertEquals(Objection.Why.HAS_ENDED, why(live.resolve()));
            assertEquals(1, live.lesson().place(first).log().papers());
            assertEquals(1, live.lesson().place(second).log().straws());
        }
        assertTrue(Files.readString(folder.resolve("texts.jsonl")).contains("We agree"));
        assertFalse(Files.readString(folder.resolve("lesson.jsonl")).contains("We agree"));
        assertEquals(List.of(folder), classes.classes());
        assertEquals(Optional.empty(), classes.deleteTexts(folder));
        assertTrue(ClassFile.read(folder).canGoOn());
        assertEquals(Optional.empty(), classes.delete(folder));
        assertFalse(Files.exists(folder));
    }

    @Test
    void aKillAtAnyByteOfTheLessonLosesOnlyWhatWasNotConfirmed() throws IOException {
        Path folder;
        try (ClassFile.Open open = begin()) {
            folder = open.folder();
            open.lesson().start();
            open.lesson().seats().attendAll();
            open.lesson().next();
        }
        byte[] whole = Files.readAllBytes(folder.resolve("lesson.jsonl"));
        int lines = 0;
        for (int cut = 0; cut <= whole.length; cut += 97) {
            Files.write(folder.resolve("lesson.jsonl"), Arrays.copyOf(whole, cut));
            ClassFile.Reading read = ClassFile.read(folder);
            if (read.canGoOn()) {
                lines++;
                ClassFile.resume(read, "1.0.0", time).close();
            }
        }
        assertTrue(lines > 3);
    }

    @Test
    void aDamagedLessonIsToldWithItsLine() throws IOException {
        Path folder;
        try (ClassFile.Open open = begin()) {
            folder = open.folder();
            open.lesson().start();
        }
        Path lesson = folder.resolve("lesson.jsonl");
        Files.writeString(lesson, Files.readString(lesson).replace("\"kind\":\"started\"",
                "\"kind\":\"begun\""));
        ClassFile.Reading read = ClassFile.read(folder);
        assertFalse(read.canGoOn());
        assertEquals(3, read.problems().getFirst().line());
        assertThrows(IllegalArgumentException.class, () -> ClassFile.resume(read, "1.0.0", time));
    }

    @Test
    void valuesOutOfRangeAreProblemsAndNotFaults() throws IOException {
        Path folder;
        try (ClassFile.Open open = begin()) {
            folder = open.folder();
            open.lesson().start();
        }
        Path lesson = folder.resolve("lesson.jsonl");
        String sound = Files.readString(lesson);
        for (String event : List.of("{\"kind\":\"slot-changed\",\"slot\":99,\"minutes\":3}",
                "{\"kind\":\"slot-changed\",\"slot\":2,\"minutes\":9000}",
                "{\"kind\":\"speaking-time-set\",\"seconds\":1}",
                "{\"kind\":\"students-counted\",\"party\":\"USA\",\"students\":-1}",
                "{\"kind\":\"paper-tabled\",\"number\":1,\"lead\":\"USA\",\"sponsors\":[],\"values\":[]}",
                "{\"kind\":\"attended\",\"party\":\"XXX\",\"attendance\":\"present\"}")) {
            Files.writeString(lesson, sound + "{\"at\":5,\"event\":" + event + "}\n");
            ClassFile.Reading read = ClassFile.read(folder);
            assertFalse(read.canGoOn(), event);
            assertFalse(read.problems().isEmpty(), event);
        }
    }

    @Test
    void onlyAClassOfTheFolderIsDeleted() throws IOException {
        Path other = Files.createDirectories(home.resolve("other"));
        assertThrows(IllegalArgumentException.class, () -> classes.delete(other));
        assertTrue(Files.exists(other));
    }

    @Test
    void handingASeatOverDropsWhatWaits() throws IOException {
        try (ClassFile.Open open = begin()) {
            LiveLesson live = open.lesson();
            PartyId team = plan.teams().getFirst().party();
            live.start();
            live.seats().attendAll();
            double here = live.run().engine().situation(live.run().tree().state())
                    .position(KTT.indexOf(team) * 19 + KTT.indexOf(FOSS));
            done(live.papers().table(team, List.of(), List.of(new Paper.Value(FOSS, here))));
            assertEquals(1, live.run().tree().state().docket().acts().size());
            done(live.seats().hand(team, Holder.CHAIR, Optional.empty()));
            assertEquals(0, live.run().tree().state().docket().acts().size());
            assertEquals(Controller.PERSON,
                    live.run().tree().state().seats().controllers().get(KTT.indexOf(team)));
        }
    }

    @Test
    void wrappingUpKeepsTimeForTheDebrief() throws IOException {
        try (ClassFile.Open open = begin()) {
            LiveLesson live = open.lesson();
            live.start();
            time.pass(20 * MINUTE);
            done(live.wrapUp(false, 6));
            assertEquals(Phase.STEP_OUT, live.lesson().phase());
            done(live.next());
            assertEquals(Phase.DEBRIEF, live.lesson().phase());
            assertTrue(live.lesson().time().sheet().slots().get(live.lesson().time().slot()).minutes() >= 5);
        }
    }
}
