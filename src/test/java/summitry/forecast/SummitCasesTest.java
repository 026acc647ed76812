package summitry.forecast;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.engine.random.Randomness;
import summitry.model.NegotiationState;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A summit becomes cases with its own numbers, and all models answer to them. */
class SummitCasesTest {
    private final Scenario scenario = ScenarioLibrary.load("vienna1815");

    private static Situation opened(Scenario scenario) {
        Engine engine = Engine.of(scenario);
        NegotiationState state = engine.open(new Randomness(1));
        return engine.situation(state);
    }

    @Test
    void everyCellOfARunIsTakenAsItStands() {
        Situation now = opened(scenario);
        Cases stated = SummitCases.of(now, Basis.STATED);
        Cases wanted = SummitCases.of(now, Basis.WANTED);
        for (int p = 0; p < scenario.parties().size(); p++) {
            for (int k = 0; k < scenario.issues().size(); k++) {
                int cell = now.cell(p, k);
                Optional<View> view = stated.view(p, k);
                assertEquals(now.hasSay(cell), view.isPresent());
                if (view.isPresent()) {
                    double capability = scenario.parties().get(p).capability()
                            .on(scenario.issues().get(k).theme());
                    assertEquals(new View(capability, now.position(cell), now.salience(cell)), view.get());
                    assertEquals(now.ideal(cell), wanted.view(p, k).orElseThrow().position());
                }
            }
        }
        assertEquals(scenario.parties().getFirst().id().value(), stated.actors().getFirst());
        assertEquals(scenario.issues().getLast().id().value(), stated.issues().getLast().name());
    }

    @Test
    void whoDoesNotCareOrDoesNotCountHasNoView() {
        Scenario ktt = ScenarioLibrary.load("ktt-2024");
        Cases cases = SummitCases.of(ktt, Basis.STATED);
        int absent = 0;
        for (int p = 0; p < ktt.parties().size(); p++) {
            for (int k = 0; k < ktt.issues().size(); k++) {
                boolean counts = ktt.issues().get(k).members().contains(ktt.parties().get(p).id())
                        && ktt.preferences().get(p, k).salience() > 0;
                assertEquals(counts, cases.view(p, k).isPresent());
                absent += counts ? 0 : 1;
            }
        }
        assertTrue(absent > 0);
    }

    @Test
    void everyModelAnswersOnEveryShippedSummit() {
        for (String id : ScenarioLibrary.shipped()) {
            Cases cases = SummitCases.of(opened(ScenarioLibrary.load(id)), Basis.STATED);
            Outlook outlook = Outlook.of(cases, 0);
            assertEquals(List.of(ModelName.values()),
                    outlook.sayings().stream().map(Outlook.Saying::model).toList());
            for (Outlook.Saying saying : outlook.sayings()) {
                double value = saying.value().orElseThrow();
                assertTrue(value >= 0 && value <= 100, id + saying);
                assertEquals(saying.model().usual().answers(cases).getFirst(), saying.answer().orElseThrow(),
                        id);
            }
            assertEquals(outlook.sayings().getFirst().value(), outlook.mean());
        }
    }

    @Test
    void otherItemsCountForTheExchange() {
        Cases cases = CaseFiles.cases("ringroad.csv");
        Outlook whole = Outlook.of(cases, 2);
        Outlook alone = Outlook.of(cases.only(2), 0);
        assertEquals(whole.sayings().getFirst(), alone.sayings().getFirst());
        int exchange = ModelName.EXCHANGE.ordinal();
        assertNotEquals(whole.sayings().get(exchange), alone.sayings().get(exchange));
    }

    @Test
    void aSummitTooLargeToWaitForHasNoExchange() {
        Cases large = CaseFiles.random(200, 12, 1);
        assertTrue(PositionExchange.pairs(large) > Outlook.MOST_PAIRS);
        Outlook outlook = Outlook.of(large, 0);
        assertEquals(Optional.empty(), outlook.sayings().get(ModelName.EXCHANGE.ordinal()).answer());
        assertTrue(outlook.sayings().get(ModelName.ELECTION.ordinal()).value().isPresent());
    }

    @Test
    void whereNobodyHasAViewThereIsNoMean() {
        Cases empty = Cases.of(List.of("a", "b"), List.of(new CaseIssue("issue", 0, 100)),
                List.of(List.of(Optional.empty(), Optional.empty())));
        Outlook outlook = Outlook.of(empty, 0);
        assertTrue(outlook.mean().isEmpty());
        assertTrue(outlook.sayings().stream()
                .allMatch(s -> s.answer().orElseThrow() instanceof Answer.Nobody));
    }
}
