package summitry.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summitry.model.Capability;
import summitry.model.Indicator;
import summitry.model.Indicator.Weights;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CapabilityFromTest {
    private static final Draft DRAFT = Draft.of(ScenarioLibrary.load("first-steps"));
    private static final PartyId FIRST = DRAFT.parties().get(0).id();
    private static final PartyId SECOND = DRAFT.parties().get(1).id();
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
        assertEquals(found.get(SECOND),
                CapabilityFrom.applied(draft).on(draft).parties().get(1).capability());
    }

    @Test
    void nothingIsSuggestedWhereNothingCounts() {
        Draft draft = DRAFT.withIndicators(List.of(indicator("gold", Map.of(FIRST, 0.0), 1, Map.of()),
                indicator("ships", Map.of(FIRST, 5.0), 0, Map.of())));
        assertEquals(draft, CapabilityFrom.applied(draft).on(draft));
    }

    @Test
    void aPartyThatLeavesTakesItsValues() {
        Draft draft = DRAFT.withIndicators(List.of(
                indicator("gold", Map.of(FIRST, 30.0, SECOND, 10.0), 3, Map.of())));
        assertEquals(Map.of(SECOND, 10.0), Edit.remove(FIRST).on(draft).indicators().getFirst().values());
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
