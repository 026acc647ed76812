package summitry.text;

import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Verdict;

/** Why a summit ended as it did, one sentence a reason. */
final class VerdictSentences {
    private final Speech speech;

    VerdictSentences(Speech speech) {
        this.speech = speech;
    }

    String of(Verdict verdict) {
        return Speech.capital(afterColon(verdict));
    }

    /** The sentence as it reads after a colon. */
    String afterColon(Verdict verdict) {
        Numbers numbers = speech.numbers();
        return switch (verdict) {
            case Verdict.AllAdopted _ -> speech.get("verdict.all-adopted");
            case Verdict.Objector(var party, var issue, double weight) ->
                speech.get("verdict.objector", party(party), issue(issue), numbers.value(weight));
            case Verdict.WalkedOut(var party, double share) ->
                speech.get("verdict.walked-out", party(party), numbers.percent(share));
            case Verdict.Grievance(var party, var issue, double share) ->
                speech.get("verdict.grievance", party(party), issue(issue), numbers.percent(share));
            case Verdict.InCrisis(var a, var b, double tension, double start) -> speech.get(
                    "verdict.in-crisis", party(a), party(b), numbers.value(tension), numbers.value(start));
            case Verdict.PackageFailed(int adopted, int issues) ->
                speech.get("verdict.package-failed", numbers.whole(adopted), numbers.whole(issues));
        };
    }

    private String party(PartyId party) {
        return speech.names().partyInText(party);
    }

    private String issue(IssueId issue) {
        return speech.names().issue(issue);
    }
}
