package summitry.classroom.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import summitry.classroom.LessonEvent;
import summitry.classroom.LessonKeeper;
import summitry.model.Flaw;
import summitry.model.Scenario;
import summitry.run.file.AppendFile;
import summitry.run.file.EventFile;

/**
 * Keeps a lesson in the folder of its class. An event is on the disk before {@link #keep} returns empty; one that could not be
 * kept is kept with the next that can. What students wrote goes to a file of its own.
 */
public final class LessonJournal implements LessonKeeper, Closeable {
    private final EventFile<LessonEvent> form;
    private final Part lesson;
    private final Part texts;

    LessonJournal(Scenario scenario, String program, Instant started, AppendFile lesson, AppendFile texts) {
        form = LessonFiles.form(scenario);
        String header = form.header(program, started);
        this.lesson = new Part(lesson, header);
        this.texts = new Part(texts, header);
    }

    /** A journal in a new folder. */
    public static LessonJournal create(Path folder, Scenario scenario, String program, Instant started) {
        return new LessonJournal(scenario, program, started, AppendFile.create(LessonFiles.lesson(folder)),
                AppendFile.create(LessonFiles.texts(folder)));
    }

    @Override
    public synchronized Optional<Flaw> keep(LessonEvent event, int seconds) {
        Part part = event instanceof LessonEvent.Written ? texts : lesson;
        return part.append(form.line(event, seconds));
    }

    @Override
    public synchronized void close() throws IOException {
        lesson.file.close();
        texts.file.close();
    }

    /** One file, and what waits to be written to it. */
    private static final class Part {
        private final AppendFile file;
        private final String header;
        private final StringBuilder waiting = new StringBuilder();

        Part(AppendFile file, String header) {
            this.file = file;
            this.header = header;
        }

        Optional<Flaw> append(String line) {
            waiting.append(line);
            String text = file.end() == 0 ? header + waiting : waiting.toString();
            Optional<Flaw> flaw = file.append(text.getBytes(StandardCharsets.UTF_8));
            if (flaw.isEmpty()) {
                waiting.setLength(0);
            }
            return flaw;
        }
    }
}
