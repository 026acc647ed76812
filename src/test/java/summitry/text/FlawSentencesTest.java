package summitry.text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FlawSentencesTest {
    private static final FlawSentences ENGLISH = new FlawSentences(Language.ENGLISH);
    private static final FlawSentences INDONESIAN = new FlawSentences(Language.INDONESIAN);

    /** One of every kind of flaw there is, with and without a suggestion, and with every constant. */
    static List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        for (Class<?> part : Flaw.class.getPermittedSubclasses()) {
            for (Class<?> kind : part.getPermittedSubclasses()) {
                for (int variant = 0; variant < 12; variant++) {
                    flaws.add(sample(kind, variant));
                }
            }
        }
        return flaws.stream().distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void everyFlawHasASentenceInBothLanguages(Flaw flaw) {
        for (FlawSentences sentences : List.of(ENGLISH, INDONESIAN)) {
            String sentence = sentences.of(flaw);
            assertTrue(sentence.length() > 15, sentence);
            assertFalse(sentence.matches(".*(\\{\\d|Optional|null\\[|  ).*"), sentence);
            assertTrue(Character.isUpperCase(sentence.charAt(0)) || !Character.isLetter(sentence.charAt(0))
                    || sentence.matches("(p1|text) .*"), sentence);
        }
        assertFalse(ENGLISH.of(flaw).equals(INDONESIAN.of(flaw)));
    }

    @Test
    void aSentenceSaysWhatWhichRangeAndWhatToDo() {
        assertEquals("140 is above 100. Write a number from 0 to 100.",
                ENGLISH.of(new Flaw.OutOfRange(140, 0, 100)));
        assertEquals("-3 di bawah 0. Tulis bilangan dari 0 sampai 100.",
                INDONESIAN.of(new Flaw.OutOfRange(-3, 0, 100)));
        assertEquals("This file needs Summitry format 7; this version reads up to 1. Update Summitry.",
                ENGLISH.of(new Flaw.NewerFormat(7, 1)));
    }

    @Test
    void numbersStandAsTheyMustBeTyped() {
        assertEquals("0.5 bukan bilangan bulat. Tulis bilangan bulat dari 1 sampai 100.",
                INDONESIAN.of(new Flaw.NotWhole(0.5, 1, 100)));
        assertEquals("The number 5,5 stands in quotes. Write 5.5 without quotes.",
                ENGLISH.of(new Flaw.NumberAsText("5,5")));
    }

    @Test
    void aQuotaInVotesIsTurnedIntoAShare() {
        assertEquals(
                "The quota 255 is above 1; it is a share of all votes. 255 of 345 votes is the quota 0.7391.",
                ENGLISH.of(new Flaw.QuotaAboveAll(255, 345)));
    }

    @Test
    void textsOfAFileAreCutAndMadeVisible() {
        String sentence = ENGLISH.of(new Flaw.UnknownField("a\n\u202e" + "x".repeat(500), Optional.empty()));
        assertTrue(sentence.startsWith("The field “aU+000AU+202Exxx"), sentence);
        assertTrue(sentence.length() < 180, sentence);
        assertEquals("The field “{0} ''” is missing. Add it.", ENGLISH.of(new Flaw.MissingField("{0} ''")));
    }

    @Test
    void longListsAreCut() {
        List<IssueId> issues = Stream.iterate(1, i -> i <= 19, i -> i + 1).map(i -> new IssueId("I" + i))
                .toList();
        assertEquals(
                "ARG has no preference on 19 of the items: I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12"
                        + " and 7 more. Add one for each; salience 0 means that it has no say.",
                ENGLISH.of(new Flaw.MissingPreferences(new PartyId("ARG"), issues)));
    }

    private static Flaw sample(Class<?> kind, int variant) {
        RecordComponent[] parts = kind.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(p -> sample(p, variant)).toArray();
        try {
            return (Flaw) kind.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(kind.getName(), e);
        }
    }

    private static Object sample(RecordComponent part, int variant) {
        Class<?> type = part.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[variant % type.getEnumConstants().length];
        }
        if (type == Optional.class) {
            return variant % 2 == 0 ? Optional.of("near") : Optional.empty();
        }
        if (type == List.class) {
            boolean texts = part.getGenericType().getTypeName().contains("String");
            boolean issues = part.getGenericType().getTypeName().contains("IssueId");
            return texts
                    ? List.of("one", "two")
                    : issues ? List.of(new IssueId("i1")) : List.of(new PartyId("p1"));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "int" -> 3 + variant;
            case "long" -> 50_000_000L;
            case "double" -> 2.5 * variant;
            case "PartyId" -> new PartyId("p1");
            case "IssueId" -> new IssueId("i1");
            default -> throw new AssertionError(type);
        };
    }
}
