package summitry.engine;

import java.util.List;
import summitry.engine.measure.Assembly;
import summitry.engine.trace.Reasons;
import summitry.model.Cause;
import summitry.model.Climate;
import summitry.model.Event;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.PairTable;
import summitry.model.PartyId;
import summitry.model.PositionTable;
import summitry.model.RuleId;
import summitry.model.Stances;
import summitry.model.Subject;

/** Events from outside the room: which are due, and what they change. */
final class Injects {
    private final Assembly assembly;
    private final Reasons reasons;

    Injects(Assembly assembly, Reasons reasons) {
        this.assembly = assembly;
        this.reasons = reasons;
    }

    /** Injects that fire by themselves at the start of a round, in the order of the scenario. */
    List<Inject> due(NegotiationState state, int round) {
        return assembly.scenario().injects().stream()
                .filter(i -> !state.docket().fired().contains(i.id()) && isDue(i.when(), state, round))
                .toList();
    }

    private boolean isDue(Inject.Condition when, NegotiationState state, int round) {
        return switch (when) {
            case Inject.Condition.ByChair _ -> false;
            case Inject.Condition.AtRound(int at) -> round >= at;
            case Inject.Condition.TensionAbove(PartyId a, PartyId b, double tension) ->
                state.climate().tensions()
                        .get(assembly.scenario().indexOf(a), assembly.scenario().indexOf(b)) > tension;
            case Inject.Condition.Adopted(var issue) -> at(state, issue).isAdopted();
            case Inject.Condition.Blocked(var issue) -> at(state, issue).status() == IssueStatus.BLOCKED;
        };
    }

    private IssueState at(NegotiationState state, IssueId issue) {
        return state.issues().get(assembly.scenario().indexOf(issue));
    }

    /** What an inject leaves behind, with a reason for every number it changed. */
    Event.InjectFired fire(NegotiationState state, Inject inject) {
        Stances stances = state.stances();
        Climate climate = state.climate();
        for (Inject.Effect effect : inject.effects()) {
            switch (effect) {
                case Inject.Effect.Salience care -> stances = care(stances, care);
                case Inject.Effect.Position position -> stances = move(stances, position, inject.id());
                case Inject.Effect.Tension(PartyId a, PartyId b, double by) ->
                    climate = strain(climate, a, b, by, inject.id());
                case Inject.Effect.Affinity(PartyId a, PartyId b, double by) ->
                    climate = warm(climate, a, b, by);
            }
        }
        return new Event.InjectFired(inject.id(), stances, climate);
    }

    private Stances care(Stances stances, Inject.Effect.Salience effect) {
        PositionTable.Draft saliences = stances.saliences().draft();
        int issue = assembly.scenario().indexOf(effect.issue());
        for (PartyId id : effect.parties()) {
            int party = assembly.scenario().indexOf(id);
            double share = saliences.get(party, issue);
            if (share > 0) {
                saliences.set(party, issue, Math.min(1, Math.max(0.01, share + effect.by() / 100)));
            }
        }
        return new Stances(stances.ideals(), saliences.freeze(), stances.positions(), stances.moves(),
                stances.bends());
    }

    private Stances move(Stances stances, Inject.Effect.Position effect, String inject) {
        PositionTable.Draft ideals = stances.ideals().draft();
        PositionTable.Draft positions = stances.positions().draft();
        int issue = assembly.scenario().indexOf(effect.issue());
        for (PartyId id : effect.parties()) {
            int party = assembly.scenario().indexOf(id);
            int cell = assembly.cell(party, issue);
            double low = Math.max(0, assembly.redMin(cell));
            double high = Math.min(100, assembly.redMax(cell));
            ideals.set(party, issue, Math.min(high, Math.max(low, ideals.get(party, issue) + effect.by())));
            double bend = stances.bends().get(party, issue);
            double from = positions.get(party, issue);
            double to = Math.min(Math.min(100, high + bend),
                    Math.max(Math.max(0, low - bend), from + effect.by()));
            positions.set(party, issue, to);
            if (to != from && reasons.wanted()) {
                reasons.add(RuleId.INJECT, new Subject.Position(id, effect.issue()),
                        new Cause.Happened(inject),
                        to - from);
            }
        }
        return new Stances(ideals.freeze(), stances.saliences(), positions.freeze(), stances.moves(),
                stances.bends());
    }

    private Climate strain(Climate climate, PartyId a, PartyId b, double by, String inject) {
        int one = assembly.scenario().indexOf(a);
        int other = assembly.scenario().indexOf(b);
        double from = climate.tensions().get(one, other);
        double to = Math.min(100, Math.max(0, from + by));
        if (to != from && reasons.wanted()) {
            reasons.add(RuleId.INJECT, new Subject.Tension(a, b), new Cause.Happened(inject), to - from);
        }
        return climate.withTensions(climate.tensions().with(one, other, to));
    }

    private Climate warm(Climate climate, PartyId a, PartyId b, double by) {
        PairTable affinities = climate.affinities();
        int one = assembly.scenario().indexOf(a);
        int other = assembly.scenario().indexOf(b);
        double to = Math.min(100, Math.max(-100, affinities.get(one, other) + by));
        return climate.withAffinities(affinities.with(one, other, to));
    }
}
