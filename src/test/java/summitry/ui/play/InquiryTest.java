package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.analysis.Alteration;
import summitry.figure.Waterfall;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.RuleId;
import summitry.model.Subject;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Terms open their rules, and a what-if decides the round again. */
class InquiryTest {
    private static final IssueId FOSSIL = new IssueId("FOSS");
    private static final PartyId INDIA = new PartyId("IND");

    private final List<Throwable> failures = new ArrayList<>();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("ktt-2024"), 1,
            UiThreads.direct(), language, failures::add);

    private Page page() {
        return model.inquiry().pageProperty().get().orElseThrow();
    }

    private void playRounds(int rounds) {
        model.choose(FOSSIL);
        model.choose(INDIA);
        for (int r = 0; r < rounds; r++) {
            model.advanceRound();
        }
    }

    private Waterfall waterfall() {
        return model.partyProperty().get().orElseThrow().why();
    }

    @Test
    void everyTermOfAMoveOpensItsRule() {
        playRounds(3);
        for (Waterfall.Step step : waterfall().steps()) {
            model.inquiry().explain(INDIA, FOSSIL, step.id());
            RuleCard card = assertInstanceOf(RuleCard.class, page());
            assertTrue(step.id().startsWith(card.rule().key()), step.id());
            assertEquals(step.cause(), card.title());
            assertFalse(card.plain().isEmpty());
            assertFalse(card.input().isEmpty());
            assertTrue(card.term().contains("Source"), card.term());
            assertEquals(summitry.model.Parameter.of(card.rule()).size(), card.settings().size());
        }
        model.inquiry().explain(INDIA, FOSSIL, "no-such-term");
        assertTrue(waterfall().steps().getLast().id().startsWith(((RuleCard) page()).rule().key()));
        model.inquiry().close();
        assertFalse(model.inquiry().isOpen());
    }

    @Test
    void theJoinedRowOpensAllCauses() {
        playRounds(2);
        model.inquiry().explain(INDIA, FOSSIL, WhyOf.REST);
        CauseList list = assertInstanceOf(CauseList.class, page());
        assertEquals(waterfall().steps().size(), list.rows().size() + list.none().size());
        assertTrue(list.rows().stream().noneMatch(r -> r.points().equals("0.0")), list.toString());
        assertTrue(list.none().stream().allMatch(r -> r.points().equals("0.0")), list.toString());
        model.inquiry().explain(list.subject(), list.rows().getFirst().id());
        assertTrue(model.inquiry().canGoBackProperty().get());
        model.inquiry().back();
        assertEquals(list, page());
    }

    @Test
    void aCauseHasOneNumberInBarsSentenceListAndCard() {
        for (int round = 1; round <= 5; round++) {
            playRounds(1);
            model.inquiry().causes(INDIA, FOSSIL);
            CauseList list = assertInstanceOf(CauseList.class, page());
            PartySheet sheet = model.partyProperty().get().orElseThrow();
            String bars = summitry.figure.WaterfallFigure
                    .of(sheet.why(), summitry.text.Words.in(Language.ENGLISH), 300, 2000).summary();
            for (CauseList.Row row : list.rows()) {
                assertTrue(sheet.sentence().contains("(" + row.points() + ")"), row + sheet.sentence());
                assertTrue(bars.contains(row.name() + " " + row.points()) || bars.contains("smaller causes"),
                        row + bars);
                model.inquiry().explain(INDIA, FOSSIL, row.id());
                assertEquals(row.points(), ((RuleCard) page()).points());
                model.inquiry().back();
            }
            model.inquiry().close();
        }
    }

    @Test
    void theEndingNamesAllThatFailedAndAllWhoObjected() {
        playRounds(1);
        model.inquiry().open(EndingPage::of);
        assertFalse(model.inquiry().isOpen());
        while (!model.moment().hasEnded()) {
            model.advanceRound();
        }
        model.inquiry().open(EndingPage::of);
        EndingPage ending = assertInstanceOf(EndingPage.class, page());
        var outcome = model.moment().state().outcome().orElseThrow();
        assertEquals(outcome.issues().size(), ending.failed().size() + ending.adopted().size());
        for (EndingPage.Item item : ending.failed()) {
            int objections = outcome.issues().stream().filter(i -> i.issue().equals(item.issue())).findFirst()
                    .orElseThrow().objections().size();
            assertEquals(objections, item.parties().size(), item.title());
        }
        EndingPage.Known known = ending.known().orElseThrow();
        assertFalse(known.text().isEmpty() || known.sources().isEmpty() || known.beside().isEmpty());
        EndingPage.Beside money = known.beside().stream()
                .filter(b -> b.title().equals("Climate finance goal"))
                .findFirst().orElseThrow();
        assertEquals(new EndingPage.Cell("17", "about 300 US$ billion a year"), money.history());
        assertTrue(money.here().meaning().endsWith("US$ billion a year"), money.here().meaning());
        for (EndingPage.Item item : ending.adopted()) {
            assertFalse(item.meaning().isBlank() || item.told().contains("." + "5"), item.told());
        }
        assertEquals(34, ending.gains().size());
        assertTrue(ending.gains().stream().allMatch(g -> g.points().matches("[+\u2212]?\\d+")),
                ending.gains().toString());
        assertTrue(ending.failed().stream().flatMap(f -> f.parties().stream())
                .noneMatch(p -> p.matches(".*\\d[.,]\\d.*")), ending.failed().toString());
        model.course().undo();
        assertFalse(model.inquiry().isOpen());
    }

    @Test
    void aWhatIfDecidesTheRoundAgainAndChangesNothing() {
        playRounds(3);
        Waterfall before = waterfall();
        Question question = new Question("?", new Alteration.WithoutRule(RuleId.INTEREST_AND_TIME),
                new Subject.Position(INDIA, FOSSIL));
        model.inquiry().causes(INDIA, FOSSIL);
        model.inquiry().ask(question);
        var said = assertInstanceOf(Inquiry.Answer.Said.class, model.inquiry().answerProperty().get());
        assertTrue(said.sentences().getFirst().contains("Own wish and time"), said.toString());
        assertTrue(said.sentences().getFirst().contains("not at"), said.toString());
        assertTrue(said.sentences().size() >= 3, said.toString());
        assertEquals(before, waterfall());
        assertEquals(List.of(), failures);
    }

    @Test
    void anAnswerGoesWithItsPageAndItsLanguage() {
        playRounds(1);
        model.inquiry().explain(INDIA, FOSSIL, waterfall().steps().getFirst().id());
        RuleCard card = assertInstanceOf(RuleCard.class, page());
        model.inquiry().ask(card.questions().getFirst());
        language.set(Language.INDONESIAN);
        assertEquals(Inquiry.Answer.NONE, model.inquiry().answerProperty().get());
        assertFalse(card.plain().equals(((RuleCard) page()).plain()));
        model.course().undo();
        assertFalse(model.inquiry().isOpen());
    }

    @Test
    void theTensestPairHasItsCausesAndWaysDown() {
        playRounds(3);
        model.inquiry().open(TensionPage::of);
        TensionPage tension = assertInstanceOf(TensionPage.class, page());
        assertFalse(tension.roomTerms().isEmpty());
        assertFalse(tension.pair().terms().isEmpty());
        for (CauseList.Row row : tension.pair().terms()) {
            model.inquiry().explain(tension.pair().subject(), row.id());
            String title = ((RuleCard) page()).title();
            assertTrue(row.name().startsWith(title), row.name() + " is called " + title);
            model.inquiry().back();
        }
        assertEquals(34, tension.parties().size());
        model.inquiry().askWaysDown(tension.pair().one(), tension.pair().other());
        var said = assertInstanceOf(Inquiry.Answer.Said.class, model.inquiry().answerProperty().get());
        assertFalse(said.sentences().isEmpty());
        TensionPage.RoomTerm term = tension.roomTerms().getFirst();
        model.inquiry().explain(term.pair(), term.step());
        RuleCard card = assertInstanceOf(RuleCard.class, page());
        assertEquals(term.rule(), card.rule());
        model.inquiry().ask(card.questions().getFirst());
        said = assertInstanceOf(Inquiry.Answer.Said.class, model.inquiry().answerProperty().get());
        assertTrue(said.sentences().stream().anyMatch(s -> s.startsWith("Tension as a whole")),
                said.toString());
        assertEquals(List.of(), failures);
    }

    @Test
    void nothingIsExplainedBeforeTheFirstRound() {
        model.inquiry().causes(INDIA, FOSSIL);
        assertFalse(model.inquiry().isOpen());
        model.inquiry().open(TensionPage::of);
        assertEquals(List.of(), ((TensionPage) page()).roomTerms());
    }
}
