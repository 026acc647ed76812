package summitry.forecast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The one list of all parameters, and what they are set to. */
@Execution(ExecutionMode.CONCURRENT)
class ParametersTest {

    static Stream<Parameter<?>> all() {
        return Parameters.all().stream();
    }

    static ModelName[] models() {
        return ModelName.values();
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsNotSetIsTheUsualModel(ModelName name) {
        assertEquals(name.usual(), Settings.USUAL.model(name));
        assertEquals(List.of(), Settings.USUAL.changed(name));
    }

    /** Settings that differ from the default in this parameter, and where it needs another one, in that one as well. */
    private static List<Settings> others(Parameter<?> parameter) {
        Settings first = parameter.equals(Parameters.NASH_REFERENCE)
                ? Settings.USUAL.with(Parameters.NASH_DISAGREEMENT, Nash.Fallback.REFERENCE)
                : Settings.USUAL;
        return switch (parameter) {
            case Parameter.OneOf<?> choice -> choices(first, choice);
            case Parameter.Amount amount -> Stream.of(amount.low(), amount.high())
                    .filter(v -> !amount.usual().equals(v)).map(v -> first.with(amount, v)).toList();
        };
    }

    private static <E extends Enum<E> & Keyed> List<Settings> choices(Settings first,
            Parameter.OneOf<E> parameter) {
        return parameter.all().stream().filter(e -> e != parameter.usual())
                .map(e -> first.with(parameter, e)).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPlaceOfEveryParameterChangesSomeAnswer(Parameter<?> parameter) {
        List<Settings> others = others(parameter);
        assertFalse(others.isEmpty());
        for (Settings other : others) {
            Model changed = other.model(parameter.model());
            Model before = without(other, parameter).model(parameter.model());
            assertNotEquals(before, changed);
            assertTrue(LongStream.range(0, 40).anyMatch(seed -> {
                Cases cases = CaseFiles.random(9, 3, seed);
                return !before.answers(cases).equals(changed.answers(cases));
            }), other + " is a dead switch");
        }
    }

    private static Settings without(Settings settings, Parameter<?> parameter) {
        TreeMap<String, String> set = new TreeMap<>(settings.set());
        set.remove(parameter.name());
        return new Settings(set);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyParameterHasAnOwnNameAndWordsInBothLanguages(Parameter<?> parameter) {
        assertEquals(parameter, Parameters.find(parameter.name()).orElseThrow());
        assertEquals(1, all().filter(p -> p.name().equals(parameter.name())).count());
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            List<String> keys = new ArrayList<>(List.of("name", "plain"));
            if (parameter instanceof Parameter.OneOf<?> choice) {
                choice.all().forEach(one -> keys.add(one.key()));
                assertEquals(choice.all().size(), new HashSet<>(keys).size() - 2);
            }
            keys.forEach(key -> assertFalse(words.get(parameter.textKey() + "." + key).isBlank()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatMayNotBeIsNotRead(Parameter<?> parameter) {
        for (String bad : List.of("", " ", "x", "1e3", "NaN", "Infinity", "1000000", "-1000000", "0.0000001",
                "1,2,3", "CODE")) {
            assertTrue(parameter.read(bad).isEmpty(), parameter.name() + "=" + bad);
        }
        assertThrows(IllegalArgumentException.class, () -> new Settings(new TreeMap<>(
                java.util.Map.of(parameter.name(), "nonsense"))));
    }

    @Test
    void numbersAreReadWithPointCommaAndTrueMinus() {
        assertEquals(-.5, Parameters.ELECTION_RISK.read("-0.5").orElseThrow());
        assertEquals(-.5, Parameters.ELECTION_RISK.read("\u22120,5").orElseThrow());
        assertEquals("-0.5", Parameters.ELECTION_RISK.typed(-.5));
        assertEquals("1000", Parameters.CHALLENGE_ROUNDS.typed(1000.0));
        assertTrue(Parameters.CHALLENGE_ROUNDS.read("2.5").isEmpty());
        assertTrue(Parameters.CHALLENGE_ROUNDS.read("1001").isEmpty());
        assertTrue(Parameters.ELECTION_RISK.read("1.000001").isEmpty());
    }

    @Test
    void valuesOutOfRangeAndUnknownNamesAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> Settings.USUAL.with(Parameters.ELECTION_RISK, 1.5));
        assertThrows(IllegalArgumentException.class,
                () -> new Settings(new TreeMap<>(java.util.Map.of("oracle.depth", "1"))));
        assertTrue(Parameters.find("summit.depth").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Nash.Disagreement.ReferencePoint(101));
    }

    @Test
    void settingTheDefaultIsNoChangeAndTheDefaultsComeBackModelByModel() {
        Settings set = Settings.USUAL.with(Parameters.ELECTION_RISK, .5)
                .with(Parameters.CHALLENGE_ORDER, Challenge.Choice.LEAST);
        assertEquals(List.of(Parameters.ELECTION_RISK), set.changed(ModelName.ELECTION));
        assertEquals(Settings.USUAL.with(Parameters.ELECTION_RISK, .5), set.usual(ModelName.CHALLENGE));
        assertEquals(Settings.USUAL, set.usual(ModelName.CHALLENGE).with(Parameters.ELECTION_RISK, 0.0));
    }

    @Test
    void theSwitchesOfThePaperAreThePresetAndItsErrorIsKnown() {
        Settings printed = Settings.USUAL.printed();
        assertEquals(Challenge.PRINTED, printed.model(ModelName.CHALLENGE));
        assertEquals(Accuracy.PRINTED, Accuracy.of(ModelName.CHALLENGE, printed).orElseThrow());
        assertTrue(
                Accuracy.of(ModelName.CHALLENGE, printed.with(Parameters.CHALLENGE_ROUNDS, 5.0)).isEmpty());
        assertEquals(23.7, Accuracy.of(ModelName.NASH, printed).orElseThrow());
    }

    @Test
    void lossAndReferenceCountOneAtATime() {
        assertTrue(Settings.USUAL.counts(Parameters.NASH_LOSS));
        assertFalse(Settings.USUAL.counts(Parameters.NASH_REFERENCE));
        Settings reference = Settings.USUAL.with(Parameters.NASH_DISAGREEMENT, Nash.Fallback.REFERENCE);
        assertFalse(reference.counts(Parameters.NASH_LOSS));
        assertTrue(reference.counts(Parameters.NASH_REFERENCE));
        assertTrue(reference.counts(Parameters.CHALLENGE_ORDER));
    }

    @Test
    void aReferencePointLiesAlongTheScaleOfItsIssue() {
        Nash.Disagreement.ReferencePoint half = new Nash.Disagreement.ReferencePoint(50);
        assertEquals(0, half.at(new CaseIssue("x", -5, 5)));
        assertEquals(7, half.at(new CaseIssue("x", 4, 10)));
    }

    @Test
    void tooMuchToWaitForIsNotWorkedOut() {
        assertFalse(Outlook.isTooLarge(Outlook.MOST_PAIRS, 10));
        assertTrue(Outlook.isTooLarge(Outlook.MOST_PAIRS, 11));
        assertTrue(Outlook.isTooLarge(Outlook.MOST_PAIRS + 1, 1));
    }
}
