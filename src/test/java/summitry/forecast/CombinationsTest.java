package summitry.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Cases in which there is hardly anything to say, under every combination of what a model may be set to. */
@Execution(ExecutionMode.CONCURRENT)
class CombinationsTest {
    private static final Cases ONE = CaseFiles.issue(new double[]{3, 42, .5});
    private static final Cases EQUAL = CaseFiles.issue(new double[]{3, 42, .5}, new double[]{1, 42, .1},
            new double[]{9, 42, 1});
    private static final Cases TWO = CaseFiles.issue(new double[]{1, 10, 1}, new double[]{2, 90, .3},
            new double[]{2, 10, .7}, new double[]{1, 90, .9});
    private static final Cases CARELESS = CaseFiles.issue(new double[]{3, 10, 0}, new double[]{1, 60, 0},
            new double[]{9, 80, 0});
    private static final Cases HALF_CARELESS = CaseFiles.issue(new double[]{5, 10, 0},
            new double[]{2, 70, .3}, new double[]{2, 90, 1});
    private static final Cases POWERLESS = CaseFiles.issue(new double[]{0, 10, 1}, new double[]{0, 60, 1},
            new double[]{0, 80, 1});

    /** Every choice; of numbers the lowest, the usual and the highest, of counts the next one in its place. */
    private static List<Settings> all(ModelName model) {
        List<Settings> all = List.of(Settings.USUAL);
        for (Parameter<?> parameter : Parameters.of(model)) {
            all = all.stream().flatMap(s -> places(s, parameter)).toList();
        }
        return all;
    }

    private static Stream<Settings> places(Settings settings, Parameter<?> parameter) {
        return switch (parameter) {
            case Parameter.OneOf<?> choice -> choices(settings, choice);
            case Parameter.Amount amount -> DoubleStream.of(amount.low(), amount.usual(),
                    amount.isWhole() ? amount.usual() + 1 : amount.high()).distinct().boxed()
                    .map(v -> settings.with(amount, v));
        };
    }

    private static <E extends Enum<E> & Keyed> Stream<Settings> choices(Settings settings,
            Parameter.OneOf<E> choice) {
        return choice.all().stream().map(e -> settings.with(choice, e));
    }

    /** Hands every combination and its answer on. */
    private static void each(ModelName model, Cases cases, BiConsumer<Settings, Answer> check) {
        for (Settings settings : all(model)) {
            check.accept(settings, settings.model(model).answers(cases).getFirst());
        }
    }

    /** Someone who wants the value that holds without agreement gains nothing, so that none is allowed. */
    private static boolean isPinned(Settings settings, Cases cases) {
        double at = settings.get(Parameters.NASH_REFERENCE);
        double[] positions = cases.dispute(0).positions();
        return settings.get(Parameters.NASH_DISAGREEMENT) == Nash.Fallback.REFERENCE
                && !(Arrays.stream(positions).allMatch(p -> p > at)
                        || Arrays.stream(positions).allMatch(p -> p < at));
    }

    @ParameterizedTest
    @EnumSource
    void oneOrAllOfOneMindGetWhatTheyWant(ModelName model) {
        for (Cases cases : List.of(ONE, EQUAL)) {
            each(model, cases, (settings, answer) -> assertEquals(isPinned(settings, cases)
                    ? Optional.empty()
                    : Optional.of(42_000_000L), told(answer), settings.toString()));
        }
    }

    /** In millionths. */
    private static Optional<Long> told(Answer answer) {
        return answer.value().isPresent()
                ? Optional.of(Math.round(answer.value().getAsDouble() * 1e6))
                : Optional.empty();
    }

    @ParameterizedTest
    @EnumSource
    void otherwiseTheAnswerLiesAmongThePositionsOrThereIsNone(ModelName model) {
        for (Cases cases : List.of(TWO, CARELESS, HALF_CARELESS, POWERLESS)) {
            double[] positions = cases.dispute(0).positions();
            double low = Arrays.stream(positions).min().orElseThrow() - 1e-9;
            double high = Arrays.stream(positions).max().orElseThrow() + 1e-9;
            each(model, cases, (settings, answer) -> {
                if (answer.value().isEmpty()) {
                    assertEquals(new Answer.NoAgreement(), answer);
                    assertTrue(isPinned(settings, cases), settings.toString());
                } else {
                    double value = answer.value().getAsDouble();
                    assertTrue(value >= low && value <= high, value + " " + settings);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyWeighsAnythingTheMeanIsTheAnswer(ModelName model) {
        List<Settings> weightless = new ArrayList<>();
        for (Settings settings : all(model)) {
            Weighting weighting = switch (settings.model(model)) {
                case Compromise(Weighting w) -> w;
                case WeightedMedian(Weighting w) -> w;
                case Nash(_, _, Weighting w) -> w;
                default -> Weighting.CAPABILITY_SALIENCE;
            };
            for (Cases cases : List.of(CARELESS, POWERLESS)) {
                if (cases.dispute(0).isWeightless(weighting)) {
                    weightless.add(settings);
                    assertEquals(50, CaseFiles.value(settings.model(model), cases), 1e-9,
                            settings.toString());
                }
            }
        }
        assertTrue(weightless.size() >= 2, "nothing was tried");
    }
}
