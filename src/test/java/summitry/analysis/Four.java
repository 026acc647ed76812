package summitry.analysis;

import java.util.List;
import java.util.Optional;
import summitry.SummitBuilder;
import summitry.model.DecisionRule;
import summitry.model.NoDeal;
import summitry.model.Temperament;

/** Four parties and two issues: A and B quarrel (tension 50) and can trade, C is trusted by both, D by nobody. */
final class Four {
    private Four() {}

    static SummitBuilder builder() {
        return new SummitBuilder().rounds(6).seat("A", 1, trader()).seat("B", 1, trader())
                .seat("C", 1, trader()).seat("D", 1, trader())
                .item("I", new DecisionRule.Consensus(), 50)
                .item("J", new DecisionRule.TwoThirds(), 50, new NoDeal.StatusQuo(), List.of("A", "B", "C"),
                        List.of())
                .wants("A", "I", 20, 90, 0, 60).wants("A", "J", 30, 20).wants("B", "I", 80, 20, 40, 100)
                .wants("B", "J", 70, 90).wants("C", "I", 50, 30).wants("C", "J", 40, 50)
                .wants("D", "I", 60, 50).relate("A", "B", 0, 50).relate("A", "C", 40, 0)
                .relate("A", "D", 0, 45).relate("B", "C", 10, 20).relate("B", "D", 0, 20)
                .relate("C", "D", 0, 70);
    }

    static Steps play(long seed) {
        return new Steps(builder().build(), seed);
    }

    private static Optional<Temperament> trader() {
        return Optional.of(Temperament.TRADER);
    }
}
