package summitry.classroom.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.classroom.Attendance;
import summitry.classroom.Ballot;
import summitry.classroom.FakeTime;
import summitry.classroom.LessonKeeper;
import summitry.classroom.LiveLesson;
import summitry.classroom.Motion;
import summitry.classroom.SeatPlans;
import summitry.classroom.Text;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The three files of a class changed at random or cut: what is read goes on, or is answered with problems. */
@Execution(ExecutionMode.CONCURRENT)
class ClassMutationsTest {
    private static final Scenario RIVER = ScenarioLibrary.load("first-steps");
    private static final List<String> FILES = List.of("run.jsonl", "lesson.jsonl", "texts.jsonl");
    private static final int MUTATIONS = 200;
    /** Files are written to by each so many that can go on: a disk is slow. */
    private static final int EACH = 12;

    @TempDir
    private Path home;

    private final FakeTime time = new FakeTime();
    private Path folder = Path.of(".");
    private int resumed;

    @BeforeEach
    void play() throws IOException {
        folder = home.resolve("class");
        List<PartyId> parties = RIVER.parties().stream().map(Party::id).toList();
        try (ClassFile.Open open = ClassFile.create(folder, RIVER, 5,
                SeatPlans.suggest(RIVER, parties, 12, 45).getFirst(), "1.0.0", time)) {
            LiveLesson live = open.lesson();
            live.start();
            live.seats().attend(parties.getLast(), Attendance.ABSENT);
            live.seats().attendAll();
            live.seats().label(parties.getFirst(), "Team \uD83D\uDE00");
            live.write(Text.Kind.HEADLINE, 0, "Lake talks begin");
            live.floor().queue(parties.getFirst());
            live.floor().next();
            live.motions().make(Motion.Kind.MORE_TIME, parties.getFirst(), 2);
            time.pass(400);
            live.tick();
            live.resolve();
            live.rollBack(0, "misread");
            live.votes().open(live.votes().votable());
            live.votes().cast(parties.getFirst(), new Ballot.Vote(Response.SUPPORT, List.of()));
            live.votes().close();
            live.write(Text.Kind.THOUGHT, 0, "We learned to listen.");
            live.countFeelings(4, 5, 3);
        }
    }

    private static void act(LiveLesson live) {
        live.start();
        live.stopClock(false);
        live.seats().attendAll();
        live.resolve();
        live.next();
    }

    /** Goes on with what can go on, and does something there. */
    private boolean survives(String what) throws IOException {
        ClassFile.Reading read = ClassFile.read(folder);
        assertTrue(read.canGoOn() || !read.problems().isEmpty(), what);
        if (!read.canGoOn()) {
            return false;
        }
        try {
            act(LiveLesson.resume(read.run().orElseThrow().open(), read.lesson().orElseThrow(),
                    LessonKeeper.NONE, time));
            if (resumed++ % EACH == 0) {
                try (ClassFile.Open open = ClassFile.resume(read, "1.0.0", time)) {
                    act(open.lesson());
                    assertEquals(Optional.empty(), open.lesson().unsaved(), what);
                }
                assertTrue(ClassFile.read(folder).canGoOn(), what);
            }
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
        return true;
    }

    @Test
    void noMutationThrows() throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            byte[][] others = others(name);
            int goOn = 0;
            for (int seed = 0; seed < MUTATIONS; seed++) {
                Files.write(file, mutated(whole, new Random(seed)));
                goOn += survives(name + " mutation " + seed) ? 1 : 0;
                restore(name, others);
            }
            assertTrue(goOn < MUTATIONS, name + " is not checked");
            Files.write(file, whole);
        }
        assertTrue(ClassFile.read(folder).canGoOn());
    }

    @Test
    void noCutThrows() throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            byte[][] others = others(name);
            int goOn = 0;
            int step = Math.max(1, whole.length / 150);
            for (int cut = whole.length; cut >= 0; cut -= step) {
                Files.write(file, Arrays.copyOf(whole, cut));
                goOn += survives(name + " cut at " + cut) ? 1 : 0;
                restore(name, others);
            }
            assertTrue(goOn > 0, name);
            Files.write(file, whole);
        }
    }

    @Test
    void aDamagedTextsFileIsToldByItsName() throws IOException {
        Path texts = folder.resolve("texts.jsonl");
        Files.writeString(texts, Files.readString(texts).replace("thought", "rumour"));
        ClassFile.Reading read = ClassFile.read(folder);
        assertFalse(read.canGoOn());
        assertTrue(read.lesson().isPresent());
        assertTrue(read.problems().getFirst().file().endsWith("texts.jsonl"));
    }

    private byte[][] others(String name) throws IOException {
        byte[][] bytes = new byte[FILES.size()][];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = FILES.get(i).equals(name)
                    ? new byte[0]
                    : Files.readAllBytes(folder.resolve(FILES.get(i)));
        }
        return bytes;
    }

    private void restore(String name, byte[][] others) throws IOException {
        for (int i = 0; i < others.length; i++) {
            if (!FILES.get(i).equals(name)) {
                Files.write(folder.resolve(FILES.get(i)), others[i]);
            }
        }
    }

    /** One to three changes: a byte, a part cut or doubled, a number, a word, a list. */
    private static byte[] mutated(byte[] whole, Random random) {
        // One character a byte, so that any byte can change.
        String changed = new String(whole, StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + 1 + random.nextInt(60));
            String head = changed.substring(0, at);
            String tail = changed.substring(at);
            changed = switch (random.nextInt(7)) {
                case 0 -> head + (char) random.nextInt(256) + changed.substring(at + 1);
                case 1 -> head + changed.substring(end);
                case 2 -> changed.substring(0, end) + tail;
                case 3 -> head + tail.replaceFirst("[0-9.]+", random.nextBoolean() ? "-1" : "1e300");
                case 4 -> head + tail.replaceFirst("\"[a-z-]+\"", "\"none\"");
                case 5 -> head + tail.replaceFirst("[0-9]", "7");
                default -> head + tail.replaceFirst("\\[[^\\[\\]]*\\]", "[]");
            };
        }
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }
}
