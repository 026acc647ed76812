package summitry.engine;

import java.util.List;
import java.util.Optional;
import summitry.model.Controller;
import summitry.model.Docket;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Scenario;
import summitry.model.Stances;

/** Applies events to a state. It decides nothing: an event holds its results, so old runs open after rules change. */
final class Evolution {
    private final Scenario scenario;

    Evolution(Scenario scenario) {
        this.scenario = scenario;
    }

    NegotiationState apply(NegotiationState state, Event event) {
        return switch (event) {
            case Event.Opened(NegotiationState opened) -> opened;
            case Event.Assigned(PartyId party, Controller controller) -> assigned(state, party, controller);
            case Event.TemperamentChanged(PartyId party, var temperament) ->
                state.withSeats(state.seats().withTemperament(scenario.indexOf(party), temperament));
            case Event.RulesChanged(var rulebook) -> state.withRulebook(rulebook);
            case Event.ActPlaced(PartyId party, var act) -> state.withDocket(
                    state.docket().with(new Docket.Placed(party, act),
                            p -> ActRules.replaces(party, act, p)));
            case Event.OrderGiven(Docket.Order order) -> state.withDocket(state.docket().with(order));
            case Event.ProposalTabled(Proposal proposal) ->
                state.withDocket(state.docket().withProposal(proposal));
            case Event.ProposalAnswered(Proposal proposal, _) ->
                state.withDocket(state.docket().withProposal(proposal));
            case Event.InjectFired(String inject, Stances stances, var climate) -> state.withStances(stances)
                    .withClimate(climate).withDocket(state.docket().withFired(inject));
            case Event.TextsDrafted(List<Double> texts, List<Double> targets) ->
                drafted(state, texts, targets);
            case Event.TradeMade _,Event.AmendmentHeard _ -> state;
            case Event.PositionsMoved(var positions, var moves, var bends) ->
                state.withStances(state.stances().moved(positions, moves, bends));
            case Event.TensionsChanged(var tensions) ->
                state.withClimate(state.climate().withTensions(tensions));
            case Event.Answered(var responses) -> state.withResponses(responses);
            case Event.Adopted(IssueId issue, _) -> settled(state, issue, IssueStatus.ADOPTED);
            case Event.Blocked(IssueId issue, _) -> settled(state, issue, IssueStatus.BLOCKED);
            case Event.WalkedOut(PartyId party) -> away(state, party, true);
            case Event.Returned(PartyId party) -> away(state, party, false);
            case Event.RoundClosed(int round, _) ->
                state.withRound(round).withDocket(state.docket().cleared());
            case Event.Ended(var outcome) -> state.withOutcome(Optional.of(outcome));
            case Event.Reopened _ -> state.withOutcome(Optional.empty());
        };
    }

    /** A seat that changes hands loses its pending moves, and trades with it lapse. */
    private NegotiationState assigned(NegotiationState state, PartyId party, Controller controller) {
        Docket docket = state.docket().withoutActs(p -> p.party().equals(party))
                .withoutProposals(p -> p.from().equals(party) || p.with().equals(party));
        return state.withSeats(state.seats().withController(scenario.indexOf(party), controller))
                .withDocket(docket);
    }

    private NegotiationState drafted(NegotiationState state, List<Double> texts, List<Double> targets) {
        IssueState[] issues = state.issues().toArray(IssueState[]::new);
        for (int k = 0; k < issues.length; k++) {
            if (!issues[k].isAdopted()) {
                issues[k] = issues[k].withText(texts.get(k), targets.get(k));
            }
        }
        return state.withIssues(List.of(issues));
    }

    private NegotiationState settled(NegotiationState state, IssueId issue, IssueStatus status) {
        int k = scenario.indexOf(issue);
        return state.withIssue(k, state.issues().get(k).withStatus(status, state.round() + 1));
    }

    private NegotiationState away(NegotiationState state, PartyId party, boolean isAway) {
        Docket docket = isAway ? state.docket().withoutActs(p -> p.party().equals(party)) : state.docket();
        return state.withSeats(state.seats().withAway(scenario.indexOf(party), isAway)).withDocket(docket);
    }
}
