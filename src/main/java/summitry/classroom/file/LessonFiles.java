package summitry.classroom.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summitry.classroom.ClassPlan;
import summitry.classroom.Floor;
import summitry.classroom.LessonEvent;
import summitry.classroom.Phase;
import summitry.classroom.RunSheet;
import summitry.classroom.Seat;
import summitry.classroom.Text;
import summitry.model.Scenario;
import summitry.run.file.Bound;
import summitry.run.file.EventFile;

/** The files of a class folder, and the form of what they hold. */
final class LessonFiles {
    static final String RUN = "run.jsonl";
    static final String LESSON = "lesson.jsonl";
    static final String TEXTS = "texts.jsonl";

    private LessonFiles() {}

    static Path run(Path folder) {
        return folder.resolve(RUN);
    }

    static Path lesson(Path folder) {
        return folder.resolve(LESSON);
    }

    static Path texts(Path folder) {
        return folder.resolve(TEXTS);
    }

    static List<Path> all(Path folder) {
        return List.of(run(folder), lesson(folder), texts(folder));
    }

    static EventFile<LessonEvent> form(Scenario scenario) {
        Map<String, Bound> bounds = new LinkedHashMap<>();
        Bound students = Bound.of(0, ClassPlan.MOST_STUDENTS);
        int slots = Phase.values().length;
        int parties = scenario.parties().size();
        bounds.put("ClassPlan.minutes", Bound.of(RunSheet.SHORTEST, RunSheet.LONGEST));
        bounds.put("ClassPlan.students", Bound.of(1, ClassPlan.MOST_STUDENTS));
        bounds.put("ClassPlan.press", students);
        bounds.put("ClassPlan.chairTeam", students);
        bounds.put("ClassPlan.observers", students);
        bounds.put("ClassPlan.name", Bound.count(0, Seat.LONGEST_LABEL));
        bounds.put("ClassPlan.seats", Bound.count(parties, parties));
        bounds.put("Seat.students", students);
        bounds.put("Seat.label", Bound.count(0, Seat.LONGEST_LABEL));
        bounds.put("SeatLabelled.label", Bound.count(0, Seat.LONGEST_LABEL));
        bounds.put("StudentsCounted.students", students);
        bounds.put("RunSheet.slots", Bound.count(1, slots));
        bounds.put("Slot.minutes", Bound.of(0, RunSheet.LONGEST));
        bounds.put("Slot.least", Bound.of(0, RunSheet.LONGEST));
        bounds.put("SlotChanged.minutes", Bound.of(0, RunSheet.LONGEST));
        bounds.put("SlotChanged.slot", Bound.of(0, slots - 1));
        bounds.put("PhaseBegun.slot", Bound.of(0, slots - 1));
        bounds.put("SpeakingTimeSet.seconds", Bound.of(Floor.LEAST, Floor.MOST));
        bounds.put("Value.to", Bound.of(0, 100));
        bounds.put("AmendmentCounted.yes", students);
        bounds.put("AmendmentCounted.no", students);
        bounds.put("PaperTabled.values", Bound.count(1, scenario.issues().size()));
        bounds.put("PaperTabled.sponsors", Bound.count(0, parties));
        bounds.put("Text.words", Bound.count(0, Text.LONGEST));
        return new EventFile<>("lesson", LessonEvent.class, scenario, bounds);
    }
}
