package summitry.classroom.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summitry.classroom.ClassPlan;
import summitry.classroom.Lesson;
import summitry.classroom.LessonEvent;
import summitry.classroom.LiveLesson;
import summitry.classroom.RunSheet;
import summitry.classroom.Seat;
import summitry.model.Flaw;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.file.AppendFile;
import summitry.run.file.EventFile;
import summitry.run.file.RecordedRun;
import summitry.run.file.RunFile;
import summitry.run.file.RunHeader;
import summitry.run.file.RunJournal;
import summitry.run.file.RunReading;
import summitry.scenario.Problem;

/** Makes and reads the folder of a class. */
public final class ClassFile {
    private ClassFile() {}

    /** A class that is open: the lesson, and what keeps it. */
    public record Open(LiveLesson lesson, Path folder, RunJournal run, LessonJournal journal)
            implements
            AutoCloseable {
        /** Lets others write to the files. */
        @Override
        public void close() throws IOException {
            run.close();
            journal.close();
        }
    }

    /**
     * What the folder of a class holds.
     *
     * @param run empty where the run cannot be read
     * @param lesson up to the first line with a problem; empty where there is none
     * @param isWhole true where nothing that was ever confirmed is missing
     */
    public record Reading(Path folder, Optional<RecordedRun> run, Optional<Lesson> lesson, boolean isWhole,
            List<Problem> problems, Extents extents) {
        public Reading {
            problems = List.copyOf(problems);
        }

        /** True where the class can go on. */
        public boolean canGoOn() {
            return isWhole && run.isPresent() && lesson.isPresent();
        }
    }

    /** How much of each file is sound, and the lines of the lesson itself. */
    record Extents(Instant started, long lessonBytes, long lessonSize, long textBytes, long textSize,
            boolean hasTexts, String lines) {}

    /** Prepares a class with the run-sheet of its length in a new folder; its run is kept from now on. */
    public static Open create(Path folder, Scenario scenario, long seed, ClassPlan plan, String program,
            InstantSource now) {
        return create(folder, scenario, seed, plan, RunSheet.lasting(plan.minutes()), program, now);
    }

    /** Prepares a class in a new folder; its run is kept from now on. */
    public static Open create(Path folder, Scenario scenario, long seed, ClassPlan plan, RunSheet sheet,
            String program, InstantSource now) {
        LiveRun run = LiveRun.open(scenario, seed);
        RunJournal kept = RunJournal.create(LessonFiles.run(folder),
                new RunHeader(program, now.instant(), seed, scenario));
        run.keepIn(kept);
        LessonJournal journal = LessonJournal.create(folder, scenario, program, now.instant());
        journal.onWrittenAnew(() -> run.keepIn(kept));
        return new Open(LiveLesson.prepare(run, plan, sheet, journal, now), folder, kept, journal);
    }

    /** Reads a class. Nothing in the files is believed before it was checked, and nothing is thrown. */
    public static Reading read(Path folder) {
        RunReading run = RunFile.read(LessonFiles.run(folder));
        List<Problem> problems = new ArrayList<>(run.problems());
        if (run.run().isEmpty()) {
            return new Reading(folder, Optional.empty(), Optional.empty(), false, problems,
                    new Extents(Instant.EPOCH, 0, 0, 0, 0, false, ""));
        }
        Scenario scenario = run.run().get().header().scenario();
        EventFile<LessonEvent> form = LessonFiles.form(scenario);
        EventFile.Reading<LessonEvent> events = form.read(LessonFiles.lesson(folder));
        problems.addAll(events.problems());
        boolean hasTexts = Files.exists(LessonFiles.texts(folder));
        EventFile.Reading<LessonEvent> texts = hasTexts
                ? form.read(LessonFiles.texts(folder))
                : new EventFile.Reading<>(Optional.empty(), List.of(), true, List.of(), 0, 0);
        problems.addAll(texts.problems());
        Optional<Lesson> lesson = folded(scenario, events.entries(), texts.entries());
        if (lesson.isEmpty() && events.problems().isEmpty()) {
            problems.add(new Problem(LessonFiles.lesson(folder).toString(), 2, 1, "event",
                    new Flaw.MisplacedOpening()));
        }
        return new Reading(folder, run.run(), lesson,
                run.isWhole() && events.isWhole() && texts.isWhole() && lesson.isPresent(), problems,
                new Extents(events.started().orElse(Instant.EPOCH), events.bytes(), events.size(),
                        texts.bytes(), texts.size(), hasTexts, events.entries().stream()
                                .map(e -> form.line(e.event(), e.at())).collect(Collectors.joining())));
    }

    private static Optional<Lesson> folded(Scenario scenario, List<EventFile.Entry<LessonEvent>> events,
            List<EventFile.Entry<LessonEvent>> texts) {
        if (events.isEmpty()
                || !(events.getFirst().event() instanceof LessonEvent.Prepared(var plan, var sheet))
                || !plan.seats().stream().map(Seat::party).toList()
                        .equals(scenario.parties().stream().map(p -> p.id()).toList())) {
            return Optional.empty();
        }
        Lesson lesson = Lesson.prepared(plan, sheet);
        for (EventFile.Entry<LessonEvent> entry : events.subList(1, events.size())) {
            lesson = lesson.after(entry.event(), entry.at());
        }
        for (EventFile.Entry<LessonEvent> entry : texts) {
            lesson = lesson.after(entry.event(), entry.at());
        }
        return Optional.of(lesson);
    }

    /**
     * Goes on with a class where it was.
     *
     * @throws IllegalArgumentException where it cannot go on
     */
    public static Open resume(Reading read, String program, InstantSource now) {
        if (!read.canGoOn()) {
            throw new IllegalArgumentException("class (%s) cannot go on.".formatted(read.folder()));
        }
        RecordedRun recorded = read.run().orElseThrow();
        RunJournal kept = RunJournal.goOn(recorded);
        LiveRun run = recorded.open();
        run.keepIn(kept);
        Extents extents = read.extents();
        Path folder = read.folder();
        LessonJournal journal = new LessonJournal(run.scenario(), program, extents.started(),
                AppendFile.goOn(LessonFiles.lesson(folder), extents.lessonSize(), extents.lessonBytes()),
                extents.lines(),
                extents.hasTexts()
                        ? AppendFile.goOn(LessonFiles.texts(folder), extents.textSize(), extents.textBytes())
                        : AppendFile.create(LessonFiles.texts(folder)));
        journal.onWrittenAnew(() -> run.keepIn(kept));
        return new Open(LiveLesson.resume(run, read.lesson().orElseThrow(), journal, now), folder, kept,
                journal);
    }
}
