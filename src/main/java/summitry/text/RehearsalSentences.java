package summitry.text;

import java.util.List;
import summitry.model.EndingKind;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;

/** What came of a rehearsal, and what to change. Shares 0 to 1, rounds from 1. Immutable; any thread. */
public final class RehearsalSentences {
    private final Speech speech;

    private RehearsalSentences(Speech speech) {
        this.speech = speech;
    }

    public static RehearsalSentences of(Scenario scenario, Language language) {
        return new RehearsalSentences(Speech.of(scenario, language));
    }

    /** A verdict with the rule that gave it. */
    public String verdict(String key, double easy, double fruitless) {
        return speech.get("rehearsal.verdict." + key, percent(easy), percent(fruitless));
    }

    /** How often the summit ended in a way. */
    public String ending(EndingKind kind, double share) {
        return speech.get("rehearsal.ending", speech.terms().ending(kind), percent(share));
    }

    /** @param parties the most frequent first; may be empty */
    public String blockers(IssueId issue, double adopted, List<PartyId> parties) {
        return parties.isEmpty()
                ? speech.get("rehearsal.item", issue(issue), percent(adopted))
                : speech.get("rehearsal.blockers", issue(issue), percent(adopted),
                        speech.names().partiesInText(parties));
    }

    // Changes, as clauses that begin a sentence

    public String removeItem(IssueId issue) {
        return speech.get("rehearsal.change.remove-item", issue(issue));
    }

    /** @param issues at least one */
    public String fewerItems(List<IssueId> issues) {
        return speech.get("rehearsal.change.fewer-items",
                speech.names().list(issues.stream().map(this::quoted).toList()));
    }

    public String otherRounds(int now, int changed) {
        return speech.get(changed > now ? "rehearsal.change.more-rounds" : "rehearsal.change.fewer-rounds",
                number(changed), number(now));
    }

    public String fireInject(String inject, int round) {
        return speech.get("rehearsal.change.inject", speech.names().inject(inject), number(round));
    }

    /** A change with what it does to how often everything, or nothing, is adopted. */
    public String effect(String change, double allBefore, double allAfter, double noneBefore,
            double noneAfter) {
        if (percent(allAfter).equals(percent(allBefore)) && percent(noneAfter).equals(percent(noneBefore))) {
            return speech.get("rehearsal.effect.same", change, percent(allAfter), percent(noneAfter));
        }
        return speech.get("rehearsal.effect", change, percent(allAfter), percent(allBefore),
                percent(noneAfter), percent(noneBefore));
    }

    /** A change with what it does to how often everything is adopted in the first half of the rounds. */
    public String effectOnEase(String change, double before, double after) {
        return speech.get("rehearsal.effect.early", change, percent(after), percent(before));
    }

    private String quoted(IssueId issue) {
        return speech.get("turning.item", issue(issue));
    }

    private String issue(IssueId issue) {
        return speech.names().issue(issue);
    }

    private String percent(double share) {
        return speech.numbers().percent(share);
    }

    private String number(int number) {
        return speech.numbers().whole(number);
    }
}
