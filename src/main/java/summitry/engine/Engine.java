package summitry.engine;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import summitry.engine.delegation.ProposalAnswer;
import summitry.engine.measure.Assembly;
import summitry.engine.measure.Scratch;
import summitry.engine.measure.Situation;
import summitry.engine.random.Randomness;
import summitry.engine.trace.Reasons;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.Docket;
import summitry.model.EndingKind;
import summitry.model.Event;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Refusal;
import summitry.model.Scenario;
import summitry.model.Temperament;

/**
 * The rules of one scenario. Pure: the same state, command and seed give the same answer, on any thread. It keeps nothing
 * but arrays to work with.
 */
public final class Engine {
    private final Assembly assembly;
    private final Evolution evolution;
    /** Free for the next round; as many as there were rounds at the same time. */
    private final Queue<Scratch> scratches = new ConcurrentLinkedQueue<>();

    private Engine(Scenario scenario) {
        assembly = Assembly.of(scenario, Randomness::key);
        evolution = new Evolution(scenario);
    }

    /** Prepares a scenario; a round is then a matter of milliseconds. */
    public static Engine of(Scenario scenario) {
        return new Engine(scenario);
    }

    public Scenario scenario() {
        return assembly.scenario();
    }

    /** The scenario as arrays, for measures. */
    public Assembly assembly() {
        return assembly;
    }

    /** The state before the first round, with the draws of a run made. */
    public NegotiationState open(Randomness randomness) {
        return new Opening(assembly, randomness).state();
    }

    /** The situation that a state leaves, for measures: the last resolved round is its round. */
    public Situation situation(NegotiationState state) {
        return Situation.of(assembly, state, state.round());
    }

    /** What a measure says of the situation that a state leaves. It must not keep the situation, whose arrays are used again. */
    public <T> T measure(NegotiationState state, Function<Situation, T> measure) {
        return lend(scratch -> measure.apply(Situation.of(assembly, state, state.round(), scratch)));
    }

    /** The state after an event. Folding the events of a decision gives the decided state. */
    public NegotiationState evolve(NegotiationState state, Event event) {
        return evolution.apply(state, event);
    }

    /**
     * Carries out a command or says why not.
     *
     * @param randomness of the run that the state belongs to
     * @param detail whether reasons are kept; it changes no result
     */
    public Decision decide(NegotiationState state, Command command, Randomness randomness, Detail detail) {
        Reasons reasons = detail == Detail.EXPLAINED ? Reasons.collecting() : Reasons.NONE;
        EventLog log = new EventLog(evolution, state);
        Optional<Refusal> refusal = state.hasEnded() && !isReturn(command)
                ? Optional.of(new Refusal.SummitHasEnded())
                : carryOut(command, log, randomness, reasons);
        return refusal.<Decision>map(Decision.Rejected::new)
                .orElseGet(() -> new Decision.Accepted(log.state(), log.events(), reasons.trace()));
    }

    private static boolean isReturn(Command command) {
        return command instanceof Command.Instruct(_, Act act) && act instanceof Act.Return;
    }

    private Optional<Refusal> carryOut(Command command, EventLog log, Randomness randomness,
            Reasons reasons) {
        NegotiationState state = log.state();
        return switch (command) {
            case Command.ResolveRound _ -> round(log, randomness, reasons, Round::resolve);
            case Command.Adjourn _ -> {
                if (state.round() + 1 >= scenario().rounds()) {
                    yield Optional.of(new Refusal.LastRound());
                }
                yield round(log, randomness, reasons, Round::pause);
            }
            case Command.Instruct(PartyId party, Act act) -> instruct(party, act, log);
            case Command.Assign(PartyId party, Controller controller) -> known(party).or(() -> changes(
                    state.seats().controllers().get(index(party)) != controller, log,
                    new Event.Assigned(party, controller)));
            case Command.ChangeTemperament(PartyId party, Temperament temperament) ->
                known(party).or(() -> changes(
                        state.seats().temperaments().get(index(party)) != temperament, log,
                        new Event.TemperamentChanged(party, temperament)));
            case Command.ChangeRules(var rulebook) ->
                changes(!state.rulebook().equals(rulebook), log, new Event.RulesChanged(rulebook));
            case Command.SetText(IssueId issue, double value) -> open(issue, state)
                    .or(() -> value >= 0 && value <= 100
                            ? Optional.empty()
                            : Optional.of(new Refusal.OffTheScale(value)))
                    .or(() -> changes(true, log, new Event.OrderGiven(new Docket.Order.Text(issue, value))));
            case Command.CallVote(IssueId issue) -> open(issue, state)
                    .or(() -> changes(!state.docket().orders().contains(new Docket.Order.Vote(issue)), log,
                            new Event.OrderGiven(new Docket.Order.Vote(issue))));
            case Command.FireInject(String inject) -> fire(inject, log, reasons);
        };
    }

    private Optional<Refusal> round(EventLog log, Randomness randomness, Reasons reasons,
            Consumer<Round> kind) {
        return lend(scratch -> {
            kind.accept(new Round(assembly, log, randomness, reasons, scratch));
            return Optional.empty();
        });
    }

    private <T> T lend(Function<Scratch, T> work) {
        Scratch free = scratches.poll();
        Scratch scratch = free == null ? new Scratch() : free;
        T done = work.apply(scratch);
        scratch.takeBack();
        scratches.add(scratch);
        return done;
    }

    private int index(PartyId party) {
        return scenario().indexOf(party);
    }

    private Optional<Refusal> known(PartyId party) {
        return index(party) < 0 ? Optional.of(new Refusal.NoSuchParty(party.value())) : Optional.empty();
    }

    private Optional<Refusal> open(IssueId issue, NegotiationState state) {
        int k = scenario().indexOf(issue);
        if (k < 0) {
            return Optional.of(new Refusal.NoSuchIssue(issue.value()));
        }
        return state.issues().get(k).isAdopted()
                ? Optional.of(new Refusal.AlreadyAdopted(issue))
                : Optional.empty();
    }

    private static Optional<Refusal> changes(boolean change, EventLog log, Event event) {
        if (!change) {
            return Optional.of(new Refusal.NothingChanges());
        }
        log.add(event);
        return Optional.empty();
    }

    private Optional<Refusal> fire(String id, EventLog log, Reasons reasons) {
        Optional<Inject> inject = scenario().inject(id);
        if (inject.isEmpty()) {
            return Optional.of(new Refusal.NoSuchInject(id));
        }
        if (log.state().docket().fired().contains(id)) {
            return Optional.of(new Refusal.AlreadyHappened(id));
        }
        log.add(new Injects(assembly, reasons).fire(log.state(), inject.get()));
        return Optional.empty();
    }

    private Optional<Refusal> instruct(PartyId party, Act act, EventLog log) {
        NegotiationState state = log.state();
        Optional<Refusal> refusal = known(party).or(() -> mayAct(party, act, state));
        if (refusal.isPresent()) {
            return refusal;
        }
        Situation next = Situation.of(assembly, state, state.round() + 1);
        refusal = new ActRules(state, next, party).refusal(act);
        if (refusal.isEmpty()) {
            perform(party, act, log, next);
        }
        return refusal;
    }

    private Optional<Refusal> mayAct(PartyId party, Act act, NegotiationState state) {
        if (!state.seats().isPerson(index(party))) {
            return Optional.of(new Refusal.SeatIsAutomatic(party));
        }
        boolean away = state.seats().isAway(index(party));
        if (away && !(act instanceof Act.Return)) {
            return Optional.of(new Refusal.AlreadyAway(party));
        }
        // A summit that ended stays ended, but for the return of a party whose leaving broke it up.
        boolean over = state.outcome().map(o -> o.kind() != EndingKind.BREAKDOWN).orElse(false)
                || (state.hasEnded() && state.round() >= scenario().rounds());
        return over ? Optional.of(new Refusal.SummitHasEnded()) : Optional.empty();
    }

    private void perform(PartyId party, Act act, EventLog log, Situation next) {
        switch (act) {
            case Act.ProposeTrade trade -> propose(party, trade, log, next);
            case Act.AnswerTrade(int number, boolean accept) -> {
                Proposal proposal = log.state().docket().proposal(number).orElseThrow();
                log.add(new Event.ProposalAnswered(proposal.answered(accept), List.of()));
            }
            case Act.WalkOut _ -> walkOut(party, log, next);
            case Act.Return _ -> {
                log.add(new Event.Returned(party));
                if (log.state().hasEnded() && log.state().seats().away().stream().noneMatch(a -> a)) {
                    log.add(new Event.Reopened());
                }
            }
            case Act.Hold _,Act.Concede _,Act.StatePosition _,Act.Respond _,Act.Amend _,Act.Press _,Act.Threaten _,Act.Sanction _,Act.Reassure _,Act.Mediate _ ->
                log.add(new Event.ActPlaced(party, act));
        }
    }

    /** An automatic party answers at once, with its reason; a person finds the proposal in the inbox. */
    private void propose(PartyId party, Act.ProposeTrade trade, EventLog log, Situation next) {
        Proposal proposal = new Proposal(log.state().docket().proposalsMade() + 1, party, trade.with(),
                trade.give(),
                trade.givePoints(), trade.get(), trade.getPoints(), Proposal.Answer.PENDING);
        log.add(new Event.ProposalTabled(proposal));
        if (!log.state().seats().isPerson(index(trade.with()))) {
            List<Refusal> reasons = ProposalAnswer.of(next, proposal).stream().toList();
            log.add(new Event.ProposalAnswered(proposal.answered(reasons.isEmpty()), reasons));
        }
    }

    private void walkOut(PartyId party, EventLog log, Situation next) {
        boolean needed = WalkOuts.isConsentNeeded(next, index(party));
        var leaving = WalkOuts.reasons(next, log.state().responses(), index(party));
        log.add(new Event.WalkedOut(party));
        if (needed) {
            log.add(new Event.Ended(new Endings(assembly, log.state()).outcome(leaving)));
        }
    }
}
