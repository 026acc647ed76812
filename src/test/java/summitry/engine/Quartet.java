package summitry.engine;

import java.util.List;
import java.util.Optional;
import summitry.SummitBuilder;
import summitry.model.DecisionRule;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.NoDeal;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.model.Temperament;

/**
 * Four parties and two issues, made for commands: A and B quarrel (tension 50) and can trade, C and D do not speak
 * (tension 70), A and C are at peace, D has no say on J.
 */
final class Quartet {
    static final IssueId I = SummitBuilder.issue("I");
    static final IssueId J = SummitBuilder.issue("J");
    static final PartyId A = SummitBuilder.party("A");
    static final PartyId B = SummitBuilder.party("B");
    static final PartyId C = SummitBuilder.party("C");
    static final PartyId D = SummitBuilder.party("D");

    private Quartet() {}

    static SummitBuilder builder() {
        return new SummitBuilder().rounds(6).seat("A", 1, trader()).seat("B", 1, trader())
                .seat("C", 1, trader())
                .seat("D", 1, trader()).item("I", new DecisionRule.Consensus(), 50)
                .item("J", new DecisionRule.TwoThirds(), 50, new NoDeal.StatusQuo(), List.of("A", "B", "C"),
                        List.of())
                .wants("A", "I", 20, 90, 0, 60).wants("A", "J", 30, 20).wants("B", "I", 80, 20, 40, 100)
                .wants("B", "J", 70, 90).wants("C", "I", 50, 30).wants("C", "J", 40, 50)
                .wants("D", "I", 60, 50)
                .relate("A", "B", 0, 50).relate("A", "C", 40, 0).relate("A", "D", 0, 10)
                .relate("B", "C", 10, 20)
                .relate("B", "D", 0, 20).relate("C", "D", 0, 70)
                .inject("storm", new Inject.Condition.ByChair(),
                        new Inject.Effect.Salience(I, List.of(C), 20), new Inject.Effect.Tension(A, D, 15));
    }

    static Scenario scenario() {
        return builder().build();
    }

    /** A run of the four, with these parties led by persons. */
    static Play play(String... persons) {
        Play play = new Play(scenario(), 7);
        for (String person : persons) {
            play.person(person);
        }
        return play;
    }

    private static Optional<Temperament> trader() {
        return Optional.of(Temperament.TRADER);
    }
}
