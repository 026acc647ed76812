package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import summitry.experiment.Adjustment;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.text.RehearsalSentences;

/** What was changed about a scenario, in words. */
final class ChangeWords {
    private ChangeWords() {}

    /** One line each. */
    static String of(Preparation preparation, Language language) {
        RehearsalSentences say = RehearsalSentences.of(preparation.original(), language);
        Scenario before = preparation.original();
        List<String> lines = new ArrayList<>();
        for (Adjustment change : preparation.changes()) {
            lines.add(switch (change) {
                case Adjustment.RemoveItem(var issue) -> say.removeItem(issue);
                case Adjustment.FewerItems(var removed) -> say.fewerItems(removed);
                case Adjustment.OtherRounds(int rounds) -> say.otherRounds(before.rounds(), rounds);
                case Adjustment.FireInject(String inject, int round) -> say.fireInject(inject, round);
            });
            before = change.applied(before);
        }
        return String.join("\n", lines);
    }
}
