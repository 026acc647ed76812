package summitry.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a model says where there is hardly anything to say. */
@Execution(ExecutionMode.CONCURRENT)
class DegenerateCasesTest {
    private static final List<Model> MODELS = models();

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (ModelName name : ModelName.values()) {
            models.add(name.usual());
        }
        models.add(Challenge.PRINTED);
        models.add(new Election(Election.Kind.MARKOV, .5));
        models.add(new Nash(Nash.Loss.LINEAR, new Nash.Disagreement.CommonLoss(1),
                Weighting.CAPABILITY_SALIENCE));
        models.add(new PositionExchange(3));
        for (Challenge.Choice choice : Challenge.Choice.values()) {
            models.add(new Challenge(Challenge.Denominator.PAIR, Challenge.Exponents.EACH, choice, true,
                    Challenge.Confrontation.LOTTERY, Challenge.Range.ROUND, 10, .5));
        }
        return models;
    }

    static Stream<Arguments> cases() {
        return MODELS.stream().flatMap(model -> Stream.of(
                Arguments.of("one actor", model, CaseFiles.issue(new double[]{3, 42, .5}), 42.0),
                Arguments.of("all equal", model,
                        CaseFiles.issue(new double[]{3, 42, .5}, new double[]{1, 42, .1},
                                new double[]{9, 42, 1}),
                        42.0),
                Arguments.of("nobody cares", model,
                        CaseFiles.issue(new double[]{3, 10, 0}, new double[]{1, 60, 0},
                                new double[]{9, 80, 0}),
                        50.0),
                Arguments.of("nobody is able", model,
                        CaseFiles.issue(new double[]{0, 10, 1}, new double[]{0, 60, 1},
                                new double[]{0, 80, 1}),
                        50.0)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void theAnswerIsTheCommonPositionOrTheMean(String what, Model model, Cases cases, double expected) {
        assertEquals(expected, CaseFiles.value(model, cases), 1e-9, what);
    }

    static Stream<Arguments> extremes() {
        return MODELS.stream().flatMap(model -> Stream.of(
                Arguments.of("a giant", model,
                        CaseFiles.issue(new double[]{1e-9, 0, 1}, new double[]{1e9, 100, 1},
                                new double[]{1, 50, .01})),
                Arguments.of("two positions", model,
                        CaseFiles.issue(new double[]{1, 0, 1}, new double[]{2, 100, .3},
                                new double[]{2, 0, .7},
                                new double[]{1, 100, .9})),
                Arguments.of("one who does not care", model,
                        CaseFiles.issue(new double[]{5, 0, 0}, new double[]{2, 70, .3},
                                new double[]{2, 90, 1})),
                Arguments.of("neighbours", model,
                        CaseFiles.issue(new double[]{1, 50, 1}, new double[]{2, Math.nextUp(50.0), .3},
                                new double[]{2, 49.999999999, 1}))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("extremes")
    void theAnswerLiesAmongThePositions(String what, Model model, Cases cases) {
        double answer = CaseFiles.value(model, cases);
        double[] positions = cases.dispute(0).positions();
        double low = java.util.Arrays.stream(positions).min().orElseThrow();
        double high = java.util.Arrays.stream(positions).max().orElseThrow();
        assertTrue(answer >= low - 1e-9 && answer <= high + 1e-9, what + ": " + answer);
    }

    @Test
    void anIssueWithoutAnyViewHasNoAnswerAndSpoilsNoOther() {
        Cases cases = Cases.of(List.of("a", "b"),
                List.of(new CaseIssue("x", 0, 100), new CaseIssue("y", -5, 5)),
                List.of(List.of(Optional.empty(), Optional.empty()),
                        List.of(Optional.of(new View(1, -5, 1)), Optional.of(new View(1, 5, 1)))));
        for (Model model : MODELS) {
            List<Answer> answers = model.answers(cases);
            assertEquals(new Answer.Nobody(), answers.getFirst(), model.toString());
            assertTrue(answers.get(1).value().isPresent(), model.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("summitry.forecast.DegenerateCasesTest#seeds")
    void mirroringAScaleMirrorsTheAnswer(long seed) {
        Cases cases = CaseFiles.random(9, 1, seed);
        Cases mirrored = mirrored(cases);
        for (Model model : List.of(Compromise.USUAL, Nash.USUAL, Election.USUAL, Convergence.USUAL)) {
            assertEquals(100 - CaseFiles.value(model, cases), CaseFiles.value(model, mirrored), 1e-7,
                    model.toString());
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(0L, s -> s + 1).limit(50);
    }

    private static Cases mirrored(Cases cases) {
        List<Optional<View>> row = new ArrayList<>();
        for (int i = 0; i < cases.actors().size(); i++) {
            row.add(cases.view(i, 0).map(v -> new View(v.capability(), 100 - v.position(), v.salience())));
        }
        return Cases.of(cases.actors(), cases.issues(), List.of(row));
    }

    @Test
    void threeHundredActorsAndSixIssuesGoThroughEveryModel() {
        Cases cases = CaseFiles.random(300, 6, 1);
        for (ModelName name : ModelName.values()) {
            for (Answer answer : name.usual().answers(cases)) {
                double value = answer.value().orElseThrow();
                assertTrue(value >= 0 && value <= 100, name + ": " + value);
            }
        }
    }
}
