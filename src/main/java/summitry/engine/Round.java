package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import summitry.engine.measure.Assembly;
import summitry.engine.measure.Scratch;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Strengths;
import summitry.engine.procedure.Drafting;
import summitry.engine.procedure.Tally;
import summitry.engine.random.Randomness;
import summitry.engine.rule.Decisions;
import summitry.engine.rule.Invitations;
import summitry.engine.rule.Moves;
import summitry.engine.rule.Pressure;
import summitry.engine.rule.RuleOrder;
import summitry.engine.rule.Trade;
import summitry.engine.rule.Trades;
import summitry.engine.tension.Clashes;
import summitry.engine.tension.TensionRules;
import summitry.engine.trace.Reasons;
import summitry.model.Controller;
import summitry.model.Docket;
import summitry.model.Event;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.PositionTable;
import summitry.model.Proposal;
import summitry.model.Response;
import summitry.model.ResponseTable;
import summitry.model.RuleId;
import summitry.model.Theory;
import summitry.model.Verdict;

/**
 * One round from start to end: injects, the chair's text, moves, tension, adoption, close. Contributions are all worked out
 * from the state at the start of the round and applied at once. RULES section 9.
 */
final class Round {
    private final Assembly assembly;
    private final Randomness randomness;
    private final Reasons reasons;
    private final Scratch scratch;
    private final EventLog log;
    private final int number;

    /** @param scratch for this round alone; nothing of it is kept */
    Round(Assembly assembly, EventLog log, Randomness randomness, Reasons reasons, Scratch scratch) {
        this.assembly = assembly;
        this.log = log;
        this.randomness = randomness;
        this.reasons = reasons;
        this.scratch = scratch;
        number = log.state().round() + 1;
    }

    /** Lets a round pass without negotiation. */
    void pause() {
        fireInjects();
        Situation situation = Situation.of(assembly, log.state(), number, scratch);
        log.add(new Event.TensionsChanged(
                new TensionRules(situation, new Clashes(situation), randomness, reasons).afterPause()));
        log.add(new Event.RoundClosed(number, true));
        invite();
    }

    void resolve() {
        fireInjects();
        NegotiationState before = log.state();
        List<Docket.Placed> acts = before.docket().acts();
        Situation situation = Situation.of(assembly, before, number, scratch);
        Moves moves = new Moves(situation, reasons);
        Trades trades = new Trades(moves, randomness);
        Texts texts = new Texts(situation, randomness, reasons);
        boolean tradesFirst = before.rulebook().procedure().drafting() == Theory.Drafting.MEAN_AFTER_TRADES;
        List<Trade> kept = tradesFirst ? trade(trades, before, texts.middles()) : List.of();
        texts.draft(before, moves.soFar()).forEach(log::add);
        ResponseTable answers = Answers.toTexts(situation, before.responses(), acts);

        RuleOrder.ownTerms(moves, answers);
        Clashes clashes = quarrel(situation, moves, acts);
        kept = tradesFirst ? kept : trade(trades, before, situation.texts());
        new Decisions(acts).apply(moves);
        RuleOrder.limits(moves);

        List<Integer> leavers = WalkOuts.drawn(situation, answers, randomness);
        List<Verdict> leaving = new ArrayList<>();
        leavers.forEach(p -> leaving.addAll(WalkOuts.reasons(situation, answers, p)));
        kept.forEach(t -> log.add(made(t)));
        log.add(moved(situation, moves));
        log.add(new Event.TensionsChanged(
                new TensionRules(situation, clashes, randomness, reasons).afterRound(answers, moves, kept,
                        acts)));
        decide(situation.moved(log.state()), texts, acts);
        leavers.forEach(p -> log.add(new Event.WalkedOut(assembly.partyId(p))));
        close(leaving);
    }

    private void fireInjects() {
        Injects injects = new Injects(assembly, reasons);
        for (Inject inject : injects.due(log.state(), number)) {
            log.add(injects.fire(log.state(), inject));
        }
    }

    /** Trades that persons agreed on, then those of the automatic parties. */
    private List<Trade> trade(Trades trades, NegotiationState state, double[] reference) {
        List<Trade> kept = new ArrayList<>();
        for (Proposal proposal : state.docket().proposals()) {
            if (proposal.answer() == Proposal.Answer.ACCEPTED) {
                Trade agreed = new Trade(index(proposal.from()), index(proposal.give()),
                        proposal.givePoints(),
                        index(proposal.with()), index(proposal.get()), proposal.getPoints(), 0);
                trades.keep(agreed);
                kept.add(agreed);
            }
        }
        kept.addAll(trades.strike(reference));
        return kept;
    }

    private int index(PartyId party) {
        return assembly.scenario().indexOf(party);
    }

    private int index(IssueId issue) {
        return assembly.scenario().indexOf(issue);
    }

    /** Pressure on positions, and how hard aims clash, from the strengths of each open issue. */
    private Clashes quarrel(Situation situation, Moves moves, List<Docket.Placed> acts) {
        Clashes clashes = new Clashes(situation);
        Strengths strengths = new Strengths(situation.parties(), scratch);
        Pressure pressure = new Pressure(moves, strengths, Leans.of(situation, acts));
        for (int k = 0; k < situation.issues(); k++) {
            if (situation.isOpen(k)) {
                strengths.measure(situation, k);
                if (situation.rulebook().isOn(RuleId.PRESSURE)) {
                    pressure.apply(k);
                }
                clashes.add(k, strengths);
            }
        }
        return clashes;
    }

    private Event made(Trade trade) {
        return new Event.TradeMade(assembly.partyId(trade.giver()), assembly.issueId(trade.issue()),
                trade.points(),
                assembly.partyId(trade.returner()), assembly.issueId(trade.otherIssue()), trade.returned());
    }

    private Event moved(Situation situation, Moves moves) {
        PositionTable.Draft positions = log.state().stances().positions().draft();
        for (int cell = 0; cell < assembly.parties() * assembly.issues(); cell++) {
            positions.add(cell, moves.of(cell));
        }
        return new Event.PositionsMoved(positions.freeze(), moves.table(), situation.bends());
    }

    /** Asks every delegation again, now that positions have moved, and puts what is ripe to the decision. */
    private void decide(Situation situation, Texts texts, List<Docket.Placed> acts) {
        ResponseTable answers = Answers.toTexts(situation, log.state().responses(), acts);
        List<Docket.Order> orders = log.state().docket().orders();
        log.add(new Event.Answered(answers));
        for (int k = 0; k < situation.issues(); k++) {
            IssueId id = assembly.issueId(k);
            boolean put = number >= situation.deadline() || Drafting.isRipe(situation, k, texts.target(k))
                    || orders.contains(new Docket.Order.Vote(id));
            if (situation.isOpen(k) && put) {
                int issue = k;
                boolean passes = Tally.count(situation, k, p -> answers.get(p, issue))
                        .passes(situation.rule(k));
                log.add(passes
                        ? new Event.Adopted(id, situation.text(k))
                        : new Event.Blocked(id, objecting(answers, k)));
            }
        }
    }

    private List<PartyId> objecting(ResponseTable answers, int issue) {
        List<PartyId> objecting = new ArrayList<>();
        for (int p = 0; p < assembly.parties(); p++) {
            if (answers.get(p, issue) == Response.OBJECT) {
                objecting.add(assembly.partyId(p));
            }
        }
        return objecting;
    }

    private void close(List<Verdict> leaving) {
        log.add(new Event.RoundClosed(number, false));
        boolean all = log.state().issues().stream().allMatch(IssueState::isAdopted);
        if (all || !leaving.isEmpty() || number >= assembly.scenario().rounds()) {
            log.add(new Event.Ended(new Endings(assembly, log.state()).outcome(leaving)));
        } else {
            invite();
        }
    }

    /** Automatic parties offer trades to persons' delegations for the next round. */
    private void invite() {
        if (log.state().seats().controllers().stream().noneMatch(c -> c == Controller.PERSON)) {
            return;
        }
        Situation situation = Situation.of(assembly, log.state(), number);
        for (Proposal proposal : Invitations.of(situation, log.state().docket().proposalsMade())) {
            log.add(new Event.ProposalTabled(proposal));
        }
    }
}
