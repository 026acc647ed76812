package summitry.engine.rule;

import java.util.List;
import summitry.model.ResponseTable;

/** The order in which the rules of a round act: own terms first, then those that need them, then the limits. */
public final class RuleOrder {
    private RuleOrder() {}

    /** Rules of each delegation by itself; the rival's text reads what the others conceded, so it is last. */
    public static void ownTerms(Moves moves, ResponseTable responses) {
        apply(moves,
                List.of(new InterestAndTime(), new TextPull(), new Reciprocity(), new Isolation(responses),
                        new RivalText(), new BlocDiscipline()));
    }

    /** Limits, after all other terms. */
    public static void limits(Moves moves) {
        apply(moves, List.of(new RedLine(), new ScaleLimit()));
    }

    private static void apply(Moves moves, List<Rule> rules) {
        for (Rule rule : rules) {
            if (moves.situation().rulebook().isOn(rule.id())) {
                rule.apply(moves);
            }
        }
    }
}
