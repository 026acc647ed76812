package summitry.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summitry.model.Controller;
import summitry.model.Docket;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Refusal;

/** Events as lines of a round's account. Events that only carry tables have none. */
final class EventSentences {
    private final Speech speech;
    private final ActLabels acts;
    private final RefusalSentences refusals;

    EventSentences(Speech speech) {
        this.speech = speech;
        acts = new ActLabels(speech);
        refusals = new RefusalSentences(speech);
    }

    Optional<String> of(Event event) {
        return switch (event) {
            case Event.Opened _,Event.TextsDrafted _,Event.PositionsMoved _,Event.TensionsChanged _,Event.Answered _ ->
                Optional.empty();
            case Event.Assigned(var party, var controller) -> get(
                    controller == Controller.PERSON ? "assigned-person" : "assigned-automatic", party(party));
            case Event.TemperamentChanged(var party, var temperament) ->
                get("temperament", party(party), speech.terms().temperament(temperament));
            case Event.RulesChanged(var rulebook) ->
                get("rules-changed", speech.terms().theory(rulebook.theory()));
            case Event.ActPlaced(var party, var act) -> Optional.of(acts.of(party, act));
            case Event.OrderGiven(var order) -> order(order);
            case Event.ProposalTabled(var proposal) -> tabled(proposal);
            case Event.ProposalAnswered(var proposal, var reasons) -> answered(proposal, reasons);
            case Event.InjectFired fired -> get("inject", speech.names().inject(fired.inject()),
                    speech.names().headline(fired.inject()));
            case Event.TradeMade trade -> get("trade", party(trade.one()), speech.points(trade.points()),
                    issue(trade.given()), party(trade.other()), speech.points(trade.returnedPoints()),
                    issue(trade.returned()));
            case Event.AmendmentHeard heard -> get(heard.taken() ? "amendment-taken" : "amendment-refused",
                    party(heard.by()), issue(heard.issue()), value(heard.value()),
                    speech.numbers().percent(heard.acceptance()),
                    speech.numbers().percent(heard.textAcceptance()));
            case Event.Adopted(var issue, double value) -> get("adopted", issue(issue), value(value));
            case Event.Blocked(var issue, var objections) -> objections.isEmpty()
                    ? get("not-passed", issue(issue))
                    : get("blocked", issue(issue), speech.names().partiesInText(objections));
            case Event.WalkedOut(var party) -> get("walked-out", party(party));
            case Event.Returned(var party) -> get("returned", party(party));
            case Event.RoundClosed(int round, boolean adjourned) ->
                get(adjourned ? "adjourned" : "round-closed", speech.numbers().whole(round));
            case Event.Ended(var outcome) -> get("ended", speech.terms().ending(outcome.kind()));
            case Event.Reopened _ -> Optional.of(speech.get("event.reopened"));
        };
    }

    private Optional<String> order(Docket.Order order) {
        return switch (order) {
            case Docket.Order.Text(var issue, double value) -> get("order-text", issue(issue), value(value));
            case Docket.Order.Vote(var issue) -> get("order-vote", issue(issue));
        };
    }

    private Optional<String> tabled(Proposal proposal) {
        return get("proposal-tabled", party(proposal.from()), party(proposal.with()),
                speech.points(proposal.givePoints()), issue(proposal.give()),
                speech.points(proposal.getPoints()),
                issue(proposal.get()), speech.numbers().whole(proposal.number()));
    }

    private Optional<String> answered(Proposal proposal, List<Refusal> reasons) {
        String with = party(proposal.with());
        String from = party(proposal.from());
        String number = speech.numbers().whole(proposal.number());
        return switch (proposal.answer()) {
            case PENDING -> Optional.empty();
            case ACCEPTED -> get("proposal-accepted", with, from, number);
            case DECLINED -> get("proposal-declined", with, from, number).map(line -> reasons.stream()
                    .map(refusals::of).collect(Collectors.joining(" ", line + " ", "")).strip());
        };
    }

    private Optional<String> get(String key, Object first, Object... rest) {
        return Optional.of(Speech.capital(speech.get("event." + key, first, rest)));
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
