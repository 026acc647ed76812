package summitry.ui.home;

import java.nio.file.Path;
import java.time.Instant;
import summitry.classroom.Lesson;
import summitry.classroom.file.ClassFile;
import summitry.model.Language;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * A class in the list.
 *
 * @param title what the teacher calls it, else its scenario, else the name of its folder
 * @param detail scenario and folder
 * @param place how far it is, or what keeps it from going on
 * @param texts how many texts of students it holds
 */
record ClassRow(Path folder, String title, String detail, String place, String when, State state, int rounds,
        int texts) {

    /** What can be done with it. */
    enum State {
        READY, OPEN, ENDED, BROKEN
    }

    /** @param isOpen whether it is open behind the first screen */
    static ClassRow of(ClassFile.Reading reading, Instant changed, boolean isOpen, When when,
            Language language) {
        Words words = Words.in(language);
        String folder = String.valueOf(reading.folder().getFileName());
        String scenario = reading.run().map(r -> r.header().scenario().title().in(language)).orElse("");
        String name = reading.lesson().map(l -> l.plan().name()).orElse("");
        String title = !name.isEmpty() ? name : !scenario.isEmpty() ? scenario : folder;
        String detail = name.isEmpty() || scenario.isEmpty() ? folder : scenario + " \u00b7 " + folder;
        State state = !reading.canGoOn()
                ? State.BROKEN
                : reading.lesson().filter(l -> l.time().ended()).isPresent()
                        ? State.ENDED
                        : isOpen ? State.OPEN : State.READY;
        return new ClassRow(reading.folder(), title, title.equals(folder) ? "" : detail,
                place(reading, state, words), when.of(changed, language), state,
                reading.run().map(r -> r.open().tree().state().round()).orElse(0),
                reading.lesson().map(l -> l.texts().size()).orElse(0));
    }

    private static String place(ClassFile.Reading reading, State state, Words words) {
        Numbers numbers = new Numbers(words.language());
        if (state == State.BROKEN) {
            return words.get(reading.lesson().isPresent() && reading.run().isPresent()
                    ? "home.class.not-whole"
                    : "home.class.unreadable");
        }
        Lesson lesson = reading.lesson().orElseThrow();
        if (!lesson.time().started()) {
            return words.get("home.class.prepared", numbers.whole(lesson.plan().minutes()));
        }
        return state == State.ENDED
                ? words.get("home.class.ended")
                : words.get(state == State.OPEN ? "home.class.open-now" : "home.class.place",
                        numbers.whole(Math.floorDiv(lesson.time().elapsed(), 60)),
                        numbers.whole(lesson.plan().minutes()),
                        words.get("teach.phase." + lesson.phase().key()));
    }
}
