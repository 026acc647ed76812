package summitry.classroom.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.classroom.FakeTime;
import summitry.classroom.Lesson;
import summitry.classroom.LiveLesson;
import summitry.classroom.SeatPlans;
import summitry.classroom.Text;
import summitry.model.Flaw;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Folders of classes that are deleted, half deleted, incomplete, or taken away while a class is open. */
class ClassFolderTest {
    private static final Scenario RIVER = ScenarioLibrary.load("first-steps");
    private static final PartyId LAKELAND = RIVER.parties().getFirst().id();

    @TempDir
    private Path home;

    private final FakeTime time = new FakeTime();
    private ClassFolders classes = new ClassFolders(Path.of("."));

    @BeforeEach
    void open() {
        classes = new ClassFolders(home.resolve("classes"));
    }

    private ClassFile.Open begin() throws IOException {
        var plan = SeatPlans.suggest(RIVER, RIVER.parties().stream().map(Party::id).toList(), 9, 45)
                .getFirst();
        ClassFile.Open open = ClassFile.create(classes.newFolder("river"), RIVER, 3, plan, "1.0.0", time);
        open.lesson().start();
        open.lesson().write(Text.Kind.THOUGHT, 0, "We learned to listen.");
        return open;
    }

    private Path played() throws IOException {
        try (ClassFile.Open open = begin()) {
            open.lesson().resolve();
            return open.folder();
        }
    }

    @Test
    void deletingDoesNotFollowALink() throws IOException {
        Path outside = Files.createDirectories(home.resolve("photos"));
        Path photo = Files.writeString(outside.resolve("holiday.txt"), "sun");
        Path folder = played();
        Files.createSymbolicLink(folder.resolve("photos"), outside);
        Files.createSymbolicLink(folder.resolve("one"), photo);
        assertEquals(Optional.empty(), classes.delete(folder));
        assertFalse(Files.exists(folder, LinkOption.NOFOLLOW_LINKS));
        assertEquals("sun", Files.readString(photo));
        assertEquals(List.of(), left());
    }

    @Test
    void aLinkToAFolderIsNoClass() throws IOException {
        Path folder = played();
        Path link = Files.createSymbolicLink(classes.path().resolve("link"), folder);
        assertEquals(List.of(folder), classes.classes());
        assertThrows(IllegalArgumentException.class, () -> classes.delete(link));
        assertTrue(ClassFile.read(folder).canGoOn());
    }

    @Test
    void aDeletionThatWasBrokenOffIsHiddenAndFinishedLater() throws IOException {
        Path folder = played();
        Path half = Files.move(folder, folder.resolveSibling(".deleted-river-001-001"));
        Files.delete(half.resolve("lesson.jsonl"));
        assertEquals(List.of(), classes.classes());
        assertEquals(Optional.empty(), classes.finishDeleting());
        assertEquals(List.of(), left());
        assertEquals(Optional.empty(), classes.finishDeleting());
    }

    @Test
    void twoDeletionsOfTheSameNameDoNotMeet() throws IOException {
        Path folder = played();
        Files.createDirectories(folder.resolveSibling(".deleted-river-001-001"));
        assertEquals(Optional.empty(), classes.delete(folder));
        assertEquals(Optional.empty(), classes.finishDeleting());
        assertEquals(List.of(), left());
    }

    @Test
    void whatIsLeftOfAClassIsListedAndCanBeDeleted() throws IOException {
        for (String missing : List.of("lesson.jsonl", "run.jsonl")) {
            Path folder = played();
            Files.delete(folder.resolve(missing));
            assertEquals(List.of(folder), classes.classes(), missing);
            ClassFile.Reading read = ClassFile.read(folder);
            assertFalse(read.canGoOn());
            assertEquals(new Flaw.NoFile(), read.problems().getFirst().flaw());
            assertTrue(read.problems().getFirst().file().endsWith(missing));
            assertEquals(missing.startsWith("lesson"), read.run().isPresent());
            assertEquals(Optional.empty(), classes.delete(folder));
        }
        Files.createDirectories(classes.path().resolve("mine"));
        assertEquals(List.of(), classes.classes());
    }

    @Test
    void aFolderThatIsTakenAwayIsWrittenAnewWithoutItsTexts() throws IOException {
        Lesson lesson;
        Path folder;
        try (ClassFile.Open open = begin()) {
            folder = open.folder();
            LiveLesson live = open.lesson();
            live.resolve();
            for (String name : List.of("run.jsonl", "lesson.jsonl", "texts.jsonl")) {
                Files.delete(folder.resolve(name));
            }
            Files.delete(folder);
            live.seats().label(LAKELAND, "Team A");
            assertEquals(Optional.empty(), live.unsaved());
            assertFalse(Files.exists(folder.resolve("texts.jsonl")));
            live.write(Text.Kind.THOUGHT, 0, "And to ask.");
            lesson = live.lesson();
            assertEquals(1, ClassFile.read(folder).run().orElseThrow().tree().state().round());
        }
        ClassFile.Reading read = ClassFile.read(folder);
        assertTrue(read.canGoOn(), () -> read.problems().toString());
        assertEquals(lesson.places(), read.lesson().orElseThrow().places());
        assertEquals(List.of("And to ask."),
                read.lesson().orElseThrow().texts().stream().map(Text::words).toList());
    }

    @Test
    void aLessonThatIsTakenAwayAfterItWentOnIsWrittenAnewWhole() throws IOException {
        Path folder = played();
        try (ClassFile.Open open = ClassFile.resume(ClassFile.read(folder), "1.0.0", time)) {
            open.lesson().stopClock(false);
            Files.delete(folder.resolve("lesson.jsonl"));
            open.lesson().seats().attendAll();
            assertEquals(Optional.of(open.lesson().lesson()), ClassFile.read(folder).lesson());
        }
    }

    @Test
    void aFolderThatCannotBeMadeAgainIsToldAndTheLessonGoesOn() throws IOException {
        try (ClassFile.Open open = begin()) {
            LiveLesson live = open.lesson();
            assertEquals(Optional.empty(), classes.delete(open.folder()));
            Files.delete(classes.path());
            Files.writeString(classes.path(), "a file in the way");
            live.seats().label(LAKELAND, "Team A");
            assertTrue(live.unsaved().isPresent());
            live.seats().label(LAKELAND, "Team B");
            Files.delete(classes.path());
            live.seats().attendAll();
            assertEquals(Optional.empty(), live.unsaved());
            assertEquals(live.lesson().places(),
                    ClassFile.read(open.folder()).lesson().orElseThrow().places());
        }
    }

    @Test
    void halfOfAPairIsReplacedAndReadsBack() throws IOException {
        try (ClassFile.Open open = begin()) {
            for (String label : List.of("\uD83D", "\uDE00 team", "a\uD83Db", "\uDE00\uD83D",
                    "\uD83D\uDE00")) {
                open.lesson().seats().label(LAKELAND, label);
                open.lesson().write(Text.Kind.HEADLINE, 0, label);
                ClassFile.Reading read = ClassFile.read(open.folder());
                assertTrue(read.canGoOn(), () -> read.problems().toString());
                assertEquals(Optional.of(open.lesson().lesson()), read.lesson());
            }
        }
    }

    private List<Path> left() throws IOException {
        try (var all = Files.list(classes.path())) {
            return all.toList();
        }
    }
}
