package summitry.model;

import java.util.List;

/** What happened. Folding the events of a decision over a state gives the next state. */
public sealed interface Event {
    /** The draws of a run were made; the first event of every run. */
    record Opened(NegotiationState state) implements Event {}

    record Assigned(PartyId party, Controller controller) implements Event {}

    record TemperamentChanged(PartyId party, Temperament temperament) implements Event {}

    record RulesChanged(Rulebook rulebook) implements Event {}

    record ActPlaced(PartyId party, Act act) implements Event {}

    record OrderGiven(Docket.Order order) implements Event {}

    record ProposalTabled(Proposal proposal) implements Event {}

    /** A proposal was answered; the answer stands in it. An automatic party gives its reason. */
    record ProposalAnswered(Proposal proposal, List<Refusal> reasons) implements Event {
        public ProposalAnswered {
            reasons = List.copyOf(reasons);
        }
    }

    /** An event of the scenario happened, with what it left of wants, cares and relations. */
    record InjectFired(String inject, Stances stances, Climate climate) implements Event {}

    /** The chair wrote its texts; both lists in scenario order, an adopted issue keeps its text. */
    record TextsDrafted(List<Double> texts, List<Double> targets) implements Event {
        public TextsDrafted {
            texts = List.copyOf(texts);
            targets = List.copyOf(targets);
        }
    }

    /** Two parties kept a trade: points each gave, towards the other. */
    record TradeMade(PartyId one, IssueId given, double points, PartyId other, IssueId returned,
            double returnedPoints)
            implements
            Event {}

    /** An amendment was taken into the text, or not, with the share of weight that would accept it and the text. */
    record AmendmentHeard(PartyId by, IssueId issue, double value, boolean taken, double acceptance,
            double textAcceptance) implements Event {}

    record PositionsMoved(PositionTable positions, PositionTable moves, PositionTable bends)
            implements Event {}

    record TensionsChanged(PairTable tensions) implements Event {}

    record Answered(ResponseTable responses) implements Event {}

    /** An issue was put to the decision and passed at its text. */
    record Adopted(IssueId issue, double value) implements Event {}

    /** An issue was put to the decision and failed. */
    record Blocked(IssueId issue, List<PartyId> objections) implements Event {
        public Blocked {
            objections = List.copyOf(objections);
        }
    }

    record WalkedOut(PartyId party) implements Event {}

    record Returned(PartyId party) implements Event {}

    /** A round ended; adjourned where nobody negotiated in it. */
    record RoundClosed(int round, boolean adjourned) implements Event {}

    record Ended(Outcome outcome) implements Event {}

    /** A party came back after a breakdown, so the summit goes on. */
    record Reopened() implements Event {}
}
