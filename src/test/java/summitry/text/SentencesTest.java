package summitry.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.model.Act;
import summitry.model.Cause;
import summitry.model.Command;
import summitry.model.EndingKind;
import summitry.model.Event;
import summitry.model.Fact;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.Language;
import summitry.model.Offer;
import summitry.model.Outcome;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Stand;
import summitry.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SentencesTest {
    private static final Pattern KEY = Pattern
            .compile("\\b(cause|stand|refusal|verdict|event|act|command|offer|list)\\.[a-z]");
    private static final Sentences ENGLISH = Sentences.of(Samples.scenario(), Language.ENGLISH);
    private static final Sentences INDONESIAN = Sentences.of(Samples.scenario(), Language.INDONESIAN);

    private static Sentences in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : INDONESIAN;
    }

    private static void reads(String text) {
        assertFalse(text.isBlank() || text.contains("{") || text.contains("null") || KEY.matcher(text).find(),
                text);
        Samples.IDS.forEach(id -> assertFalse(text.contains(id), text));
        assertFalse(text.contains("..") || text.contains("  "), text);
    }

    @ParameterizedTest
    @EnumSource
    void everyFactIsASentence(Language language) {
        for (Class<? extends Fact> kind : List.of(Cause.class, Stand.class, Refusal.class, Verdict.class)) {
            for (Fact fact : Samples.of(kind)) {
                String sentence = in(language).fact(fact);
                reads(sentence);
                assertTrue(sentence.endsWith("."), sentence);
                assertFalse(Character.isLowerCase(sentence.codePointAt(0)), sentence);
            }
        }
    }

    @Test
    void everyFactSpeaksBothLanguages() {
        for (Class<? extends Fact> kind : List.of(Cause.class, Stand.class, Refusal.class, Verdict.class)) {
            for (Fact fact : Samples.of(kind)) {
                assertNotEquals(ENGLISH.fact(fact), INDONESIAN.fact(fact));
            }
        }
    }

    @Test
    void facts() {
        assertEquals("The United States, standing at 60, leaned on it with a strength of 40%.",
                ENGLISH.fact(new Cause.Pressed(Samples.STATES, 60, 0.4)));
        assertEquals("Tiongkok dan Amerika Serikat tidak berbicara: ketegangan mereka 71,5, dan saluran "
                + "tertutup mulai 60. Redakan ketegangan dahulu, dengan niat baik atau penengah.",
                INDONESIAN.fact(new Refusal.ChannelClosed(Samples.CHINA, Samples.STATES, 71.5, 60)));
    }

    @Test
    void aFlawIsAFactToo() {
        assertEquals(new FlawSentences(Language.ENGLISH).of(new Flaw.EmptyFile()),
                ENGLISH.fact(new Flaw.EmptyFile()));
        assertNotEquals(ENGLISH.fact(new Flaw.EmptyFile()), INDONESIAN.fact(new Flaw.EmptyFile()));
    }

    @Test
    void whatIsUnknownIsNamedAsItCame() {
        assertEquals("No party “Atlantis” has a seat here. Choose one from the seat list.",
                ENGLISH.fact(new Refusal.NoSuchParty("Atlantis")));
        assertEquals("ZZZ has no say on “YYY”. Choose an item on which it counts.",
                ENGLISH.fact(new Refusal.HasNoSay(new PartyId("ZZZ"), new IssueId("YYY"))));
    }

    @Test
    void aTextAtItsPlaceIsNotZeroPointsAway() {
        assertEquals("The text is exactly the stated position.",
                ENGLISH.fact(new summitry.model.Stand.NearEnough(0.02)));
        assertTrue(ENGLISH.fact(new summitry.model.Stand.NearEnough(0.2)).contains("0.2 points away"));
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseHasAShortLabel(Language language) {
        for (Cause cause : Samples.of(Cause.class)) {
            String label = in(language).label(new summitry.model.Reason(
                    summitry.model.RuleId.PRESSURE, new summitry.model.Subject.Text(Samples.FUND), cause, 1));
            reads(label);
            assertFalse(label.endsWith(".") || label.length() > 60, label);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEventIsALineOrOnlyCarriesTables(Language language) {
        Set<Class<?>> silent = new LinkedHashSet<>();
        for (Event event : Samples.of(Event.class)) {
            in(language).event(event).ifPresentOrElse(SentencesTest::reads,
                    () -> silent.add(event.getClass()));
        }
        assertEquals(Set.of(Event.Opened.class, Event.TextsDrafted.class, Event.PositionsMoved.class,
                Event.TensionsChanged.class, Event.Answered.class, Event.ProposalAnswered.class), silent);
    }

    @Test
    void events() {
        assertEquals(
                "“Climate fund” was put to the decision and blocked: China and the United States objected.",
                ENGLISH.event(new Event.Blocked(Samples.FUND, List.of(Samples.CHINA, Samples.STATES)))
                        .orElseThrow());
        assertEquals("“Guncangan minyak”: Harga naik dua kali dalam semalam.",
                Samples.of(Event.class).stream()
                        .filter(e -> e instanceof Event.InjectFired).findFirst().flatMap(INDONESIAN::event)
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void everyActAndCommandHasALabel(Language language) {
        for (Act act : Samples.of(Act.class)) {
            reads(in(language).act(Samples.CHINA, act));
        }
        for (Command command : Samples.of(Command.class)) {
            reads(in(language).command(command));
        }
        Set<String> labels = new LinkedHashSet<>();
        Samples.of(Act.class).forEach(act -> labels.add(in(language).act(Samples.CHINA, act)));
        assertEquals(Samples.of(Act.class).size(), labels.size(), labels::toString);
    }

    @ParameterizedTest
    @EnumSource
    void everyOfferThatWasNotFollowedSaysWhy(Language language) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Offer.Kind kind : Offer.Kind.values()) {
            for (Offer.Why why : Offer.Why.values()) {
                String sentence = in(language)
                        .offer(new Offer(Samples.CHINA, Samples.FUND, Samples.STATES, 55, kind, why));
                reads(sentence);
                sentences.add(sentence);
            }
        }
        assertEquals(Offer.Kind.values().length * Offer.Why.values().length, sentences.size());
    }

    @Test
    void onePointIsSingular() {
        assertEquals("The text is close to the stated position, 1 point away.",
                ENGLISH.fact(new Stand.NearEnough(1.04)));
        assertEquals("The text is close to the stated position, 1.5 points away.",
                ENGLISH.fact(new Stand.NearEnough(1.5)));
    }

    @ParameterizedTest
    @EnumSource
    void everyEndingSaysHowManyWereAdoptedAndWhatDecided(Language language) {
        for (EndingKind kind : EndingKind.values()) {
            var outcome = new Outcome(kind, List.of(ended(IssueStatus.ADOPTED), ended(IssueStatus.OPEN)),
                    Samples.of(Verdict.class));
            String text = in(language).ending(outcome);
            reads(text);
            assertTrue(
                    text.contains("2")
                            && text.contains(language == Language.ENGLISH ? "Climate fund" : "Dana iklim"),
                    text);
            reads(in(language).endingTitle(outcome));
        }
    }

    @Test
    void endings() {
        assertEquals("1 of 2 items were adopted; the others were not. What decided it: the United States "
                + "objected on “Tariffs”. China objected on “Climate fund”.",
                ENGLISH.ending(new Outcome(EndingKind.PARTIAL_AGREEMENT,
                        List.of(ended(IssueStatus.ADOPTED), ended(IssueStatus.BLOCKED)),
                        List.of(new Verdict.Objector(Samples.STATES, Samples.TARIFF, 12.3),
                                new Verdict.Objector(Samples.CHINA, Samples.FUND, 4)))));
        assertEquals("Everything on the agenda was adopted: 1 of 1.",
                ENGLISH.ending(new Outcome(EndingKind.CONSENSUS,
                        List.of(ended(IssueStatus.ADOPTED)), List.of(new Verdict.AllAdopted()))));
    }

    private static Outcome.IssueOutcome ended(IssueStatus status) {
        return new Outcome.IssueOutcome(Samples.FUND, status, 50, 0.5, List.of(), List.of());
    }

    @Test
    void aListOfPartiesReadsAsOne() {
        assertEquals("", ENGLISH.parties(List.of()));
        assertEquals("China", ENGLISH.parties(List.of(Samples.CHINA)));
        assertEquals("China, United States and China",
                ENGLISH.parties(List.of(Samples.CHINA, Samples.STATES, Samples.CHINA)));
        assertEquals("Tiongkok, Amerika Serikat, dan Tiongkok",
                INDONESIAN.parties(List.of(Samples.CHINA, Samples.STATES, Samples.CHINA)));
    }
}
