package summitry.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Cause;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.NegotiationState;
import summitry.model.Offer;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.RuleId;
import summitry.model.Scenario;
import summitry.model.Subject;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChangeSentencesTest {
    private static final Pattern PART = Pattern.compile("\\(([+−]?\\d+[.,]\\d)\\)");
    private static final Pattern TOTAL = Pattern.compile("\\(([+−]?\\d+[.,]\\d) poin");
    private static final Subject SUBJECT = new Subject.Position(Samples.CHINA, Samples.FUND);
    private static final Sentences ENGLISH = Sentences.of(Samples.scenario(), Language.ENGLISH);

    private static Reason reason(RuleId rule, Cause cause, double points) {
        return new Reason(rule, SUBJECT, cause, points);
    }

    private static final Reason TEXT = reason(RuleId.TEXT_PULL, new Cause.PulledByText(52), 3.1);
    private static final Reason PRESSED = reason(RuleId.PRESSURE, new Cause.Pressed(Samples.STATES, 60, 0.4),
            4.2);
    private static final Reason HELD = reason(RuleId.RED_LINE, new Cause.HeldByRedLine(46), -1.3);

    @Test
    void aMoveNamesTheLargestFirstAndWhatHeldItBack() {
        assertEquals(
                "China moved from 40 to 46 on “Climate fund” (+6.0 points). What moved it: the United States, "
                        + "standing at 60, leaned on it with a strength of 40% (+4.2); the chair’s text at 52 pulled it (+3.1). "
                        + "What held it back: its red line at 46 held it (−1.3).",
                ENGLISH.move(Samples.CHINA, Samples.FUND, 40, 46, List.of(TEXT, HELD, PRESSED), List.of()));
    }

    @Test
    void indonesianHasADecimalComma() {
        String text = Sentences.of(Samples.scenario(), Language.INDONESIAN).move(Samples.CHINA, Samples.FUND,
                40, 43.1, List.of(TEXT), List.of());
        assertEquals("Tiongkok bergerak dari 40 ke 43,1 pada “Dana iklim” (+3,1 poin). "
                + "Yang menggerakkannya: naskah ketua di 52 menariknya (+3,1).", text);
    }

    @Test
    void offersThatWereNotFollowedComeLast() {
        var offer = new Offer(Samples.CHINA, Samples.FUND, Samples.STATES, 55, Offer.Kind.TRADE,
                Offer.Why.CHANNEL_CLOSED);
        String text = ENGLISH.move(Samples.CHINA, Samples.FUND, 40, 43.1, List.of(TEXT),
                List.of(offer, offer, offer, offer));
        String maker = "the United States (alone to 55)";
        assertTrue(text.endsWith("It made no trade with " + maker + ", " + maker + " and " + maker
                + ": tension with them is too high to talk."), text);
    }

    @Test
    void standingStillSaysWhy() {
        assertEquals("China stayed at 40 on “Climate fund”. Nothing pulled at it.",
                ENGLISH.move(Samples.CHINA, Samples.FUND, 40, 40, List.of(), List.of()));
        String balance = ENGLISH.move(Samples.CHINA, Samples.FUND, 40, 40,
                List.of(TEXT, reason(RuleId.RED_LINE, new Cause.HeldByRedLine(40), -3.1)), List.of());
        assertTrue(
                balance.contains("cancels out") && balance.contains("(+3.1)") && balance.contains("(−3.1)"),
                balance);
    }

    @Test
    void timeIsNamedByItsDirection() {
        var interest = new Cause.Interest(27, 45, 0.4);
        Reason gives = reason(RuleId.INTEREST_AND_TIME, interest, 3.5);
        Reason holds = reason(RuleId.INTEREST_AND_TIME, interest, -3.5);
        assertEquals("Gives way with time", ENGLISH.label(gives));
        assertEquals("Holds to its wish", ENGLISH.label(holds));
        assertTrue(ENGLISH.reason(gives).contains("as time runs out"), ENGLISH.reason(gives));
        assertFalse(ENGLISH.reason(gives).contains("%"), ENGLISH.reason(gives));
        assertTrue(ENGLISH.reason(holds).contains("need not go beyond 45"), ENGLISH.reason(holds));
    }

    @Test
    void lessThanHalfAPointIsHardlyAMove() {
        String text = ENGLISH.move(Samples.CHINA, Samples.FUND, 40, 40.4,
                List.of(reason(RuleId.TEXT_PULL, new Cause.PulledByText(52), 0.4)), List.of());
        assertTrue(text.startsWith("China hardly moved on “Climate fund”: from 40 to 40.4"), text);
    }

    @Test
    void aGapIsSaidAloud() {
        assertTrue(ENGLISH.move(Samples.CHINA, Samples.FUND, 40, 50, List.of(TEXT), List.of())
                .contains("not explained by any rule (+6.9)"));
    }

    @Test
    void tensionAndTextReadAlike() {
        var clash = new Reason(RuleId.CONFLICT, new Subject.Tension(Samples.CHINA, Samples.STATES),
                new Cause.AimsClash(Samples.TARIFF), 2.5);
        assertEquals("The tension of China and the United States went from 70 to 72.5 (+2.5 points). "
                + "What changed it: what the two want clashes, most of all on “Tariffs” (+2.5).",
                ENGLISH.tension(Samples.CHINA, Samples.STATES, 70, 72.5, List.of(clash)));
        var wrote = new Reason(RuleId.CHAIR_TEXT, new Subject.Text(Samples.FUND), new Cause.ChairWrote(30),
                -10);
        assertEquals("The chair’s text of “Climate fund” went from 40 to 30 (−10.0 points). "
                + "What moved it: the chair wrote 30 (−10.0).",
                ENGLISH.text(Samples.FUND, 40, 30, List.of(wrote)));
    }

    @Test
    void anOfferThatLeadsNowhereIsLeftOut() {
        var offer = new Offer(Samples.CHINA, Samples.FUND, Samples.STATES, 40.04, Offer.Kind.PRESSURE,
                Offer.Why.OTHERS_PRESSED_HARDER);
        assertEquals("China stayed at 40 on “Climate fund”. Nothing pulled at it.",
                ENGLISH.move(Samples.CHINA, Samples.FUND, 40, 40, List.of(), List.of(offer)));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, ktt-2024", "INDONESIAN, cancun2003"})
    void thePointsNamedAddUpInAWholeSummit(Language language, String summit) {
        Scenario scenario = ScenarioLibrary.load(summit);
        Sentences sentences = Sentences.of(scenario, language);
        var randomness = new Randomness(7);
        Engine engine = Engine.of(scenario);
        NegotiationState state = engine.open(randomness);
        int changes = 0;
        while (!state.hasEnded()) {
            var round = assertInstanceOf(Decision.Accepted.class,
                    engine.decide(state, new Command.ResolveRound(), randomness, Detail.EXPLAINED));
            changes += positions(sentences, scenario, state, round)
                    + tensions(sentences, scenario, state, round)
                    + texts(sentences, scenario, state, round);
            state = round.next();
        }
        assertTrue(changes > 300, "only " + changes + " changes");
    }

    private static int positions(Sentences sentences, Scenario scenario, NegotiationState before,
            Decision.Accepted round) {
        int changes = 0;
        for (int p = 0; p < scenario.parties().size(); p++) {
            for (int k = 0; k < scenario.issues().size(); k++) {
                PartyId party = scenario.parties().get(p).id();
                IssueId issue = scenario.issues().get(k).id();
                changes += addsUp(sentences.move(party, issue, before.stances().positions().get(p, k),
                        round.next().stances().positions().get(p, k),
                        round.trace().about(new Subject.Position(party, issue)),
                        round.trace().declinedBy(party, issue)));
            }
        }
        return changes;
    }

    private static int tensions(Sentences sentences, Scenario scenario, NegotiationState before,
            Decision.Accepted round) {
        int changes = 0;
        for (int p = 0; p < scenario.parties().size(); p++) {
            for (int q = p + 1; q < scenario.parties().size(); q++) {
                PartyId a = scenario.parties().get(p).id();
                PartyId b = scenario.parties().get(q).id();
                changes += addsUp(sentences.tension(a, b, before.climate().tensions().get(p, q),
                        round.next().climate().tensions().get(p, q),
                        round.trace().about(new Subject.Tension(a, b))));
            }
        }
        return changes;
    }

    private static int texts(Sentences sentences, Scenario scenario, NegotiationState before,
            Decision.Accepted round) {
        int changes = 0;
        for (int k = 0; k < scenario.issues().size(); k++) {
            IssueId issue = scenario.issues().get(k).id();
            changes += addsUp(sentences.text(issue, before.issues().get(k).text(),
                    round.next().issues().get(k).text(), round.trace().about(new Subject.Text(issue))));
        }
        return changes;
    }

    private static int addsUp(String text) {
        assertFalse(text.contains("not explained") || text.contains("tidak terjelaskan"), text);
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            sum = sum.add(number(part.group(1)));
        }
        Matcher total = TOTAL.matcher(text);
        boolean moved = total.find();
        assertEquals(0, sum.compareTo(moved ? number(total.group(1)) : BigDecimal.ZERO), text);
        return moved ? 1 : 0;
    }

    private static BigDecimal number(String words) {
        return new BigDecimal(words.replace('−', '-').replace(',', '.'));
    }
}
