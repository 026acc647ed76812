package summitry.classroom.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.classroom.Attendance;
import summitry.classroom.Ballot;
import summitry.classroom.FakeTime;
import summitry.classroom.Holder;
import summitry.classroom.LiveLesson;
import summitry.classroom.Motion;
import summitry.classroom.Objection;
import summitry.classroom.Paper;
import summitry.classroom.Seat;
import summitry.classroom.SeatPlans;
import summitry.classroom.Text;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.model.Temperament;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lessons of random acts, sound and unsound: each is done or answered, kept as it is, and can go on. */
@Execution(ExecutionMode.CONCURRENT)
class LessonFuzzTest {
    private static final int STEPS = 80;
    private static final List<String> LABELS = List.of("", "Team A", "a\nb", "\u0000\u0007", "\u202Egnirts",
            "\"}\\", "😀".repeat(30), "😀".repeat(60), "=1+1", "\u2028", " \t ");

    @TempDir
    private Path home;

    private final FakeTime time = new FakeTime();

    @Test
    void randomLessonsOfFirstSteps() throws IOException {
        Scenario scenario = ScenarioLibrary.load("first-steps");
        for (int seed : new int[]{0, 5, 12}) {
            play(scenario, seed);
        }
    }

    @Test
    void aRandomLessonOfTheLargestSummit() throws IOException {
        play(ScenarioLibrary.load("ktt-2024"), 1);
    }

    private void play(Scenario scenario, int seed) throws IOException {
        Random random = new Random(seed);
        Path folder = home.resolve(scenario.id() + seed);
        var plan = SeatPlans.suggest(scenario, scenario.parties().stream().map(Party::id).toList(),
                1 + random.nextInt(60), 30 + random.nextInt(211)).getFirst();
        ClassFile.Open open = ClassFile.create(folder, scenario, seed, plan, "1.0.0", time);
        try {
            for (int step = 0; step < STEPS; step++) {
                if (step == 3) {
                    open.lesson().start();
                }
                time.pass(random.nextInt(300) - 20);
                String where = scenario.id() + " seed " + seed + " step " + step;
                int kind = random.nextInt(34);
                try {
                    act(open.lesson(), scenario, random, kind);
                } catch (RuntimeException e) {
                    throw new AssertionError(where + " kind " + kind, e);
                }
                fits(open.lesson(), where);
                ClassFile.Reading read = ClassFile.read(folder);
                assertTrue(read.canGoOn(), () -> where + " kind " + kind + read.problems());
                assertEquals(open.lesson().lesson(), read.lesson().orElseThrow(), where + " kind " + kind);
                assertEquals(open.lesson().run().tree().state(),
                        read.run().orElseThrow().open().tree().state(), where);
                if (random.nextInt(20) == 0) {
                    open.close();
                    open = ClassFile.resume(read, "1.0.0", time);
                    open.lesson().stopClock(false);
                    fits(open.lesson(), where + " resumed");
                }
            }
        } finally {
            open.close();
        }
    }

    private static void fits(LiveLesson live, String where) {
        var state = live.run().tree().state();
        if (!live.lesson().time().started() || live.lesson().time().ended() || state.hasEnded()) {
            return;
        }
        for (int i = 0; i < live.lesson().places().size(); i++) {
            Seat seat = live.lesson().places().get(i).seat();
            assertEquals(seat.holder() == Holder.AUTOMATIC ? Controller.AUTOMATIC : Controller.PERSON,
                    state.seats().controllers().get(i), where + " " + seat);
        }
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> List<T> some(Random random, List<T> of) {
        List<T> some = new ArrayList<>(of);
        some.removeIf(_ -> random.nextInt(3) > 0);
        return some;
    }

    private static Optional<Objection> act(LiveLesson live, Scenario scenario, Random random, int kind) {
        List<PartyId> parties = scenario.parties().stream().map(Party::id).toList();
        List<IssueId> issues = scenario.issues().stream().map(i -> i.id()).toList();
        PartyId party = any(random, parties);
        PartyId other = any(random, parties);
        IssueId issue = any(random, issues);
        Response answer = any(random, List.of(Response.values()));
        int number = random.nextInt(6);
        int slot = random.nextInt(20) - 2;
        String words = any(random, LABELS);
        Paper.Value value = new Paper.Value(issue, random.nextInt(101));
        List<Paper.Value> values = some(random, issues).stream()
                .map(i -> new Paper.Value(i, random.nextInt(101))).toList();
        return switch (kind) {
            case 0 -> live.seats().hand(party, any(random, List.of(Holder.values())),
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(any(random, List.of(Temperament.values()))));
            case 1 -> live.seats().swap(party, other);
            case 2 -> live.seats().attend(party, any(random, List.of(Attendance.values())));
            case 3 -> live.seats().attendAll();
            case 4 -> live.seats().label(party, words);
            case 5 -> live.seats().count(party, random.nextInt(80) - 10);
            case 6 -> live.seats().read(party);
            case 7 -> live.floor().queue(party);
            case 8 -> live.floor().strike(party);
            case 9 -> live.floor().call(party);
            case 10 -> live.floor().next();
            case 11 -> live.floor().speakingTime(random.nextInt(800) - 50);
            case 12, 13 -> live.papers().table(party, some(random, parties), values);
            case 14 -> live.papers().sponsor(number, some(random, parties));
            case 15 -> live.papers().amend(number, party, value, number % 2 == 0);
            case 16 -> live.papers().answer(number, random.nextInt(4) - 1, random.nextBoolean());
            case 17 -> live.papers().merge(number, random.nextInt(6));
            case 18 -> live.papers().takeOver(number);
            case 19 -> live.papers().withdraw(number);
            case 20 -> random.nextBoolean()
                    ? live.votes().openStraw(number)
                    : live.votes().closeStraw();
            case 21 -> live.votes().answerStraw(party, answer);
            case 22 -> live.votes().open(some(random, issues));
            case 23, 24 -> live.votes().cast(party, new Ballot.Vote(answer, some(random, issues).stream()
                    .map(i -> new Ballot.Apart(i, any(random, List.of(Response.values())))).toList()));
            case 25 -> random.nextBoolean() ? live.votes().close() : live.votes().callOff();
            case 26 -> live.votes().takeBack(party);
            case 27 -> live.motions().make(any(random, List.of(Motion.Kind.values())), party,
                    random.nextInt(40) - 3);
            case 28 -> random.nextInt(4) == 0 ? live.motions().drop() : live.motions().second(party);
            case 29 -> live.motions().count(random.nextInt(70) - 5, random.nextInt(70) - 5);
            case 30 -> random.nextBoolean() ? live.begin(slot) : live.next();
            case 31 -> random.nextBoolean()
                    ? live.changeSlot(slot, random.nextInt(300) - 20)
                    : live.write(any(random, List.of(Text.Kind.values())), number, words);
            case 32 -> random.nextInt(3) == 0
                    ? live.rollBack(random.nextInt(5) - 1, words.repeat(random.nextInt(400)))
                    : live.resolve();
            default -> switch (random.nextInt(7)) {
                case 0 -> live.wrapUp(random.nextBoolean(), random.nextInt(400) - 20);
                case 1 -> live.countFeelings(random.nextInt(70) - 5, 3, 4);
                case 2 -> live.order(new Command.Instruct(party, new Act.WalkOut()));
                case 3 -> live.order(new Command.Instruct(party, new Act.Return()));
                case 4 -> live.order(new Command.Adjourn());
                case 5 -> live.stopClock(random.nextBoolean());
                default -> live.order(new Command.SetText(issue, random.nextInt(140) - 20));
            };
        };
    }
}
