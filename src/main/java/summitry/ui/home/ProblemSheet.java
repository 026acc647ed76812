package summitry.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import summitry.model.Language;
import summitry.scenario.Problem;
import summitry.text.FlawSentences;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * What is wrong with a file.
 *
 * @param what that it cannot be opened, or in part
 * @param hasSoundPart whether a part of it can be opened all the same
 * @param copy everything as text, one problem a line
 */
record ProblemSheet(String title, String what, List<Row> rows, boolean hasSoundPart, String copy) {
    /**
     * One problem.
     *
     * @param place line and column
     * @param field path of the field; empty where it concerns the whole file
     */
    record Row(String place, String field, String sentence) {}

    static ProblemSheet of(Path file, List<Problem> problems, boolean hasSoundPart, Language language) {
        Words words = Words.in(language);
        Numbers numbers = new Numbers(language);
        FlawSentences sentences = new FlawSentences(language);
        List<Row> rows = problems.stream().map(p -> new Row(
                words.get("home.problem.place", numbers.whole(p.line()), numbers.whole(p.column())), p.path(),
                sentences.of(p.flaw()))).toList();
        String copy = problems.stream().map(p -> p.where() + ": " + sentences.of(p.flaw()))
                .collect(Collectors.joining("\n", "", "\n"));
        return new ProblemSheet(
                words.get("home.problem.title", String.valueOf(file.getFileName()), problems.size()),
                words.get(hasSoundPart ? "home.problem.sound" : "home.problem.nothing"), rows, hasSoundPart,
                copy);
    }
}
