package summitry.scenario;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.model.Flaw;
import summitry.model.Language;
import summitry.text.FlawSentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BrokenFilesTest {

    static List<Case> cases() {
        return Case.all();
    }

    @Test
    void thereAreEnoughBrokenFiles() {
        assertTrue(cases().size() >= 40, cases().size() + " cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemStandsWhereItIs(Case broken) {
        List<String> places = broken.places();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < broken.problems().size(); i++) {
            expected.add(places.get(i) + " " + broken.problems().get(i));
        }
        List<String> found = Sound.problems(broken.text()).stream().map(BrokenFilesTest::line).toList();
        assertEquals(String.join("\n", expected), String.join("\n", found));
        assertEquals(broken.problems().size(), places.size(), "marks");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBrokenFileGivesNoScenario(Case broken) {
        assertTrue(ScenarioReader.read("f.json", Sound.bytes(broken.text())).scenario().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void windowsLineEndsMoveNoProblem(Case broken) {
        List<Problem> plain = Sound.problems(broken.text());
        List<Problem> windows = Sound.problems(broken.text().replace("\n", "\r\n"));
        assertEquals(plain.stream().map(Problem::where).toList(),
                windows.stream().map(Problem::where).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemHasASentence(Case broken) {
        for (Problem problem : Sound.problems(broken.text())) {
            for (Language language : Language.values()) {
                String sentence = new FlawSentences(language).of(problem.flaw());
                assertFalse(sentence.isBlank());
                assertFalse(sentence.contains("{") || sentence.contains("Optional"), sentence);
                assertTrue(sentence.endsWith(".") || sentence.endsWith("?"), sentence);
            }
        }
    }

    private static String line(Problem problem) {
        String path = problem.flaw() instanceof Flaw.NotJson ? "?" : problem.path();
        String flaw = problem.flaw().toString();
        return "%d:%d %s".formatted(problem.line(), problem.column(),
                path.isEmpty() ? flaw : path + " " + flaw);
    }
}
