package summitry.run.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.json.Document;
import summitry.json.FieldPath;
import summitry.json.JsonFile;
import summitry.json.Place;
import summitry.json.Trouble;
import summitry.model.Flaw;
import summitry.scenario.FileFlaws;
import summitry.scenario.Problem;
import summitry.scenario.Problems;
import summitry.scenario.Spot;

/** What is wrong with the lines of a file, each line being a JSON value of its own. */
final class LineProblems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    LineProblems(String file) {
        this.file = file;
    }

    /** Reads a value of a line. */
    @FunctionalInterface
    interface Reader<T> {
        /** Empty where a problem was noted. */
        Optional<T> read(Spot spot);
    }

    /** What a reader makes of a line; empty where there is a problem. */
    <T> Optional<T> read(LineSource.Line line, Reader<T> reader) {
        Problems problems = new Problems(file);
        Document document = line.bytes().length == 0
                ? new Document(Optional.empty(), List.of())
                : JsonFile.read(line.bytes());
        for (Trouble trouble : document.troubles()) {
            problems.add(trouble.at(), trouble.path(), FileFlaws.of(trouble.kind()));
        }
        if (document.top().isEmpty() && problems.count() == 0) {
            problems.add(Place.START, FieldPath.TOP,
                    new Flaw.WrongShape(Flaw.Shape.NOTHING, Flaw.Shape.OBJECT));
        }
        Optional<T> value = problems.count() > 0
                ? Optional.empty()
                : document.top().flatMap(top -> reader.read(new Spot(top, FieldPath.TOP, problems)));
        for (Problem problem : problems.inOrder()) {
            if (found.size() < RunLimits.PROBLEMS) {
                found.add(new Problem(file, line.number() + problem.line() - 1, problem.column(),
                        problem.path(), problem.flaw()));
            }
        }
        return problems.count() > 0 ? Optional.empty() : value;
    }

    /** Notes what is wrong with a line as a whole. */
    void add(int line, Flaw flaw) {
        found.add(new Problem(file, line, 1, "", flaw));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
