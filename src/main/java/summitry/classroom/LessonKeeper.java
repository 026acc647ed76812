package summitry.classroom;

import java.util.Optional;
import summitry.model.Flaw;

/** Keeps what happens in a lesson. It is told of every event before anybody else is. */
@FunctionalInterface
public interface LessonKeeper {
    /** Keeps nothing. */
    LessonKeeper NONE = (_, _) -> Optional.empty();

    /**
     * Keeps an event; when this returns empty, it is safe.
     *
     * @param seconds of the lesson
     * @return why it is not kept; what was missed is kept with the next event, if that succeeds
     */
    Optional<Flaw> keep(LessonEvent event, int seconds);
}
