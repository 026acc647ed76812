package summitry.text;

import java.util.List;
import summitry.model.Act;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.RuleId;
import summitry.model.Scenario;

/**
 * What would have come of a round with one thing changed. A premise is a clause that begins a sentence; the other methods
 * finish it. Immutable; any thread.
 */
public final class WhatIfSentences {
    private final Speech speech;
    private final ActLabels acts;

    private WhatIfSentences(Speech speech) {
        this.speech = speech;
        acts = new ActLabels(speech);
    }

    public static WhatIfSentences of(Scenario scenario, Language language) {
        return new WhatIfSentences(Speech.of(scenario, language));
    }

    public String withoutRule(RuleId rule) {
        return speech.get("whatif.without-rule", speech.terms().rule(rule));
    }

    public String withoutMoves(PartyId party) {
        return speech.get("whatif.without-moves", party(party));
    }

    public String withoutParty(PartyId party) {
        return speech.get("whatif.without-party", party(party));
    }

    public String otherAct(PartyId party, Act act) {
        return speech.get("whatif.other-act", acts.of(party, act));
    }

    /** @param otherwise position with the premise, 0 to 100 */
    public String position(String premise, PartyId party, IssueId issue, double otherwise, double actual) {
        String who = party(party);
        String where = speech.names().issue(issue);
        return areTheSame(otherwise, actual)
                ? speech.get("whatif.position-same", premise, who, where, value(otherwise))
                : speech.get("whatif.position", premise, who, where, value(otherwise), value(actual));
    }

    /** @param otherwise tension with the premise, 0 to 100 */
    public String tension(String premise, PartyId a, PartyId b, double otherwise, double actual) {
        return areTheSame(otherwise, actual)
                ? speech.get("whatif.tension-same", premise, party(a), party(b), value(otherwise))
                : speech.get("whatif.tension", premise, party(a), party(b), value(otherwise), value(actual));
    }

    /** @param otherwise the chair's text with the premise, 0 to 100 */
    public String text(String premise, IssueId issue, double otherwise, double actual) {
        String where = speech.names().issue(issue);
        return areTheSame(otherwise, actual)
                ? speech.get("whatif.text-same", premise, where, value(otherwise))
                : speech.get("whatif.text", premise, where, value(otherwise), value(actual));
    }

    /** @param issues at least one that was adopted and would not have been */
    public String notAdopted(String premise, List<IssueId> issues) {
        return speech.get("whatif.not-adopted", premise, issues(issues));
    }

    /** @param issues at least one that was not adopted and would have been */
    public String adoptedToo(String premise, List<IssueId> issues) {
        return speech.get("whatif.adopted-too", premise, issues(issues));
    }

    /** True where both read alike. */
    private static boolean areTheSame(double otherwise, double actual) {
        return Numbers.shownChange(otherwise, actual) == 0;
    }

    private String issues(List<IssueId> issues) {
        return speech.names().list(issues.stream().map(speech.names()::issue).toList());
    }

    private String party(PartyId party) {
        return speech.names().partyInText(party);
    }

    private String value(double value) {
        return speech.numbers().value(value);
    }
}
