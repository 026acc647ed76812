package summitry.debrief;

import java.util.ArrayList;
import java.util.List;
import summitry.experiment.Adjustment;
import summitry.experiment.LastBlockers;
import summitry.experiment.Liveliness;
import summitry.experiment.Rehearsed;
import summitry.model.EndingKind;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.text.RehearsalSentences;

/**
 * A rehearsal in words. Model output.
 *
 * @param endings those that came, the most frequent first, then in order of declaration
 * @param items one each, in scenario order
 * @param advice one for each change that was tried, what helps most first
 */
public record RehearsalPage(String verdict, List<String> endings, List<String> items, List<Advice> advice) {
    public RehearsalPage {
        endings = List.copyOf(endings);
        items = List.copyOf(items);
        advice = List.copyOf(advice);
    }

    /** @param helps false where the change was tried in vain */
    public record Advice(Adjustment change, boolean helps, String text) {}

    /** @param scenario that was rehearsed */
    public static RehearsalPage of(Scenario scenario, Language language, Rehearsed rehearsed) {
        RehearsalSentences say = RehearsalSentences.of(scenario, language);
        return new RehearsalPage(
                say.verdict(rehearsed.verdict().key(), rehearsed.pace().easy(), rehearsed.pace().fruitless()),
                endings(say, rehearsed), items(say, rehearsed), rehearsed.advice().stream()
                        .map(a -> new Advice(a.change(), a.helps(), advice(say, scenario, rehearsed, a)))
                        .toList());
    }

    private static List<String> endings(RehearsalSentences say, Rehearsed rehearsed) {
        return rehearsed.forecast().outcomes().entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .map(e -> say.ending(e.getKey(), rehearsed.share(e.getKey()))).toList();
    }

    private static List<String> items(RehearsalSentences say, Rehearsed rehearsed) {
        List<String> items = new ArrayList<>();
        for (int k = 0; k < rehearsed.blockers().size(); k++) {
            LastBlockers last = rehearsed.blockers().get(k);
            items.add(say.blockers(last.issue(), rehearsed.forecast().issues().get(k).adoptedShare(),
                    last.blockers().stream().map(LastBlockers.Blocker::party).toList()));
        }
        return items;
    }

    private static String advice(RehearsalSentences say, Scenario scenario, Rehearsed rehearsed,
            Rehearsed.Advice advice) {
        String change = switch (advice.change()) {
            case Adjustment.RemoveItem(var issue) -> say.removeItem(issue);
            case Adjustment.FewerItems(var removed) -> say.fewerItems(removed);
            case Adjustment.OtherRounds(int rounds) -> say.otherRounds(scenario.rounds(), rounds);
            case Adjustment.FireInject(String inject, int round) -> say.fireInject(inject, round);
        };
        if (rehearsed.verdict() == Liveliness.TOO_EASY) {
            return say.effectOnEase(change, rehearsed.pace().easy(), advice.pace().easy());
        }
        return say.effect(change, rehearsed.share(EndingKind.CONSENSUS), advice.share(EndingKind.CONSENSUS),
                rehearsed.pace().fruitless(), advice.pace().fruitless());
    }
}
