package summitry.experiment;

import java.util.TreeMap;
import summitry.engine.Engine;
import summitry.model.Capability;
import summitry.model.Climate;
import summitry.model.NegotiationState;
import summitry.model.PairTable;
import summitry.model.Parameter;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.PositionTable;
import summitry.model.Scenario;
import summitry.model.Stances;

/** One thing about a run that may matter for how it goes on, with the range over which it is tried. Design of our own. */
public sealed interface Factor {
    /** Shares of the present value. */
    double LEAST_SHARE = 0.5;
    double MOST_SHARE = 1.5;
    /** Rounds fewer and more. */
    int ROUNDS = 2;
    /** Points of tension below and above. */
    double TENSION = 20;

    /** A number of the rulebook, over the range in which results were found sane. */
    record Rule(Parameter parameter) implements Factor {}

    /** How much one party cares, about everything, in shares of what it does; it cannot care more than fully. */
    record Salience(PartyId party) implements Factor {}

    /** The capability of one party, in general and on every theme, in shares of what it has. */
    record Power(PartyId party) implements Factor {}

    /** Rounds until the deadline; at least one is left, and there are at most 100. */
    record Deadline() implements Factor {}

    /** Tension of all pairs, from 0 to 100; what counts as the start of a crisis moves with it. */
    record Tension() implements Factor {}

    /** A value that is tried at one end: of the parameter, a share, rounds until the deadline, or points added. */
    default double value(boolean isHigh, Moment at) {
        return switch (this) {
            case Rule(Parameter parameter) -> isHigh ? parameter.saneTo() : parameter.saneFrom();
            case Salience _,Power _ -> isHigh ? MOST_SHARE : LEAST_SHARE;
            case Deadline _ -> {
                int rounds = at.engine().scenario().rounds();
                yield isHigh
                        ? Math.min(100, rounds + ROUNDS)
                        : Math.max(at.state().round() + 1, rounds - ROUNDS);
            }
            case Tension _ -> isHigh ? TENSION : -TENSION;
        };
    }

    /** A moment of a run and the rules that lead on from it. */
    record Moment(Engine engine, NegotiationState state) {}

    /** The moment with the factor at a value. */
    default Moment at(double value, Moment now) {
        NegotiationState state = now.state();
        Scenario scenario = now.engine().scenario();
        return switch (this) {
            case Rule(Parameter parameter) ->
                new Moment(now.engine(), state.withRulebook(state.rulebook().with(parameter, value)));
            case Salience(PartyId party) -> new Moment(now.engine(),
                    state.withStances(new Stances(state.stances().ideals(),
                            scaled(state.stances().saliences(), scenario.indexOf(party), value),
                            state.stances().positions(), state.stances().moves(), state.stances().bends())));
            case Power(PartyId party) -> new Moment(Engine.of(scenario.withParties(scenario.parties().stream()
                    .map(p -> p.id().equals(party) ? scaled(p, value) : p).toList())), state);
            case Deadline _ -> new Moment(Engine.of(scenario.withRounds((int) value)), state);
            case Tension _ -> new Moment(now.engine(), state.withClimate(new Climate(
                    shifted(state.climate().tensions(), value),
                    shifted(state.climate().startTensions(), value), state.climate().affinities())));
        };
    }

    private static PositionTable scaled(PositionTable saliences, int party, double share) {
        PositionTable.Draft draft = saliences.draft();
        for (int k = 0; k < saliences.issues(); k++) {
            draft.set(party, k, Math.min(1, saliences.get(party, k) * share));
        }
        return draft.freeze();
    }

    private static Party scaled(Party party, double share) {
        TreeMap<String, Double> themes = new TreeMap<>();
        party.capability().byTheme().forEach((theme, value) -> themes.put(theme, value * share));
        return party.withCapability(new Capability(party.capability().general() * share, themes));
    }

    private static PairTable shifted(PairTable tensions, double points) {
        double[] cells = tensions.toArray();
        for (int pair = 0; pair < cells.length; pair++) {
            cells[pair] = Math.clamp(cells[pair] + points, 0, 100);
        }
        return PairTable.copyOf(tensions.parties(), cells);
    }
}
