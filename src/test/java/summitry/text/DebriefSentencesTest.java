package summitry.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.EndingKind;
import summitry.model.Event;
import summitry.model.Language;
import summitry.model.Response;
import summitry.model.Rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static summitry.text.Samples.CHINA;
import static summitry.text.Samples.FUND;
import static summitry.text.Samples.STATES;
import static summitry.text.Samples.TARIFF;

/** Rehearsal, turning points and reviews: every key in both languages. */
class DebriefSentencesTest {
    private static final Event TRADE = new Event.TradeMade(CHINA, FUND, 5, STATES, TARIFF, 4);

    @Test
    void aReviewSaysWhatWasSaidAndDone() {
        ReviewSentences say = ReviewSentences.of(Samples.scenario(), Language.ENGLISH);
        assertEquals("At the start China said 70 on “Climate fund”; in the end it supported a text of 40.",
                say.yielded(CHINA, FUND, 0, 70, 40, Response.SUPPORT));
        assertEquals("The United States: 2 of the 3 items were adopted, 1 of them near to what it wanted.",
                say.summary(STATES, 3, 2, 1));
        assertEquals("some way off, and beyond its mandate", say.verdict(18, 12));
        assertEquals("what it wanted", say.verdict(1.9, 0.4));
        assertEquals("44", say.number(43.6));
        assertEquals(
                "In round 2 China promised the United States 5 points on “Tariffs”, but moved only 1 point "
                        + "that way.",
                say.promised(CHINA, STATES, TARIFF, 2, 5, 1, false));
    }

    @Test
    void aChangeThatChangesNothingIsSaidToDoSo() {
        RehearsalSentences say = RehearsalSentences.of(Samples.scenario(), Language.ENGLISH);
        assertEquals(
                "Without “Tariffs”, nothing changes: everything is adopted in 0% of the runs, and nothing "
                        + "in 100%.",
                say.effect(say.removeItem(TARIFF), 0, 0, 1, 1));
        assertEquals(
                "Without “Tariffs”, everything is adopted in 60% of the runs instead of 0%, and nothing in "
                        + "10% instead of 100%.",
                say.effect(say.removeItem(TARIFF), 0, 0.6, 1, 0.1));
    }

    @Test
    void aTableOfPositionsIsNoTurningPoint() {
        TurningSentences say = TurningSentences.of(Samples.scenario(), Language.ENGLISH);
        Event closed = new Event.RoundClosed(1, false);
        assertThrows(IllegalArgumentException.class, () -> say.why(1, closed));
        assertThrows(IllegalArgumentException.class, () -> say.realWorld(closed));
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceShowsAnIdOrAnOpenSlot(Language language) {
        for (String sentence : all(language)) {
            assertFalse(sentence.contains("{") || sentence.contains("  ") || sentence.contains("''"),
                    sentence);
            Samples.IDS.forEach(id -> assertFalse(sentence.contains(id), sentence));
        }
    }

    @Test
    void theLanguagesDiffer() {
        List<String> english = all(Language.ENGLISH);
        List<String> indonesian = all(Language.INDONESIAN);
        for (int i = 0; i < english.size(); i++) {
            assertNotEquals(english.get(i), indonesian.get(i));
        }
    }

    private static List<String> all(Language language) {
        List<String> all = new ArrayList<>(turning(TurningSentences.of(Samples.scenario(), language)));
        all.addAll(review(ReviewSentences.of(Samples.scenario(), language)));
        RehearsalSentences say = RehearsalSentences.of(Samples.scenario(), language);
        List.of("too-easy", "deadlocked", "lively").forEach(v -> all.add(say.verdict(v, 0.2, 0.1)));
        all.add(say.ending(EndingKind.DEADLOCK, 0.4));
        all.add(say.blockers(FUND, 0.3, List.of(CHINA, STATES)));
        all.add(say.blockers(FUND, 1, List.of()));
        for (String change : List.of(say.removeItem(FUND), say.fewerItems(List.of(FUND, TARIFF)),
                say.otherRounds(8, 4), say.otherRounds(8, 12), say.fireInject("oil-shock", 4))) {
            all.add(say.effect(change, 0.1, 0.6, 0.3, 0));
            all.add(say.effect(change, 0.1, 0.101, 0.3, 0.3));
            all.add(say.effectOnEase(change, 1, 0.2));
        }
        return all;
    }

    private static List<String> turning(TurningSentences say) {
        List<String> all = new ArrayList<>();
        for (Command command : List.of(new Command.Instruct(CHINA, new Act.Concede(FUND, 40)),
                new Command.Instruct(CHINA, new Act.Threaten(STATES)),
                new Command.Instruct(CHINA, new Act.Reassure(STATES)),
                new Command.Instruct(CHINA, new Act.AnswerTrade(1, true)),
                new Command.Instruct(CHINA, new Act.WalkOut()), new Command.SetText(FUND, 40),
                new Command.FireInject("oil-shock"), new Command.ChangeRules(Rulebook.SUMMIT))) {
            all.addAll(List.of(say.what(2, command), say.why(2, command), say.realWorld(command)));
        }
        for (Event event : List.of(TRADE, new Event.WalkedOut(STATES))) {
            all.addAll(List.of(say.what(2, event), say.why(2, event), say.realWorld(event)));
        }
        all.addAll(List.of(say.soWhat(List.of(FUND), List.of(), true, true),
                say.soWhat(List.of(), List.of(FUND, TARIFF), false, true),
                say.soWhat(List.of(), List.of(), true, true), say.soWhat(List.of(), List.of(), false, true),
                say.soWhat(List.of(), List.of(), false, false), say.evidence(List.of()),
                say.evidence(List.of(say.ending(EndingKind.DEADLOCK, EndingKind.CONSENSUS),
                        say.hasEnded(EndingKind.BREAKDOWN), say.notAdopted(List.of(FUND)),
                        say.adoptedToo(List.of(TARIFF)), say.value(FUND, 40, 45), say.tension(30, 50)))));
        return all;
    }

    private static List<String> review(ReviewSentences say) {
        List<String> all = new ArrayList<>(List.of(say.summary(CHINA, 3, 0, 0), say.summary(CHINA, 3, 2, 1),
                say.noDeal(), say.verdict(0, 0), say.verdict(5, 0), say.verdict(20, 3), say.verdict(40, 0),
                say.refused(CHINA, FUND, 3, 50, 52), say.yielded(CHINA, FUND, 2, 70, 40, Response.RESERVE),
                say.yielded(CHINA, FUND, 0, 70, 40, Response.SUPPORT),
                say.announced(CHINA, FUND, 1, Response.OBJECT, Response.OBJECT),
                say.announced(CHINA, FUND, 1, Response.SUPPORT, Response.OBJECT)));
        for (double moved : new double[]{5, 1, -2}) {
            all.add(say.promised(CHINA, STATES, FUND, 4, 5, moved, moved > 2));
        }
        return all;
    }
}
