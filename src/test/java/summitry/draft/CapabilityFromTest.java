package summitry.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summitry.draft.CapabilityFrom.Reach;
import summitry.model.Capability;
import summitry.model.Indicator;
import summitry.model.Indicator.Weights;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CapabilityFromTest {
    private static final Draft DRAFT = Draft.of(ScenarioLibrary.load("first-steps"));
    private static final PartyId FIRST = DRAFT.parties().get(0).id();
    private static final PartyId SECOND = DRAFT.parties().get(1).id();
    /** Points of 100; the largest gap that was seen is 0. */
    private static final double GAP = 0.001;
    private static final String THEME = DRAFT.themes().getFirst().id();

    @Test
    void sharesAreWeighed() {
        Draft draft = DRAFT.withIndicators(List.of(
                indicator("gold", Map.of(FIRST, 30.0, SECOND, 10.0), 3, Map.of()),
                indicator("ships", Map.of(SECOND, 5.0), 1, Map.of(THEME, 0.5))));
        Map<PartyId, Capability> found = CapabilityFrom.of(draft);
        assertEquals(56.25, found.get(FIRST).general());
        assertEquals(43.75, found.get(SECOND).general());
        assertEquals(100, found.get(SECOND).on(THEME));
        assertEquals(found.get(SECOND), CapabilityFrom.with(draft, draft.indicators(), Reach.ALL).parties()
                .get(1).capability());
    }

    @Test
    void nothingIsSuggestedWhereNothingCounts() {
        Draft draft = DRAFT.withIndicators(List.of(indicator("gold", Map.of(FIRST, 0.0), 1, Map.of()),
                indicator("ships", Map.of(FIRST, 5.0), 0, Map.of())));
        assertEquals(draft, CapabilityFrom.with(draft, draft.indicators(), Reach.ALL));
    }

    @Test
    void aPartyThatLeavesTakesItsValues() {
        Draft draft = DRAFT.withIndicators(List.of(
                indicator("gold", Map.of(FIRST, 30.0, SECOND, 10.0), 3, Map.of())));
        assertEquals(Map.of(SECOND, 10.0), Edit.remove(FIRST).on(draft).indicators().getFirst().values());
    }

    @Test
    void theIndicatorsOfTheFlagshipGiveTheCapabilitiesThatItHas() {
        Draft draft = Draft.of(ScenarioLibrary.load("ktt-2024"));
        assertEquals(List.of("gdp", "population", "co2", "imf-quota", "cinc"),
                draft.indicators().stream().map(Indicator::id).toList());
        Map<PartyId, Capability> found = CapabilityFrom.of(draft);
        for (Party party : draft.parties()) {
            Capability has = party.capability();
            Capability made = Objects.requireNonNull(found.get(party.id()));
            assertEquals(has.general(), made.general(), GAP, party.code());
            for (Theme theme : draft.themes()) {
                assertEquals(has.on(theme.id()), made.on(theme.id()), GAP, party.code() + theme.id());
            }
        }
    }

    @Test
    void theIndicatorsOfTheFlagshipAreWholeAndSayWhereTheyAreFrom() {
        Draft draft = Draft.of(ScenarioLibrary.load("ktt-2024"));
        for (Indicator indicator : draft.indicators()) {
            assertEquals(34, indicator.values().size(), indicator.id());
            assertFalse(indicator.source().isBlank(), indicator.id());
            assertFalse(indicator.unit().en().isBlank(), indicator.id());
            assertTrue(indicator.years().most() >= 2022, indicator.id());
        }
        assertEquals(2023, draft.indicators().getFirst().years().of(new PartyId("KOR")));
    }

    @Test
    void whatWasTypedStaysWhereTheOthersFollow() {
        Draft draft = Draft.of(ScenarioLibrary.load("ktt-2024"));
        Party typed = draft.parties().get(3);
        draft = Edit.party(typed.withCapability(new Capability(50, typed.capability().byTheme()))).on(draft);
        assertTrue(CapabilityFrom.differs(draft, draft.parties().get(3), Optional.empty()));
        assertEquals(new CapabilityFrom.Count(1, 34 * 7), CapabilityFrom.differing(draft));
        List<Indicator> onlyPeople = draft.indicators().stream()
                .map(i -> i.withWeights(i.id().equals("population")
                        ? new Weights(1, i.weights().byTheme())
                        : new Weights(0, i.weights().byTheme())))
                .toList();
        Draft following = CapabilityFrom.with(draft, onlyPeople, Reach.FOLLOWING);
        assertEquals(50, following.parties().get(3).capability().general());
        double first = 100 * Composition.share(onlyPeople.get(1), draft.parties().getFirst().id());
        assertEquals(first, following.parties().getFirst().capability().general(), 1e-4);
        assertEquals(draft.parties().getFirst().capability().byTheme(),
                following.parties().getFirst().capability().byTheme());
        assertTrue(CapabilityFrom.with(draft, onlyPeople, Reach.ALL).parties().get(3).capability()
                .general() < 5);
        assertTrue(CapabilityFrom.differing(Edit.remove(draft.parties().get(4).id()).on(draft)).isMost(),
                "a party that leaves changes the shares of all");
    }

    @Test
    void aValueBelowNothingIsNone() {
        assertThrows(IllegalArgumentException.class,
                () -> indicator("gold", Map.of(FIRST, -1.0), 1, Map.of()));
    }

    private static Indicator indicator(String id, Map<PartyId, Double> values, double general,
            Map<String, Double> byTheme) {
        return new Indicator(id, Localized.same(id), Localized.same(""), "", new TreeMap<>(values),
                new Weights(general, new TreeMap<>(byTheme)));
    }
}
