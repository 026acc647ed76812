package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.PartyId;

/**
 * The ways down for a pair: each that the rules allow now is tried on the next round, with the same draws. A round is
 * decided about ten times, so work it out off the thread of the window.
 */
public final class OffRamps {
    /** Less than half a point is no step that anybody would take. */
    private static final double LEAST_RELIEF = 0.5;
    private static final double ROUNDING = 1e-9;
    private static final double CENT = 100;

    private final Engine engine;
    private final NegotiationState state;
    private final Randomness randomness;
    private final int a;
    private final int b;

    private OffRamps(Engine engine, NegotiationState state, Randomness randomness, int a, int b) {
        this.engine = engine;
        this.state = state;
        this.randomness = randomness;
        this.a = a;
        this.b = b;
    }

    /**
     * Steps that lower the tension of a pair by half a point or more, the cheapest first: those that cost no round before the others, then by
     * price to the cent, then the strongest first. Empty where nothing would lower it or the summit has ended.
     *
     * @throws IllegalArgumentException where the two are no pair of parties with seats
     */
    public static List<OffRamp> of(Engine engine, NegotiationState state, PartyId a, PartyId b,
            Randomness randomness) {
        Places.requirePair(engine.scenario(), a, b);
        if (state.hasEnded()) {
            return List.of();
        }
        return new OffRamps(engine, state, randomness, Places.of(engine.scenario(), a),
                Places.of(engine.scenario(), b)).ranked();
    }

    private List<OffRamp> ranked() {
        Optional<Decision.Accepted> usual = decide(state, new Command.ResolveRound());
        if (usual.isEmpty()) {
            return List.of();
        }
        List<OffRamp> ramps = new ArrayList<>();
        for (StepsDown.Try attempt : new StepsDown(engine, state, randomness, a, b,
                usual.get().next(), haveTraded(usual.get().events())).all()) {
            decide(attempt.state(), attempt.command())
                    .map(d -> ramp(attempt.step(), usual.get().next(), d.next()))
                    .filter(r -> r.tension().points() <= -LEAST_RELIEF).ifPresent(ramps::add);
        }
        ramps.sort(Comparator.comparing(OffRamp::isRoundLost)
                .thenComparingLong(r -> Math.round(r.price() * CENT))
                .thenComparingLong(r -> Math.round(r.tension().points() * CENT)));
        return onlyTheBestText(ramps);
    }

    private Optional<Decision.Accepted> decide(NegotiationState from, Command command) {
        return engine.decide(from, command, randomness,
                Detail.RESULT_ONLY) instanceof Decision.Accepted accepted
                        ? Optional.of(accepted)
                        : Optional.empty();
    }

    private boolean haveTraded(List<Event> events) {
        List<PartyId> pair = List.of(engine.assembly().partyId(a), engine.assembly().partyId(b));
        return events.stream().anyMatch(e -> e instanceof Event.TradeMade trade
                && pair.contains(trade.one()) && pair.contains(trade.other()));
    }

    private OffRamp ramp(StepDown step, NegotiationState without, NegotiationState with) {
        double price = farness(with, a) + farness(with, b) - farness(without, a) - farness(without, b);
        return new OffRamp(step,
                new Contrast(without.climate().tensions().get(a, b), with.climate().tensions().get(a, b)),
                Math.abs(price) < ROUNDING ? 0 : price, step instanceof StepDown.Adjourn);
    }

    /** How far a party stands from what it wants, weighed by how much it cares. */
    private static double farness(NegotiationState state, int party) {
        var stances = state.stances();
        double sum = 0;
        for (int k = 0; k < state.issues().size(); k++) {
            sum += stances.saliences().get(party, k)
                    * Math.abs(stances.positions().get(party, k) - stances.ideals().get(party, k));
        }
        return sum;
    }

    /** Several texts were tried; one of them is advice enough. */
    private static List<OffRamp> onlyTheBestText(List<OffRamp> ranked) {
        List<OffRamp> kept = new ArrayList<>();
        boolean hasText = false;
        for (OffRamp ramp : ranked) {
            boolean isText = ramp.step() instanceof StepDown.CommonText;
            if (!isText || !hasText) {
                kept.add(ramp);
            }
            hasText |= isText;
        }
        return List.copyOf(kept);
    }
}
