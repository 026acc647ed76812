package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import summitry.engine.Engine;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.engine.procedure.Tally;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.ResponseTable;
import summitry.model.Rulebook;

/** Finds the decisive moments of a run. */
final class DecisiveMoments {
    private final Engine engine;
    private final List<DecisiveMoment> moments = new ArrayList<>();
    private final SequencedMap<IssueId, DecisiveMoment> turns = new LinkedHashMap<>();

    private DecisiveMoments(Engine engine) {
        this.engine = engine;
    }

    /** By round; within a round what came from outside, what persons decided, trades, turns, walk-outs. */
    static List<DecisiveMoment> of(Engine engine, List<Passage> path) {
        DecisiveMoments found = new DecisiveMoments(engine);
        path.forEach(found::read);
        found.moments.addAll(found.turns.values());
        found.moments
                .sort(Comparator.comparingInt(DecisiveMoment::round).thenComparingInt(DecisiveMoments::kind));
        return List.copyOf(found.moments);
    }

    private static int kind(DecisiveMoment moment) {
        return switch (moment) {
            case DecisiveMoment.Happened _ -> 0;
            case DecisiveMoment.Ruled _ -> 1;
            case DecisiveMoment.Decided _ -> 2;
            case DecisiveMoment.BentRedLine _ -> 3;
            case DecisiveMoment.Turned _ -> 4;
            case DecisiveMoment.WalkedOut _ -> 5;
        };
    }

    private void read(Passage passage) {
        int round = passage.round();
        for (Event event : passage.events()) {
            if (event instanceof Event.InjectFired fired) {
                moments.add(new DecisiveMoment.Happened(round, fired.inject()));
            } else if (event instanceof Event.WalkedOut(PartyId party)) {
                moments.add(new DecisiveMoment.WalkedOut(round, party));
            } else if (event instanceof Event.RulesChanged(Rulebook rulebook)) {
                moments.add(new DecisiveMoment.Ruled(round, passage.before().rulebook(), rulebook));
            } else if (event instanceof Event.OrderGiven) {
                moments.add(new DecisiveMoment.Decided(round, event));
            } else if (event instanceof Event.TradeMade trade) {
                if (isPersons(passage, trade.one()) || isPersons(passage, trade.other())) {
                    moments.add(new DecisiveMoment.Decided(round, trade));
                }
                bent(passage, trade.one(), trade.given(), trade.other());
                bent(passage, trade.other(), trade.returned(), trade.one());
            }
        }
        if (passage.closesRound()) {
            turned(passage);
        }
    }

    private boolean isPersons(Passage passage, PartyId party) {
        return engine.situation(passage.before()).isPerson(Places.of(engine.scenario(), party));
    }

    private void bent(Passage passage, PartyId party, IssueId issue, PartyId with) {
        int p = Places.of(engine.scenario(), party);
        int k = Places.of(engine.scenario(), issue);
        int cell = engine.assembly().cell(p, k);
        double text = passage.after().issues().get(k).text();
        double beyond = Math.max(engine.assembly().redMin(cell) - text,
                text - engine.assembly().redMax(cell));
        boolean hasBent = passage.after().stances().bends().get(p, k) > passage.before().stances().bends()
                .get(p, k);
        // A reservation lets pass what no bend would; only a text that it may sign now is the trade's doing.
        if (hasBent && beyond > 0 && passage.after().responses().get(p, k).accepts()
                && Mandate.violation(engine.situation(passage.after()), cell, text) == 0) {
            moments.add(new DecisiveMoment.BentRedLine(passage.round(), party, issue, with, beyond));
        }
    }

    private void turned(Passage passage) {
        Situation before = engine.situation(passage.before());
        Situation after = engine.situation(passage.after());
        for (int k = 0; k < before.issues(); k++) {
            if (!before.isOpen(k) || !passage.before().issues().get(k).drafted()) {
                continue;
            }
            boolean passes = passes(after, passage.after(), k);
            if (passes != passes(before, passage.before(), k)) {
                IssueId issue = engine.assembly().issueId(k);
                List<PartyId> by = by(passage, after, k, passes);
                // Where nobody answered otherwise votes have left the room, which the walk-out tells.
                if (by.isEmpty()) {
                    turns.remove(issue);
                } else {
                    turns.put(issue, new DecisiveMoment.Turned(passage.round(), issue, passes, by));
                }
            }
        }
    }

    private static boolean passes(Situation situation, NegotiationState state, int issue) {
        return Tally.count(situation, issue, p -> state.responses().get(p, issue))
                .passes(situation.rule(issue));
    }

    /**
     * Parties without whose change the round would not have turned the issue; where none was needed alone, all that
     * changed towards it.
     */
    private List<PartyId> by(Passage passage, Situation after, int issue, boolean passes) {
        ResponseTable was = passage.before().responses();
        ResponseTable is = passage.after().responses();
        List<Integer> changed = IntStream.range(0, after.parties()).boxed()
                .filter(p -> (hinders(is.get(p, issue)) - hinders(was.get(p, issue))) * (passes ? 1 : -1) < 0)
                .sorted(Comparator.comparingDouble(p -> -after.weight(after.cell(p, issue)))).toList();
        List<Integer> needed = changed.stream()
                .filter(p -> Tally
                        .count(after, issue, q -> q == p.intValue() ? was.get(q, issue) : is.get(q, issue))
                        .passes(after.rule(issue)) != passes)
                .toList();
        return (needed.isEmpty() ? changed : needed).stream().map(engine.assembly()::partyId).toList();
    }

    /** How much an answer stands in the way: more where it objects, less where it is glad of the text. */
    private static int hinders(Response response) {
        return switch (response) {
            case OBJECT -> 3;
            case ABSTAIN, NONE -> 2;
            case RESERVE -> 1;
            case SUPPORT -> 0;
        };
    }
}
