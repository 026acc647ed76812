package summitry.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.analysis.Passage;
import summitry.analysis.Review;
import summitry.experiment.Rehearsal;
import summitry.experiment.TurningPoint;
import summitry.experiment.TurningPoints;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.Node;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A rehearsal, turning points and reviews in words. */
class DebriefPagesTest {
    private static final Scenario RIVER = ScenarioLibrary.load("first-steps");
    private static final PartyId POR = new PartyId("POR");
    private static final IssueId FLOOD = new IssueId("FLOOD");

    /** Harbourland speaks for more than it wants, announces an objection, and leaves in round 2. */
    private static LiveRun leaving() {
        LiveRun run = LiveRun.open(RIVER, 4);
        List.of(new Command.Assign(POR, Controller.PERSON),
                new Command.Instruct(POR, new Act.StatePosition(FLOOD, 100)), new Command.ResolveRound(),
                new Command.FireInject("dry-summer"),
                new Command.Instruct(POR, new Act.Respond(FLOOD, Response.OBJECT)),
                new Command.Instruct(POR, new Act.WalkOut())).forEach(run::submit);
        assertTrue(run.tree().state().hasEnded());
        return run;
    }

    private static LiveRun ended(Scenario scenario, long seed) {
        LiveRun run = LiveRun.open(scenario, seed);
        while (!run.tree().state().hasEnded()) {
            run.submit(new Command.ResolveRound());
        }
        return run;
    }

    private static List<DebriefCard> cards(LiveRun run, Language language) {
        List<TurningPoint> points = new TurningPoints(run.engine(), run.tree(), run.tree().cursor(),
                run.seed(), 2).find(_ -> {}, () -> false);
        return DebriefCard.of(run.scenario(), language, points);
    }

    private static List<ReviewPage> pages(LiveRun run, Language language) {
        List<Passage> path = new ArrayList<>();
        NegotiationState before = run.tree().node(0).state();
        for (Node node : run.tree().path()) {
            path.add(new Passage(before, node.events(), node.trace(), node.state()));
            before = node.state();
        }
        return ReviewPage.of(run.scenario(), language, Review.of(run.engine(), path));
    }

    @Test
    void aWalkOutIsAskedAbout() {
        DebriefCard card = cards(leaving(), Language.ENGLISH).getFirst();
        assertEquals(2, card.round());
        assertEquals("Round 2. Harbourland: walk out.", card.what());
        assertEquals("Why did Harbourland leave in round 2? What could have kept it in the room?",
                card.why());
        assertTrue(card.evidence().startsWith("Played again without it: the ending is “"), card.evidence());
        assertTrue(card.evidence().contains("”, not “Breakdown”; adopted as well: “"), card.evidence());
        assertTrue(card.soWhat().startsWith("This cost an agreement on “"), card.soWhat());
        assertTrue(card.realWorld().startsWith("When have states left a negotiation"), card.realWorld());
    }

    @Test
    void aTradeIsAskedAbout() {
        DebriefCard card = cards(ended(RIVER, 4), Language.INDONESIAN).getFirst();
        assertEquals(
                "Mengapa pertukaran pada putaran 1 ini menguntungkan bagi Negeri Danau dan bagi Negeri Delta?",
                card.why());
        assertTrue(card.evidence().contains("tidak disahkan: “Air bulan kering”"), card.evidence());
        assertTrue(card.what().startsWith("Putaran 1. "), card.what());
    }

    @Test
    void aPageTellsWhatWasWantedAndSaid() {
        ReviewPage page = pages(leaving(), Language.ENGLISH).get(2);
        assertEquals(POR, page.party());
        assertEquals("Harbourland: none of the 2 items was adopted.",
                page.summary());
        assertTrue(page.results().getFirst().verdict().startsWith("no deal"), page.results()::toString);
        ReviewPage deal = pages(ended(RIVER, 4), Language.ENGLISH).getFirst();
        assertFalse(deal.results().getFirst().verdict().startsWith("no deal"), deal.results()::toString);
        for (ReviewPage.Result result : deal.results()) {
            assertTrue(result.wanted().matches("[0-9]+") && result.got().matches("[0-9]+"), result::toString);
        }
    }

    @Test
    void theRealEndingStandsBesideEachItem() {
        Scenario ktt = ScenarioLibrary.load("ktt-2024");
        LiveRun run = ended(ktt, 1);
        for (ReviewPage.Result result : pages(run, Language.ENGLISH).getFirst().results()) {
            assertTrue(result.really().matches("[0-9]+"), result::toString);
        }
    }

    @Test
    void aRehearsalIsToldWithItsRule() {
        var rehearsed = new Rehearsal(ScenarioLibrary.load("excomm1962"), 30, 1, 20, 2).play(_ -> {},
                () -> false);
        Scenario excomm = ScenarioLibrary.load("excomm1962");
        RehearsalPage page = RehearsalPage.of(excomm, Language.ENGLISH, rehearsed);
        assertTrue(page.verdict().startsWith("Too easy: in "), page.verdict());
        assertTrue(page.endings().getFirst().startsWith("Consensus: "), page.endings()::toString);
        assertEquals(3, page.items().size());
        assertTrue(page.advice().stream().anyMatch(a -> a.helps()
                && a.text().startsWith("With only 4 rounds instead of 8, everything is adopted before ")
                && a.text().endsWith("in 0% of the runs instead of 100%.")),
                page.advice()::toString);
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceShowsAnIdAnOpenSlotOrAKey(Language language) {
        List<String> all = new ArrayList<>();
        for (LiveRun run : List.of(leaving(), ended(RIVER, 4), ended(RIVER, 5))) {
            cards(run, language).forEach(c -> all.addAll(
                    List.of(c.what(), c.evidence(), c.why(), c.soWhat(), c.realWorld())));
            pages(run, language).forEach(p -> all.addAll(Stream
                    .concat(Stream.of(p.summary()), p.words().stream().map(ReviewPage.Line::text)).toList()));
        }
        var rehearsed = new Rehearsal(RIVER, 30, 1, 20, 2).play(_ -> {}, () -> false);
        RehearsalPage page = RehearsalPage.of(RIVER, language, rehearsed);
        all.addAll(page.endings());
        all.addAll(page.items());
        all.add(page.verdict());
        page.advice().forEach(a -> all.add(a.text()));
        assertTrue(all.size() > 20);
        for (String sentence : all) {
            assertFalse(
                    sentence.contains("{") || sentence.matches(".*\\b(turning|review|rehearsal)\\.[a-z].*"),
                    sentence);
            assertFalse(sentence.matches(".*\\b(LAK|DEL|POR|FLOOD|WATER)\\b.*"), sentence);
            assertFalse(sentence.contains("  ") || sentence.contains("''"), sentence);
            assertTrue(Character.isUpperCase(sentence.charAt(0)) || sentence.charAt(0) == '“', sentence);
            assertTrue(sentence.matches("(?s).*[.?!]”?"), sentence);
        }
    }
}
