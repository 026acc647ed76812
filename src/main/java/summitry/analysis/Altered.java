package summitry.analysis;

import java.util.Optional;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.Docket;
import summitry.model.Inject;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.RuleId;
import summitry.model.Seats;

/**
 * The state before a round with one thing changed.
 *
 * @param refusal why it cannot be changed; then the state is the old one
 */
record Altered(NegotiationState state, Optional<Refusal> refusal) {
    static Altered of(Engine engine, NegotiationState before, Alteration alteration, Randomness randomness) {
        return switch (alteration) {
            case Alteration.WithoutRule(RuleId rule) -> changed(before, withoutRule(engine, before, rule));
            case Alteration.WithoutMoves(PartyId party) -> changed(before,
                    seats(before, before.seats().withController(Places.of(engine.scenario(), party),
                            Controller.PERSON)).withDocket(withoutMovesOf(before.docket(), party)));
            case Alteration.WithoutParty(PartyId party) -> changed(before,
                    seats(before, before.seats().withAway(Places.of(engine.scenario(), party), true))
                            .withDocket(withoutMovesOf(before.docket(), party)
                                    .withoutActs(p -> isAimedAt(p.act(), party))));
            case Alteration.OtherAct(PartyId party, Act act) -> {
                NegotiationState seated = seats(before, before.seats()
                        .withController(Places.of(engine.scenario(), party), Controller.PERSON));
                yield switch (engine.decide(seated, new Command.Instruct(party, act), randomness,
                        Detail.RESULT_ONLY)) {
                    case Decision.Accepted accepted -> new Altered(accepted.next(), Optional.empty());
                    case Decision.Rejected(Refusal reason) -> new Altered(before, Optional.of(reason));
                };
            }
        };
    }

    private static Altered changed(NegotiationState before, NegotiationState after) {
        return new Altered(after,
                after.equals(before) ? Optional.of(new Refusal.NothingChanges()) : Optional.empty());
    }

    private static NegotiationState seats(NegotiationState state, Seats changed) {
        return state.withSeats(changed);
    }

    private static Docket withoutMovesOf(Docket docket, PartyId party) {
        return docket.withoutActs(p -> p.party().equals(party))
                .withoutProposals(p -> p.from().equals(party) || p.with().equals(party));
    }

    private static boolean isAimedAt(Act act, PartyId party) {
        return switch (act) {
            case Act.Press(PartyId target, _) -> target.equals(party);
            case Act.Threaten(PartyId target) -> target.equals(party);
            case Act.Sanction(PartyId target) -> target.equals(party);
            case Act.Reassure(PartyId target) -> target.equals(party);
            case Act.Mediate(PartyId one, PartyId other) -> one.equals(party) || other.equals(party);
            case Act.Hold _,Act.Concede _,Act.StatePosition _,Act.ProposeTrade _,Act.AnswerTrade _,Act.Respond _,Act.Amend _,Act.WalkOut _,Act.Return _ ->
                false;
        };
    }

    /** The old state where a round cannot do without the rule, or it is off already. */
    private static NegotiationState withoutRule(Engine engine, NegotiationState before, RuleId rule) {
        Docket docket = before.docket();
        return switch (rule) {
            case DRAWS, CHAIR_TEXT, RESPONSES, SCALE_LIMIT, TENSION_LIMIT, ADOPTION -> before;
            case DELEGATION -> before.withDocket(docket.withoutActs(_ -> true).withoutProposals(_ -> true));
            case INJECT -> before.withDocket(withAllFired(engine, docket));
            case TRADE -> off(before, rule, docket.withoutProposals(_ -> true));
            case PRESSURE -> off(before, rule, docket.withoutActs(p -> p.act() instanceof Act.Press));
            case THREAT -> off(before, rule, docket.withoutActs(p -> p.act() instanceof Act.Threaten));
            case SANCTION -> off(before, rule, docket.withoutActs(p -> p.act() instanceof Act.Sanction));
            case REASSURANCE -> off(before, rule, docket.withoutActs(p -> p.act() instanceof Act.Reassure));
            case MEDIATION -> before.withDocket(docket.withoutActs(p -> p.act() instanceof Act.Mediate));
            case INTEREST_AND_TIME, TEXT_PULL, BLOC, RECIPROCITY, ISOLATION, RIVAL_TEXT, RED_LINE,
                    CONSENSUS_DISSENT, CONFLICT, REFUSED_TEXT, TRADE_KEPT, CONCESSION_ANSWERED, FADING,
                    LADDER, WALK_OUT, PROCESS_LANGUAGE ->
                off(before, rule, docket);
        };
    }

    private static NegotiationState off(NegotiationState before, RuleId rule, Docket docket) {
        return before.withRulebook(before.rulebook().without(rule)).withDocket(docket);
    }

    /** An event that is taken to have happened does not happen again. */
    private static Docket withAllFired(Engine engine, Docket docket) {
        Docket changed = docket;
        for (Inject inject : engine.scenario().injects()) {
            changed = changed.fired().contains(inject.id()) ? changed : changed.withFired(inject.id());
        }
        return changed;
    }
}
