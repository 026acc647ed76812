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
 *
 * <p>A lesson that somebody removed meanwhile is written anew, whole; texts that somebody removed stay removed.
 */
public final class LessonJournal implements LessonKeeper, Closeable {
    private static final System.Logger LOG = System.getLogger(LessonJournal.class.getName());

    private final EventFile<LessonEvent> form;
    private final Part lesson;
    private final Part texts;
    private Runnable anew = () -> {};
    private boolean wasRemoved;

    /** @param before lines of events that the lesson's file holds already */
    LessonJournal(Scenario scenario, String program, Instant started, AppendFile lesson, String before,
            AppendFile texts) {
        form = LessonFiles.form(scenario);
        String header = form.header(program, started);
        this.lesson = new Part(lesson, header, before, true);
        this.texts = new Part(texts, header, "", false);
    }

    /** A journal in a new folder. */
    public static LessonJournal create(Path folder, Scenario scenario, String program, Instant started) {
        return new LessonJournal(scenario, program, started, AppendFile.create(LessonFiles.lesson(folder)),
                "", AppendFile.create(LessonFiles.texts(folder)));
    }

    /** What is done after a lesson that somebody removed was written anew. */
    void onWrittenAnew(Runnable then) {
        anew = then;
    }

    @Override
    public synchronized Optional<Flaw> keep(LessonEvent event, int seconds) {
        Part part = event instanceof LessonEvent.Written ? texts : lesson;
        wasRemoved |= part.beginAnewIfRemoved();
        Optional<Flaw> flaw = part.append(form.line(event, seconds));
        if (wasRemoved && flaw.isEmpty()) {
            wasRemoved = false;
            anew.run();
        }
        return flaw;
    }

    @Override
    public synchronized void close() throws IOException {
        lesson.file.close();
        texts.file.close();
    }

    /** One file, what it holds, and what waits to be written to it. */
    private static final class Part {
        private final String header;
        private final StringBuilder kept;
        private final boolean isRestored;
        private final StringBuilder waiting = new StringBuilder();
        private AppendFile file;

        /** @param isRestored whether all of it is written again where somebody removed it */
        Part(AppendFile file, String header, String kept, boolean isRestored) {
            this.file = file;
            this.header = header;
            this.kept = new StringBuilder(kept);
            this.isRestored = isRestored;
        }

        boolean beginAnewIfRemoved() {
            if (!file.isRemoved()) {
                return false;
            }
            try {
                file.close();
            } catch (IOException e) {
                // There is nothing left that could be lost with it.
                LOG.log(System.Logger.Level.DEBUG, "a removed file of a class could not be closed", e);
            }
            file = AppendFile.create(file.path());
            if (isRestored) {
                waiting.insert(0, kept);
            }
            kept.setLength(0);
            return true;
        }

        Optional<Flaw> append(String line) {
            waiting.append(line);
            String text = file.end() == 0 ? header + waiting : waiting.toString();
            Optional<Flaw> flaw = file.append(text.getBytes(StandardCharsets.UTF_8));
            if (flaw.isEmpty()) {
                kept.append(waiting);
                waiting.setLength(0);
            }
            return flaw;
        }
    }
}
