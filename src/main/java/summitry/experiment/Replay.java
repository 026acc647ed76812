package summitry.experiment;

import java.util.List;
import java.util.Optional;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Proposal;

/** A run played again without one deed, with the same random numbers. */
final class Replay {
    private final Engine engine;
    private final List<Taken> path;

    Replay(Engine engine, List<Taken> path) {
        this.engine = engine;
        this.path = path;
    }

    /**
     * What the run comes to without a deed. Later commands are carried out as far as they still can be; then rounds are
     * resolved until as many are over as in the run, and where the run had ended, until this one ends too.
     *
     * @param place of the step that brought the deed, from 0
     */
    NegotiationState without(int place, Deed deed) {
        NegotiationState state = step(path.get(place), deed);
        for (Taken later : path.subList(place + 1, path.size())) {
            NegotiationState here = state;
            state = later.command().flatMap(c -> adapted(c, later.passage().before(), here))
                    .map(c -> decided(here, c, later.numbers())).orElse(here);
        }
        NegotiationState end = path.getLast().passage().after();
        Randomness numbers = path.getLast().numbers();
        while (!state.hasEnded() && (state.round() < end.round() || end.hasEnded())) {
            state = Autoplay.round(engine, state, numbers);
        }
        return state;
    }

    /** The state after a step from which the deed is left out. */
    private NegotiationState step(Taken taken, Deed deed) {
        NegotiationState before = taken.passage().before();
        int round = before.round() + 1;
        return switch (deed) {
            case Deed.Commanded(Command.Adjourn _) -> Autoplay.round(engine, before, taken.numbers());
            case Deed.Commanded _ -> before;
            case Deed.Befell(Event.InjectFired(String inject, _, _)) ->
                decided(before.withDocket(before.docket().withFired(inject)), taken, taken.numbers());
            case Deed.Befell(Event.TradeMade trade) -> decided(before, taken, taken.numbers()
                    .never(Purpose.MEETING, round, Randomness.pair(key(trade.one()), key(trade.other()))));
            case Deed.Befell(Event.WalkedOut(PartyId party)) ->
                decided(before, taken, taken.numbers().never(Purpose.WALK_OUT, round, key(party)));
            case Deed.Befell(Event other) ->
                throw new IllegalArgumentException("event (%s) cannot be left out.".formatted(other));
        };
    }

    private long key(PartyId party) {
        return engine.assembly().partyKey(engine.scenario().indexOf(party));
    }

    private NegotiationState decided(NegotiationState state, Taken taken, Randomness numbers) {
        return taken.command().map(c -> decided(state, c, numbers)).orElse(state);
    }

    /** The same state where the command can no longer be carried out. */
    private NegotiationState decided(NegotiationState state, Command command, Randomness numbers) {
        return switch (engine.decide(state, command, numbers, Detail.RESULT_ONLY)) {
            case Decision.Accepted accepted -> accepted.next();
            case Decision.Rejected _ -> state;
        };
    }

    /** An answer goes to the same proposal, whatever its number here; where nobody made it, there is no answer. */
    private static Optional<Command> adapted(Command command, NegotiationState there, NegotiationState here) {
        if (!(command instanceof Command.Instruct(PartyId party, Act.AnswerTrade(int number, boolean accept)))) {
            return Optional.of(command);
        }
        return there.docket().proposal(number).flatMap(meant -> here.docket().proposals().stream()
                .filter(p -> isSame(p, meant)).findFirst())
                .map(p -> new Command.Instruct(party, new Act.AnswerTrade(p.number(), accept)));
    }

    private static boolean isSame(Proposal one, Proposal other) {
        return one.from().equals(other.from()) && one.with().equals(other.with())
                && one.give().equals(other.give()) && one.get().equals(other.get());
    }
}
