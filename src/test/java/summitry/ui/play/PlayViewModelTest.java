package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.model.Command;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlayViewModelTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");
    private static final IssueId FOSSIL = new IssueId("FOSS");
    private static final PartyId INDIA = new PartyId("IND");

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final List<Throwable> failures = new ArrayList<>();

    private PlayViewModel open(UiThreads threads) {
        return new PlayViewModel(KTT, 1, threads, language, failures::add);
    }

    private PlayViewModel open() {
        return open(UiThreads.direct());
    }

    @Test
    void aPartyWithoutASayTellsWhy() {
        IssueId gaza = new IssueId("GAZA");
        Moment moment = open().moment();
        PartySheet israel = PartySheet.of(moment, new PartyId("ISR"), gaza);
        assertTrue(israel.stand().contains("not among those who decide"), israel.stand());
        assertEquals("No say", israel.responseName());
        assertTrue(PartyRow.all(moment, gaza).stream().filter(r -> r.name().equals("Israel")).findFirst()
                .orElseThrow().plain().contains("not among those who decide"));
        assertTrue(PartyNote.of(moment, new PartyId("ISR"), moment.scenario().indexOf(new PartyId("ISR")),
                moment.scenario().indexOf(gaza)).startsWith("No say on this item"));
    }

    @Test
    void whatMovedLessThanHalfAPointStayed() {
        PlayViewModel model = open();
        model.choose(FOSSIL);
        boolean stayed = false;
        for (int round = 1; round <= 6; round++) {
            model.advanceRound();
            for (summitry.model.Party party : model.moment().scenario().parties()) {
                model.choose(party.id());
                PartySheet sheet = model.partyProperty().get().orElseThrow();
                double from = sheet.why().start();
                double points = Math.abs(summitry.text.Numbers.shownChange(from, sheet.why().end()));
                assertEquals(points >= 0.5, sheet.whyTitle().equals("Why it moved"), sheet.whyTitle());
                if (sheet.whyTitle().startsWith("Why it stayed at")) {
                    stayed = true;
                    assertEquals("", sheet.fromTo());
                }
                assertTrue(sheet.offers().stream().noneMatch(
                        o -> o.to().equals(model.moment().numbers().whole(from)) && from == Math.rint(from)),
                        sheet.offers().toString());
            }
        }
        assertTrue(stayed);
    }

    @Test
    void aPartyThatIsItsOwnBlocIsNamedOnce() {
        PlayViewModel model = open();
        model.choose(INDIA);
        assertEquals("BRICS of 2024", model.partyProperty().get().orElseThrow().about());
        PlayViewModel steps = new PlayViewModel(ScenarioLibrary.load("first-steps"), 1, UiThreads.direct(),
                language, failures::add);
        for (summitry.model.Party party : steps.moment().scenario().parties()) {
            steps.choose(party.id());
            PartySheet sheet = steps.partyProperty().get().orElseThrow();
            assertNotEquals(sheet.name(), sheet.about());
        }
    }

    @Test
    void limitsThatMovedSayWhy() {
        PlayViewModel model = open();
        int moved = 0;
        for (int round = 1; round <= 10; round++) {
            model.advanceRound();
            Moment moment = model.moment();
            for (summitry.model.Party party : moment.scenario().parties()) {
                for (summitry.model.Issue issue : moment.scenario().issues()) {
                    double bend = moment.situation().bend(moment.cell(party.id(), issue.id()));
                    String told = Limits.moved(moment, party.id(), issue.id());
                    assertEquals(bend < 0.5, told.isEmpty(), party.id() + " " + issue.id() + " " + bend);
                    moved += told.isEmpty() ? 0 : 1;
                }
            }
        }
        assertTrue(moved > 0);
    }

    @Test
    void aRunBeginsBeforeTheFirstRoundWithoutTexts() {
        PlayViewModel model = open();
        assertEquals("Start", model.roundProperty().get().number());
        assertEquals("Resolve round 1", model.roundProperty().get().next());
        assertTrue(model.agendaProperty().get().stream().flatMap(c -> c.rows().stream())
                .allMatch(r -> r.number().equals("\u2013") && Double.isNaN(r.support())));
        assertFalse(model.course().canUndoProperty().get());
        assertTrue(model.endingProperty().get().isEmpty());
    }

    @Test
    void theAgendaHasEveryIssueOnceUnderItsTheme() {
        List<IssueId> rows = open().agendaProperty().get().stream().flatMap(c -> c.rows().stream())
                .map(AgendaRow::issue).sorted().toList();
        assertEquals(KTT.issues().stream().map(i -> i.id()).sorted().toList(), rows);
    }

    @Test
    void undoAndRedoLeadBackToWhatWasSeen() {
        PlayViewModel model = open();
        model.choose(FOSSIL);
        model.choose(INDIA);
        model.advanceRound();
        var strip = model.stripProperty().get();
        var party = model.partyProperty().get();
        var climate = model.climateProperty().get();
        model.advanceRound();
        var later = model.stripProperty().get();
        assertNotEquals(strip, later);
        model.course().undo();
        assertEquals(strip, model.stripProperty().get());
        assertEquals(party, model.partyProperty().get());
        assertEquals(climate, model.climateProperty().get());
        assertEquals(Bead.Time.UNDONE, model.course().beadsProperty().get().get(2).time());
        model.course().redo();
        assertEquals(later, model.stripProperty().get());
    }

    @Test
    void aStepAfterUndoForks() {
        PlayViewModel model = open();
        model.advanceRound();
        model.advanceRound();
        var asPlayed = model.stripProperty().get();
        model.course().undo();
        model.order(new Command.FireInject(KTT.injects().getFirst().id()));
        model.advanceRound();
        assertEquals("Round 2", model.roundProperty().get().number());
        assertEquals(1, model.course().beadsProperty().get().get(1).happened());
        assertFalse(model.course().canRedoProperty().get());
        assertNotEquals(asPlayed, model.stripProperty().get());
    }

    @Test
    void everyMoveIsExplainedToTheLastPoint() {
        PlayViewModel model = open();
        String unexplained = summitry.text.Words.in(Language.ENGLISH).get("play.cause.unexplained");
        for (int round = 0; round < 2; round++) {
            model.advanceRound();
            for (var issue : KTT.issues()) {
                model.choose(issue.id());
                for (var party : KTT.parties()) {
                    model.choose(party.id());
                    // A waterfall whose steps do not add up cannot be built.
                    var why = model.partyProperty().get().orElseThrow().why();
                    assertTrue(why.steps().stream().noneMatch(s -> s.cause().equals(unexplained)),
                            why::toString);
                }
            }
        }
    }

    @Test
    void whatRaisedAndLoweredTensionAddsUpToTheChange() {
        PlayViewModel model = open();
        for (int round = 0; round < 4; round++) {
            model.advanceRound();
            ClimateSheet sheet = model.climateProperty().get();
            double sum = 0;
            for (ClimateSheet.Term term : sheet.raised()) {
                assertTrue(term.points() > 0);
                sum += term.points();
            }
            for (ClimateSheet.Term term : sheet.lowered()) {
                assertTrue(term.points() < 0);
                sum += term.points();
            }
            assertEquals(sheet.tensionChange(), sum, 0.0501);
        }
    }

    @Test
    void theLanguageChangesAllTextsAndNothingElse() {
        PlayViewModel model = open();
        model.choose(FOSSIL);
        model.choose(INDIA);
        model.advanceRound();
        String english = model.partyProperty().get().orElseThrow().sentence();
        language.set(Language.INDONESIAN);
        assertEquals("Putaran 1", model.roundProperty().get().number());
        assertEquals(FOSSIL, model.issueProperty().get().issue());
        assertEquals(INDIA, model.partyProperty().get().orElseThrow().party());
        assertNotEquals(english, model.partyProperty().get().orElseThrow().sentence());
        language.set(Language.ENGLISH);
        assertEquals(english, model.partyProperty().get().orElseThrow().sentence());
    }

    @Test
    void aRefusedOrderSaysWhyInTheLanguageOfTheWindow() {
        PlayViewModel model = open();
        Inject inject = KTT.injects().getFirst();
        model.order(new Command.FireInject(inject.id()));
        assertEquals("", model.refusalProperty().get());
        model.order(new Command.FireInject(inject.id()));
        String english = model.refusalProperty().get();
        assertTrue(english.contains(inject.title().en()), english);
        language.set(Language.INDONESIAN);
        assertTrue(model.refusalProperty().get().contains(inject.title().id()));
        model.advanceRound();
        assertEquals("", model.refusalProperty().get());
        assertTrue(failures.isEmpty());
    }

    @Test
    void runningToTheEndEndsWithItsReasonsAndIsNoDeadEnd() {
        PlayViewModel model = open();
        model.course().runToEnd();
        assertTrue(model.endedProperty().get());
        assertFalse(model.endingProperty().get().orElseThrow().story().isEmpty());
        assertFalse(model.runningProperty().get());
        model.course().undo();
        assertFalse(model.endedProperty().get());
        model.startAgain();
        assertEquals(2, model.seed());
        assertEquals("Start", model.roundProperty().get().number());
        assertFalse(model.course().canUndoProperty().get());
    }

    @Test
    void pauseStopsAfterTheRoundAtWork() throws InterruptedException {
        ExecutorService work = Executors.newSingleThreadExecutor();
        PlayViewModel model = open(new UiThreads(work, Runnable::run));
        model.roundProperty().addListener((_, _, now) -> {
            if (now.number().equals("Round 2")) {
                model.course().pause();
            }
        });
        model.course().play();
        work.shutdown();
        assertTrue(work.awaitTermination(60, TimeUnit.SECONDS));
        assertEquals("Round 2", model.roundProperty().get().number());
        assertFalse(model.runningProperty().get());
        assertTrue(failures.isEmpty());
    }

    @Test
    void beadsLeadBackToAnyRound() {
        PlayViewModel model = open();
        model.advanceRound();
        model.advanceRound();
        model.advanceRound();
        model.course().goTo(model.course().beadsProperty().get().get(1).node());
        assertEquals("Round 1", model.roundProperty().get().number());
        assertEquals(KTT.rounds() + 1, model.course().beadsProperty().get().size());
    }

    @Test
    void neighboursCanBeWalkedToTheEnds() {
        PlayViewModel model = open();
        model.chooseIssueBy(-1);
        IssueId first = model.issueProperty().get().issue();
        model.chooseIssueBy(1000);
        assertNotEquals(first, model.issueProperty().get().issue());
        model.choosePartyBy(1);
        PartyId lowest = model.partyProperty().get().orElseThrow().party();
        assertEquals(model.partiesProperty().get().getFirst().party(), lowest);
        model.choosePartyBy(-1);
        assertEquals(model.partiesProperty().get().getLast().party(),
                model.partyProperty().get().orElseThrow().party());
        model.chooseNoParty();
        assertTrue(model.partyProperty().get().isEmpty());
    }
}
