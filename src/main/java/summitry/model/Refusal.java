package summitry.model;

/** Why a command was not accepted. It changed nothing. */
public sealed interface Refusal extends Fact {
    record SummitHasEnded() implements Refusal {}

    record NoSuchParty(String party) implements Refusal {}

    record NoSuchIssue(String issue) implements Refusal {}

    record NoSuchInject(String inject) implements Refusal {}

    record NoSuchProposal(int proposal) implements Refusal {}

    /** The seat is led by the rules, so no person may act for it. */
    record SeatIsAutomatic(PartyId party) implements Refusal {}

    record NothingChanges() implements Refusal {}

    record OffTheScale(double value) implements Refusal {}

    /** Points of a trade are above 0 and at most a limit. */
    record PointsOutOfRange(double points, double limit) implements Refusal {}

    record HasNoSay(PartyId party, IssueId issue) implements Refusal {}

    record AlreadyAdopted(IssueId issue) implements Refusal {}

    /** The own red line, as far as it has bent, forbids it. */
    record BeyondOwnRedLine(IssueId issue, double edge, double value) implements Refusal {}

    /** The mandate (red line or no deal) forbids to support or let pass the text. */
    record BeyondMandate(IssueId issue, double low, double high, double text) implements Refusal {}

    /** A concession goes towards the text. */
    record NotAConcession(IssueId issue, double from, double text) implements Refusal {}

    /** Only under consensus does a reservation mean something. */
    record NoReservationsHere(IssueId issue) implements Refusal {}

    record WithItself(PartyId party) implements Refusal {}

    record SameIssueTwice(IssueId issue) implements Refusal {}

    record ChannelClosed(PartyId a, PartyId b, double tension, double closedFrom) implements Refusal {}

    /** Threats need confrontation, sanctions more than that. */
    record TooCalm(PartyId a, PartyId b, double tension, double needed) implements Refusal {}

    record NothingToCalm(PartyId a, PartyId b) implements Refusal {}

    /** A mediator must not be in confrontation with either side. */
    record NotTrusted(PartyId mediator, PartyId by, double tension, double limit) implements Refusal {}

    record AlreadyAway(PartyId party) implements Refusal {}

    record NotAway(PartyId party) implements Refusal {}

    record IsAway(PartyId party) implements Refusal {}

    record NotYourProposal(PartyId party, int proposal) implements Refusal {}

    record AlreadyAnswered(int proposal) implements Refusal {}

    record AlreadyHappened(String inject) implements Refusal {}

    /** In the last round everything is put. */
    record LastRound() implements Refusal {}

    record NothingOnTheTable(IssueId issue) implements Refusal {}

    /** Pressing needs somewhere to pull to. */
    record SamePosition(PartyId a, PartyId b, IssueId issue) implements Refusal {}

    /** An automatic party declines a trade that costs it more than it brings. */
    record LosesByIt(PartyId party, double gain) implements Refusal {}

    /** It declines to move past what it could sign. */
    record PastItsRedLine(PartyId party, IssueId issue, double edge) implements Refusal {}

    record NoSuchRound(int round) implements Refusal {}
}
