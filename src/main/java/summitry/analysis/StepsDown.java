package summitry.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.engine.random.Randomness;
import summitry.engine.rule.Invitations;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.Docket;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Proposal;

/** The steps down that a pair could take now, each with the state and the command that would take it. */
final class StepsDown {
    private final Engine engine;
    private final NegotiationState state;
    private final Randomness randomness;
    private final int a;
    private final int b;
    private final NegotiationState usual;
    private final boolean tradesAnyway;
    private final Situation next;

    /** One step, ready to be decided. */
    record Try(StepDown step, NegotiationState state, Command command) {}

    /**
     * @param usual the state after the next round without any step
     * @param tradesAnyway true where the two trade in it
     */
    StepsDown(Engine engine, NegotiationState state, Randomness randomness, int a, int b,
            NegotiationState usual,
            boolean tradesAnyway) {
        this.engine = engine;
        this.state = state;
        this.randomness = randomness;
        this.a = a;
        this.b = b;
        this.usual = usual;
        this.tradesAnyway = tradesAnyway;
        next = Situation.of(engine.assembly(), state, state.round() + 1);
    }

    List<Try> all() {
        List<Try> tries = new ArrayList<>();
        act(a, new Act.Reassure(id(b)), new StepDown.Reassure(id(a), id(b))).ifPresent(tries::add);
        act(b, new Act.Reassure(id(a)), new StepDown.Reassure(id(b), id(a))).ifPresent(tries::add);
        mediation().ifPresent(tries::add);
        tries.addAll(withdrawals());
        for (StepDown.CommonText text : CommonTexts.of(next, usual, a, b)) {
            resolved(text, order(text)).ifPresent(tries::add);
        }
        trade().ifPresent(tries::add);
        tries.add(new Try(new StepDown.Adjourn(), state, new Command.Adjourn()));
        return tries;
    }

    private PartyId id(int party) {
        return engine.assembly().partyId(party);
    }

    private Optional<Try> act(int party, Act act, StepDown step) {
        return resolved(step, instructed(party, act));
    }

    private static Optional<Try> resolved(StepDown step, Optional<NegotiationState> from) {
        return from.map(s -> new Try(step, s, new Command.ResolveRound()));
    }

    /** The state with an act waiting, where the rules allow it; who leads the seat stays as it is. */
    private Optional<NegotiationState> instructed(int party, Act act) {
        return after(state.withSeats(state.seats().withController(party, Controller.PERSON)),
                new Command.Instruct(id(party), act)).map(s -> state.withDocket(s.docket()));
    }

    private Optional<NegotiationState> order(StepDown.CommonText text) {
        return after(state, new Command.SetText(text.issue(), text.value()));
    }

    private Optional<NegotiationState> after(NegotiationState from, Command command) {
        return engine.decide(from, command, randomness,
                Detail.RESULT_ONLY) instanceof Decision.Accepted accepted
                        ? Optional.of(accepted.next())
                        : Optional.empty();
    }

    /** By the party whose worse relation of the two is the least tense; then the one of the two that is least fond. */
    private Optional<Try> mediation() {
        int best = -1;
        for (int p = 0; p < next.parties(); p++) {
            if (p != a && p != b && !next.isAway(p) && (best < 0 || isMoreTrusted(p, best))) {
                best = p;
            }
        }
        return best < 0
                ? Optional.empty()
                : act(best, new Act.Mediate(id(a), id(b)), new StepDown.Mediate(id(best)));
    }

    private boolean isMoreTrusted(int party, int than) {
        double gain = strain(than) - strain(party);
        return gain > 0 || (gain == 0 && fondness(party) > fondness(than));
    }

    private double strain(int party) {
        return Math.max(next.tension(party, a), next.tension(party, b));
    }

    private double fondness(int party) {
        var affinities = state.climate().affinities();
        return Math.min(affinities.get(party, a), affinities.get(party, b));
    }

    private List<Try> withdrawals() {
        List<Try> tries = new ArrayList<>();
        for (Docket.Placed placed : state.docket().acts()) {
            boolean threat = isThreat(placed, id(a), id(b)) || isThreat(placed, id(b), id(a));
            if (threat) {
                tries.add(new Try(new StepDown.Withdraw(placed.party(), placed.act()),
                        state.withDocket(state.docket().withoutActs(placed::equals)),
                        new Command.ResolveRound()));
            }
        }
        return tries;
    }

    private static boolean isThreat(Docket.Placed placed, PartyId by, PartyId target) {
        return placed.party().equals(by) && (placed.act().equals(new Act.Threaten(target))
                || placed.act().equals(new Act.Sanction(target)));
    }

    /** A trade both would gain by, that the other side would accept, and that they do not make anyway. */
    private Optional<Try> trade() {
        if (tradesAnyway || next.isAway(a) || next.isAway(b)) {
            return Optional.empty();
        }
        return Invitations.between(next, a, b).flatMap(trade -> {
            var assembly = engine.assembly();
            var step = new StepDown.Trade(id(trade.giver()), assembly.issueId(trade.issue()), trade.points(),
                    id(trade.returner()), assembly.issueId(trade.otherIssue()), trade.returned());
            return resolved(step, instructed(trade.giver(), new Act.ProposeTrade(step.returner(),
                    step.give(), step.points(), step.giveBack(), step.pointsBack())).flatMap(this::agreed));
        });
    }

    /** A proposal that waits for a person is taken as accepted; one that was declined is no step. */
    private Optional<NegotiationState> agreed(NegotiationState proposed) {
        Docket docket = proposed.docket();
        Proposal last = docket.proposals().getLast();
        return last.answer() == Proposal.Answer.DECLINED
                ? Optional.empty()
                : Optional.of(proposed.withDocket(docket.withProposal(last.answered(true))));
    }
}
