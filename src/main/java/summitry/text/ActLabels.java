package summitry.text;

import summitry.model.Act;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** Moves of a delegation as labels, for the journal and for undo. */
final class ActLabels {
    private final Speech speech;

    ActLabels(Speech speech) {
        this.speech = speech;
    }

    String of(PartyId party, Act act) {
        String who = party(party);
        return switch (act) {
            case Act.Hold(var issue) -> get("hold", who, issue(issue));
            case Act.Concede(var issue, double to) -> get("concede", who, issue(issue), value(to));
            case Act.StatePosition(var issue, double to) ->
                get("state-position", who, issue(issue), value(to));
            case Act.ProposeTrade(var with, var give, double givePoints, var get, double getPoints) ->
                get("propose-trade", who, party(with), speech.points(givePoints), issue(give),
                        speech.points(getPoints),
                        issue(get));
            case Act.AnswerTrade(int proposal, boolean accept) ->
                get(accept ? "accept-trade" : "decline-trade", who, value(proposal));
            case Act.Respond(var issue, var response) ->
                get("respond", who, issue(issue), speech.terms().response(response));
            case Act.Amend(var issue, double to) -> get("amend", who, issue(issue), value(to));
            case Act.Press(var target, var issue) -> get("press", who, party(target), issue(issue));
            case Act.Threaten(var target) -> get("threaten", who, party(target));
            case Act.Sanction(var target) -> get("sanction", who, party(target));
            case Act.Reassure(var target) -> get("reassure", who, party(target));
            case Act.Mediate(var one, var other) -> get("mediate", who, party(one), party(other));
            case Act.WalkOut _ -> get("walk-out", who);
            case Act.Return _ -> get("return", who);
        };
    }

    private String get(String key, Object first, Object... rest) {
        return speech.get("act." + key, first, rest);
    }

    private String party(PartyId party) {
        return speech.names().party(party);
    }

    private String issue(IssueId issue) {
        return speech.names().issue(issue);
    }

    private String value(double value) {
        return speech.numbers().value(value);
    }
}
