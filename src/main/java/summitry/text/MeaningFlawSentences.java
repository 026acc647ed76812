package summitry.text;

import java.util.List;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** What is wrong between values that are each in order, and rules that no one could satisfy. */
final class MeaningFlawSentences {
    private final FlawWords words;

    MeaningFlawSentences(FlawWords words) {
        this.words = words;
    }

    String of(Flaw.OfMeaning flaw) {
        return switch (flaw) {
            case Flaw.MissingPreferences(PartyId party, List<IssueId> issues) ->
                words.get("flaw.missing-preferences", party.value(), FlawWords.number(issues.size()),
                        words.list(issues));
            case Flaw.RepeatedPreference(PartyId party, IssueId issue, int line) ->
                words.get("flaw.repeated-preference", party.value(), issue.value(), FlawWords.number(line));
            case Flaw.RepeatedRelation(PartyId a, PartyId b, int line) ->
                words.get("flaw.repeated-relation", a.value(), b.value(), FlawWords.number(line));
            case Flaw.SameParty(PartyId party) -> words.get("flaw.same-party", party.value());
            case Flaw.RedLineAbove(double redLine, double position) ->
                words.get("flaw.red-line-above", FlawWords.number(redLine), FlawWords.number(position));
            case Flaw.RedLineBelow(double redLine, double position) ->
                words.get("flaw.red-line-below", FlawWords.number(redLine), FlawWords.number(position));
        };
    }

    String of(Flaw.OfRule flaw) {
        return switch (flaw) {
            case Flaw.NobodyDecides _ -> words.get("flaw.nobody-decides");
            case Flaw.NobodyCares(IssueId issue) -> words.get("flaw.nobody-cares", issue.value());
            case Flaw.VetoWithoutSeat(PartyId party) -> words.get("flaw.veto-without-seat", party.value());
            case Flaw.VotesWithoutSeat(PartyId party) -> words.get("flaw.votes-without-seat", party.value());
            case Flaw.MissingVotes(List<PartyId> parties) ->
                words.get("flaw.missing-votes", words.list(parties));
            case Flaw.QuotaAboveAll(double quota, double all) -> quotaAboveAll(quota, all);
        };
    }

    private String quotaAboveAll(double quota, double all) {
        String written = FlawWords.number(quota);
        // A number of votes that could be reached is most likely a share that was not divided.
        return quota <= all
                ? words.get("flaw.quota-in-votes", written, FlawWords.number(all),
                        FlawWords.number(Math.round(quota / all * 10_000) / 10_000.0))
                : words.get("flaw.quota-above-all", written, FlawWords.number(all));
    }
}
