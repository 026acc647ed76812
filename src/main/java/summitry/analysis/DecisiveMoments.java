package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import summitry.engine.Engine;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Support;
import summitry.engine.procedure.Tally;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;

/** Finds the decisive moments of a run. */
final class DecisiveMoments {
    private final Engine engine;
    private final List<DecisiveMoment> moments = new ArrayList<>();
    private final SequencedMap<IssueId, DecisiveMoment> turns = new LinkedHashMap<>();

    private DecisiveMoments(Engine engine) {
        this.engine = engine;
    }

    /** By round; within a round what came from outside, trades, turns, walk-outs. */
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
            case DecisiveMoment.BentRedLine _ -> 1;
            case DecisiveMoment.Turned _ -> 2;
            case DecisiveMoment.WalkedOut _ -> 3;
        };
    }

    private void read(Passage passage) {
        int round = passage.round();
        for (Event event : passage.events()) {
            if (event instanceof Event.InjectFired fired) {
                moments.add(new DecisiveMoment.Happened(round, fired.inject()));
            } else if (event instanceof Event.WalkedOut(PartyId party)) {
                moments.add(new DecisiveMoment.WalkedOut(round, party));
            } else if (event instanceof Event.TradeMade trade) {
                bent(passage, trade.one(), trade.given(), trade.other());
                bent(passage, trade.other(), trade.returned(), trade.one());
            }
        }
        if (passage.closesRound()) {
            turned(passage);
        }
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
                turns.put(issue, new DecisiveMoment.Turned(passage.round(), issue, passes,
                        new Contrast(Support.of(before, passage.before().responses(), k),
                                Support.of(after, passage.after().responses(), k))));
            }
        }
    }

    private static boolean passes(Situation situation, NegotiationState state, int issue) {
        return Tally.count(situation, issue, p -> state.responses().get(p, issue))
                .passes(situation.rule(issue));
    }
}
