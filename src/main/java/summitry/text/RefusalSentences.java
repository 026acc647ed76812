package summitry.text;

import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Refusal;

/** Why a command was not accepted, and what to do instead. */
final class RefusalSentences {
    private final Speech speech;

    RefusalSentences(Speech speech) {
        this.speech = speech;
    }

    String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.SummitHasEnded _ -> get("summit-has-ended");
            case Refusal.NoSuchParty(String party) -> get("no-such-party", party);
            case Refusal.NoSuchIssue(String issue) -> get("no-such-issue", issue);
            case Refusal.NoSuchInject(String inject) -> get("no-such-inject", inject);
            case Refusal.NoSuchProposal(int proposal) -> get("no-such-proposal", value(proposal));
            case Refusal.SeatIsAutomatic(var party) -> get("seat-is-automatic", party(party));
            case Refusal.NothingChanges _ -> get("nothing-changes");
            case Refusal.OffTheScale(double value) -> get("off-the-scale", value(value));
            case Refusal.PointsOutOfRange(double points, double limit) ->
                get("points-out-of-range", speech.points(points), speech.points(limit));
            case Refusal.HasNoSay(var party, var issue) -> get("has-no-say", party(party), issue(issue));
            case Refusal.AlreadyAdopted(var issue) -> get("already-adopted", issue(issue));
            case Refusal.BeyondOwnRedLine(var issue, double edge, double value) ->
                get("beyond-own-red-line", issue(issue), value(edge), value(value));
            case Refusal.BeyondMandate(var issue, double low, double high, double text) ->
                get("beyond-mandate", issue(issue), value(low), value(high), value(text));
            case Refusal.NotAConcession(var issue, double from, double text) ->
                get("not-a-concession", issue(issue), value(from), value(text));
            case Refusal.NoReservationsHere(var issue) -> get("no-reservations-here", issue(issue));
            case Refusal.WithItself(var party) -> get("with-itself", party(party));
            case Refusal.SameIssueTwice(var issue) -> get("same-issue-twice", issue(issue));
            case Refusal.ChannelClosed(var a, var b, double tension, double from) ->
                get("channel-closed", party(a), party(b), value(tension), value(from));
            case Refusal.TooCalm(var a, var b, double tension, double needed) ->
                get("too-calm", party(a), party(b), value(tension), value(needed));
            case Refusal.NothingToCalm(var a, var b) -> get("nothing-to-calm", party(a), party(b));
            case Refusal.NotTrusted(var mediator, var by, double tension, double limit) ->
                get("not-trusted", party(mediator), party(by), value(tension), value(limit));
            case Refusal.AlreadyAway(var party) -> get("already-away", party(party));
            case Refusal.NotAway(var party) -> get("not-away", party(party));
            case Refusal.IsAway(var party) -> get("is-away", party(party));
            case Refusal.NotYourProposal(var party, int proposal) ->
                get("not-your-proposal", party(party), value(proposal));
            case Refusal.AlreadyAnswered(int proposal) -> get("already-answered", value(proposal));
            case Refusal.AlreadyHappened(String inject) ->
                get("already-happened", speech.names().inject(inject));
            case Refusal.LastRound _ -> get("last-round");
            case Refusal.NothingOnTheTable(var issue) -> get("nothing-on-the-table", issue(issue));
            case Refusal.SamePosition(var a, var b, var issue) ->
                get("same-position", party(a), party(b), issue(issue));
            case Refusal.LosesByIt(var party, double gain) ->
                get("loses-by-it", party(party), speech.numbers().changeInTenths(gain));
            case Refusal.PastItsRedLine(var party, var issue, double edge) ->
                get("past-its-red-line", party(party), issue(issue), value(edge));
            case Refusal.NoSuchRound(int round) -> get("no-such-round", value(round));
        };
    }

    private String get(String key) {
        return speech.get("refusal." + key);
    }

    private String get(String key, Object first, Object... rest) {
        return Speech.capital(speech.get("refusal." + key, first, rest));
    }

    private String party(PartyId party) {
        return speech.names().partyInText(party);
    }

    private String issue(IssueId issue) {
        return speech.names().issue(issue);
    }

    private String value(double value) {
        return speech.numbers().value(value);
    }
}
