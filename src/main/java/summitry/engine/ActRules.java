package summitry.engine;

import java.util.Optional;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.engine.rule.Trades;
import summitry.model.Act;
import summitry.model.DecisionRule;
import summitry.model.Docket;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PairTable;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Refusal;
import summitry.model.Response;
import summitry.model.Scenario;

/** What a person's delegation may do, and why not. */
final class ActRules {
    private static final double CONFRONTATION = 40;
    private static final double ROUNDING = 1e-9;

    private final NegotiationState state;
    private final Situation situation;
    private final Scenario scenario;
    private final PartyId self;
    private final int party;

    /** @param situation the state as the next round will find it */
    ActRules(NegotiationState state, Situation situation, PartyId self) {
        this.state = state;
        this.situation = situation;
        this.self = self;
        scenario = situation.assembly().scenario();
        party = scenario.indexOf(self);
    }

    /** True where a new act of a party takes the place of one that waits. */
    static boolean replaces(PartyId party, Act act, Docket.Placed placed) {
        if (!placed.party().equals(party)) {
            return false;
        }
        Optional<IssueId> moved = positionOn(act);
        if (moved.isPresent()) {
            return positionOn(placed.act()).equals(moved);
        }
        return switch (act) {
            case Act.Respond(IssueId issue, _) ->
                placed.act() instanceof Act.Respond(IssueId other, _) && other.equals(issue);
            case Act.Amend(IssueId issue, _) -> placed.act() instanceof Act.Amend(IssueId other, _)
                    && other.equals(issue);
            case Act.Press _,Act.Threaten _,Act.Sanction _,Act.Reassure _,Act.Mediate _ ->
                placed.act().equals(act);
            case Act.Hold _,Act.Concede _,Act.StatePosition _,Act.ProposeTrade _,Act.AnswerTrade _,Act.WalkOut _,Act.Return _ ->
                false;
        };
    }

    private static Optional<IssueId> positionOn(Act act) {
        return switch (act) {
            case Act.Hold(IssueId issue) -> Optional.of(issue);
            case Act.Concede(IssueId issue, _) -> Optional.of(issue);
            case Act.StatePosition(IssueId issue, _) -> Optional.of(issue);
            case Act.ProposeTrade _,Act.AnswerTrade _,Act.Respond _,Act.Amend _,Act.Press _,Act.Threaten _,Act.Sanction _,Act.Reassure _,Act.Mediate _,Act.WalkOut _,Act.Return _ ->
                Optional.empty();
        };
    }

    /** Empty where the act is allowed. */
    Optional<Refusal> refusal(Act act) {
        return switch (act) {
            case Act.Hold(IssueId issue) -> onOpenIssue(self, issue);
            case Act.Concede(IssueId issue, double to) ->
                onOpenIssue(self, issue).or(() -> concession(issue, to));
            case Act.StatePosition(IssueId issue, double to) ->
                onOpenIssue(self, issue).or(() -> ownRedLine(issue, to, 0));
            case Act.ProposeTrade trade -> trade(trade);
            case Act.AnswerTrade(int proposal, _) -> answer(proposal);
            case Act.Respond(IssueId issue, Response response) ->
                onOpenIssue(self, issue).or(() -> response(issue, response));
            case Act.Amend(IssueId issue, double to) ->
                onOpenIssue(self, issue).or(() -> ownRedLine(issue, to, 0));
            case Act.Press(PartyId target, IssueId issue) ->
                towards(target).or(() -> onOpenIssue(self, issue))
                        .or(() -> onOpenIssue(target, issue)).or(() -> apart(target, issue));
            case Act.Threaten(PartyId target) ->
                towards(target).or(() -> tense(target, Parameter.THREAT_FROM));
            case Act.Sanction(PartyId target) ->
                towards(target).or(() -> tense(target, Parameter.SANCTION_FROM));
            case Act.Reassure(PartyId target) -> towards(target).or(() -> calmable(self, target));
            case Act.Mediate(PartyId one, PartyId other) -> mediation(one, other);
            case Act.WalkOut _ -> Optional.empty();
            case Act.Return _ ->
                situation.isAway(party) ? Optional.empty() : refuse(new Refusal.NotAway(self));
        };
    }

    private static Optional<Refusal> refuse(Refusal reason) {
        return Optional.of(reason);
    }

    private Optional<Refusal> onOpenIssue(PartyId who, IssueId issue) {
        int k = scenario.indexOf(issue);
        if (k < 0) {
            return refuse(new Refusal.NoSuchIssue(issue.value()));
        }
        if (state.issues().get(k).isAdopted()) {
            return refuse(new Refusal.AlreadyAdopted(issue));
        }
        return situation.hasSay(situation.cell(scenario.indexOf(who), k))
                ? Optional.empty()
                : refuse(new Refusal.HasNoSay(who, issue));
    }

    /** On the scale, and inside the own red lines as far as they have bent and would bend. */
    private Optional<Refusal> ownRedLine(IssueId issue, double to, double bend) {
        if (!(to >= 0 && to <= 100)) {
            return refuse(new Refusal.OffTheScale(to));
        }
        int cell = situation.cell(party, scenario.indexOf(issue));
        double low = situation.assembly().redMin(cell) - situation.bend(cell) - bend;
        double high = situation.assembly().redMax(cell) + situation.bend(cell) + bend;
        return to < low - ROUNDING || to > high + ROUNDING
                ? refuse(new Refusal.BeyondOwnRedLine(issue, to < low ? low : high, to))
                : Optional.empty();
    }

    private Optional<Refusal> concession(IssueId issue, double to) {
        int k = scenario.indexOf(issue);
        if (!state.issues().get(k).drafted()) {
            return refuse(new Refusal.NothingOnTheTable(issue));
        }
        Optional<Refusal> outside = ownRedLine(issue, to, 0);
        if (outside.isPresent()) {
            return outside;
        }
        double from = situation.position(situation.cell(party, k));
        double text = situation.text(k);
        boolean towards = (to - from) * (text - from) > 0
                && Math.abs(to - from) <= Math.abs(text - from) + ROUNDING;
        return towards ? Optional.empty() : refuse(new Refusal.NotAConcession(issue, from, text));
    }

    private Optional<Refusal> response(IssueId issue, Response response) {
        int k = scenario.indexOf(issue);
        int cell = situation.cell(party, k);
        return switch (response) {
            case NONE -> refuse(new Refusal.NothingChanges());
            case OBJECT -> Optional.empty();
            case RESERVE -> situation.rule(k) instanceof DecisionRule.Consensus
                    ? Optional.empty()
                    : refuse(new Refusal.NoReservationsHere(issue));
            case SUPPORT, ABSTAIN -> Mandate.violation(situation, cell, situation.text(k)) == 0
                    || !state.issues().get(k).drafted()
                            ? Optional.empty()
                            : refuse(new Refusal.BeyondMandate(issue, Mandate.low(situation, cell),
                                    Mandate.high(situation, cell), situation.text(k)));
        };
    }

    private Optional<Refusal> trade(Act.ProposeTrade trade) {
        return towards(trade.with()).or(() -> trade.give().equals(trade.get())
                ? refuse(new Refusal.SameIssueTwice(trade.give()))
                : Optional.empty()).or(() -> onOpenIssue(self, trade.give()))
                .or(() -> onOpenIssue(trade.with(), trade.give())).or(() -> onOpenIssue(self, trade.get()))
                .or(() -> onOpenIssue(trade.with(), trade.get())).or(() -> channel(trade.with()))
                .or(() -> step(self, trade.with(), trade.give(), trade.givePoints()))
                .or(() -> step(trade.with(), self, trade.get(), trade.getPoints()))
                .or(() -> ownRedLine(trade.give(), target(trade), trade.givePoints()));
    }

    private double target(Act.ProposeTrade trade) {
        int k = scenario.indexOf(trade.give());
        double from = situation.position(situation.cell(party, k));
        double other = situation.position(situation.cell(scenario.indexOf(trade.with()), k));
        return from + Math.signum(other - from) * trade.givePoints();
    }

    private Optional<Refusal> channel(PartyId with) {
        return Trades.isChannelOpen(situation, party, scenario.indexOf(with))
                ? Optional.empty()
                : refuse(new Refusal.ChannelClosed(self, with, tension(self, with),
                        situation.rulebook().get(Parameter.CHANNEL_CLOSED_FROM)));
    }

    /** A step of a trade goes towards the other and not past it. */
    private Optional<Refusal> step(PartyId giver, PartyId other, IssueId issue, double points) {
        int k = scenario.indexOf(issue);
        double distance = Math.abs(situation.position(situation.cell(scenario.indexOf(giver), k))
                - situation.position(situation.cell(scenario.indexOf(other), k)));
        if (distance == 0) {
            return refuse(new Refusal.SamePosition(giver, other, issue));
        }
        double limit = Math.min(distance, situation.rulebook().get(Parameter.TRADE_CAP));
        return points > 0 && points <= limit + ROUNDING
                ? Optional.empty()
                : refuse(new Refusal.PointsOutOfRange(points, limit));
    }

    private Optional<Refusal> answer(int number) {
        Optional<Proposal> proposal = state.docket().proposal(number);
        if (proposal.isEmpty()) {
            return refuse(new Refusal.NoSuchProposal(number));
        }
        if (!proposal.get().with().equals(self)) {
            return refuse(new Refusal.NotYourProposal(self, number));
        }
        return proposal.get().answer() == Proposal.Answer.PENDING
                ? Optional.empty()
                : refuse(new Refusal.AlreadyAnswered(number));
    }

    private Optional<Refusal> towards(PartyId target) {
        if (scenario.indexOf(target) < 0) {
            return refuse(new Refusal.NoSuchParty(target.value()));
        }
        if (target.equals(self)) {
            return refuse(new Refusal.WithItself(self));
        }
        return situation.isAway(scenario.indexOf(target))
                ? refuse(new Refusal.IsAway(target))
                : Optional.empty();
    }

    private Optional<Refusal> apart(PartyId target, IssueId issue) {
        int k = scenario.indexOf(issue);
        return situation.position(situation.cell(party, k)) == situation
                .position(situation.cell(scenario.indexOf(target), k))
                        ? refuse(new Refusal.SamePosition(self, target, issue))
                        : Optional.empty();
    }

    private Optional<Refusal> tense(PartyId target, Parameter from) {
        double needed = situation.rulebook().get(from);
        return tension(self, target) >= needed
                ? Optional.empty()
                : refuse(new Refusal.TooCalm(self, target, tension(self, target), needed));
    }

    private Optional<Refusal> calmable(PartyId one, PartyId other) {
        return tension(one, other) > 0 ? Optional.empty() : refuse(new Refusal.NothingToCalm(one, other));
    }

    private Optional<Refusal> mediation(PartyId one, PartyId other) {
        return towards(one).or(() -> towards(other))
                .or(() -> one.equals(other) ? refuse(new Refusal.WithItself(one)) : Optional.empty())
                .or(() -> trusted(one)).or(() -> trusted(other)).or(() -> calmable(one, other));
    }

    private Optional<Refusal> trusted(PartyId by) {
        return tension(self, by) < CONFRONTATION
                ? Optional.empty()
                : refuse(new Refusal.NotTrusted(self, by, tension(self, by), CONFRONTATION));
    }

    private double tension(PartyId a, PartyId b) {
        return situation.tension(PairTable.index(scenario.indexOf(a), scenario.indexOf(b)));
    }
}
