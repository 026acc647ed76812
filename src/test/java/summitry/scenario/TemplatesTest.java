package summitry.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.draft.Draft;
import summitry.experiment.Futures;
import summitry.lint.FormCheck;
import summitry.lint.Level;
import summitry.model.DecisionRule;
import summitry.model.EndingKind;
import summitry.model.Party;
import summitry.model.Scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person begins with works as it is. */
class TemplatesTest {
    private static final long SEED = 1;
    private static final int RUNS = 100;

    static List<String> ids() {
        return Templates.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itIsSoundAndReadOnce(String id) {
        assertEquals(id, Templates.load(id).id());
        assertSame(Templates.load(id), Templates.load(id));
    }

    /** So a person who changes a template sees only his own changes. */
    @ParameterizedTest
    @MethodSource("ids")
    void itStandsLineForLineAsItIsWritten(String id) {
        assertEquals(ShippedFiles.scenario("templates/" + id), ScenarioWriter.text(Templates.load(id)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingIsToBeMendedInIt(String id) {
        assertEquals(List.of(), FormCheck.of(Draft.of(Templates.load(id))).stream()
                .filter(f -> f.level() == Level.STOP || f.level() == Level.WARNING).toList());
    }

    /** Neither settled before it begins nor without hope. */
    @ParameterizedTest
    @MethodSource("ids")
    void itIsWorthPlaying(String id) {
        Scenario scenario = Templates.load(id);
        var forecast = new Futures(scenario, SEED, RUNS, 2).forecast();
        double share = forecast.adopted() / scenario.issues().size();
        assertTrue(share > 0.2 && share < 0.9, id + ": " + share);
        assertTrue(forecast.outcomes().get(EndingKind.CONSENSUS) < RUNS, () -> "" + forecast.outcomes());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itNamesNoRealState(String id) {
        for (Party party : Templates.load(id).parties()) {
            assertEquals("", party.flag());
            assertTrue(!party.brief().en().isBlank() && !party.brief().id().isBlank(), party.id()::value);
        }
    }

    @Test
    void theCouncilHasFifteenVotesAndFiveVetoes() {
        Scenario council = Templates.load("security-council");
        assertEquals(15, council.parties().size());
        for (var issue : council.issues()) {
            var votes = council.parties().stream().collect(Collectors.toMap(Party::id, _ -> 1.0));
            assertEquals(new DecisionRule.QualifiedMajority(0.6, votes), issue.rule());
            assertEquals(council.parties().subList(0, 5).stream().map(Party::id).toList(), issue.vetoes());
        }
    }

    @Test
    void inTheCrisisOnePairStandsHighAndTwoMediate() {
        Scenario crisis = Templates.load("crisis");
        assertEquals(1, crisis.relations().stream().filter(r -> r.tension() >= 60).count());
        assertEquals(2, crisis.blocs().stream().filter(b -> b.id().equals("mediators"))
                .findFirst().orElseThrow().members().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "first-steps", "../first-steps", "Crisis"})
    void whatIsNoTemplateIsNotLoaded(String id) {
        assertThrows(IllegalArgumentException.class, () -> Templates.load(id));
    }
}
