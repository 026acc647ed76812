package summitry.analysis;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.model.DecisionRule;
import summitry.model.Outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GainTest {
    private final Steps steps = new Steps(new SummitBuilder().rounds(4).seat("A", 1).seat("B", 1).seat("C", 1)
            .item("I", new DecisionRule.Consensus(), 20).item("J", new DecisionRule.Consensus(), 50)
            .wants("A", "I", 72, 50).wants("B", "I", 75, 50).wants("A", "J", 50, 50).build(), 1).toTheEnd();

    private Gain of(summitry.model.PartyId party) {
        Outcome outcome = steps.state().outcome().orElseThrow();
        return Gain.of(steps.engine(), steps.state(), outcome).stream().filter(g -> g.party().equals(party))
                .findFirst().orElseThrow();
    }

    @Test
    void aResultNearerToTheWishThanTheStatusQuoIsWon() {
        double value = steps.state().outcome().orElseThrow().issue(Steps.I).value();
        assertTrue(value > 40, "the two nearly agree: " + value);
        assertEquals(List.of(Steps.I), of(Steps.B).nearer());
        assertTrue(of(Steps.B).points() > of(Steps.A).points(), "A shares it with an item that stays");
        assertTrue(of(Steps.A).points() > 0);
    }

    @Test
    void whoCaresForNothingWinsAndLosesNothing() {
        assertEquals(new Gain(Steps.C, 0, List.of(), List.of()), of(Steps.C));
    }

    @Test
    void whoWonMostComesFirst() {
        List<Gain> gains = Gain.of(steps.engine(), steps.state(), steps.state().outcome().orElseThrow());
        assertEquals(List.of(Steps.B, Steps.A, Steps.C), gains.stream().map(Gain::party).toList());
    }
}
