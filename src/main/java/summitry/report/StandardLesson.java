package summitry.report;

import java.util.List;
import summitry.model.Language;
import summitry.text.Words;

/** Run-sheets for a lesson of usual length. */
public enum StandardLesson {
    MINUTES_90, MINUTES_45;

    private record Phase(String key, int inNinety, int inFortyFive) {}

    private static final List<Phase> PHASES = List.of(new Phase("arrive", 4, 3),
            new Phase("story", 6, 4),
            new Phase("read", 6, 5),
            new Phase("statements", 6, 0),
            new Phase("look", 3, 0),
            new Phase("talks", 12, 10),
            new Phase("propose", 7, 0),
            new Phase("resolve", 2, 3),
            new Phase("why", 4, 0),
            new Phase("talks-two", 10, 0),
            new Phase("text", 6, 0),
            new Phase("vote", 4, 5),
            new Phase("outcome", 2, 0),
            new Phase("step-out", 2, 2),
            new Phase("debrief", 10, 11),
            new Phase("exit", 4, 2),
            new Phase("end", 2, 0));

    /** The phases that it has time for, in their order. */
    public List<RunSheetLine> lines(Language language) {
        return PHASES.stream().filter(p -> minutes(p) > 0).map(p -> new RunSheetLine(
                Words.in(language).get("class.phase." + p.key()), minutes(p))).toList();
    }

    private int minutes(Phase phase) {
        return switch (this) {
            case MINUTES_90 -> phase.inNinety();
            case MINUTES_45 -> phase.inFortyFive();
        };
    }
}
