package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import summitry.engine.measure.Responses;
import summitry.engine.measure.Situation;
import summitry.engine.procedure.Drafting;
import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;
import summitry.engine.trace.Reasons;
import summitry.model.Act;
import summitry.model.Cause;
import summitry.model.Docket;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.RuleId;
import summitry.model.Subject;

/** The texts of a round: drafted by the chair, ordered by a person in the chair, or amended on a delegation's motion. */
final class Texts {
    private final Situation situation;
    private final Reasons reasons;
    private final double[] readings;
    private final double[] targets;

    Texts(Situation situation, Randomness randomness, Reasons reasons) {
        this.situation = situation;
        this.reasons = reasons;
        readings = new double[situation.issues()];
        targets = new double[situation.issues()];
        for (int k = 0; k < readings.length; k++) {
            readings[k] = randomness.gaussian(Purpose.CHAIR_READING, 0, situation.assembly().issueKey(k));
        }
    }

    /** The weighted middle of every issue, before any trade of the round. */
    double[] middles() {
        Drafting drafting = new Drafting(situation, List.of(), readings, situation.scratch().doubles(cells()),
                Reasons.NONE);
        double[] middles = new double[situation.issues()];
        for (int k = 0; k < middles.length; k++) {
            middles[k] = drafting.middle(k);
        }
        return middles;
    }

    private int cells() {
        return situation.parties() * situation.issues();
    }

    /**
     * Writes the texts into the situation.
     *
     * @param shifts points added to the positions, where the theory drafts after trades
     * @return what happened, amendments first
     */
    List<Event> draft(NegotiationState state, double[] shifts) {
        Drafting drafting = new Drafting(situation, state.docket().orders(), readings, shifts, reasons);
        for (int k = 0; k < situation.issues(); k++) {
            targets[k] = situation.isOpen(k)
                    ? drafting.draft(k, state.issues().get(k).drafted())
                    : state.issues().get(k).target();
        }
        List<Event> events = new ArrayList<>();
        for (Docket.Placed placed : state.docket().acts()) {
            if (placed.act() instanceof Act.Amend(IssueId issue, double value)) {
                events.add(amend(placed, issue, value));
            }
        }
        List<Double> texts = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int k = 0; k < situation.issues(); k++) {
            texts.add(situation.text(k));
            wanted.add(targets[k]);
        }
        events.add(new Event.TextsDrafted(texts, wanted));
        return events;
    }

    /** An amendment is taken where at least as much weight would accept it as accepts the text. */
    private Event amend(Docket.Placed placed, IssueId issue, double value) {
        int k = situation.assembly().scenario().indexOf(issue);
        double from = situation.text(k);
        double acceptance = acceptance(k, value);
        double textAcceptance = acceptance(k, from);
        boolean taken = situation.isOpen(k) && acceptance >= textAcceptance;
        if (taken) {
            situation.setText(k, value);
            targets[k] = value;
            if (value != from && reasons.wanted()) {
                reasons.add(RuleId.CHAIR_TEXT, new Subject.Text(issue),
                        new Cause.Amended(placed.party(), value),
                        value - from);
            }
        }
        return new Event.AmendmentHeard(placed.party(), issue, value, taken, acceptance, textAcceptance);
    }

    private double acceptance(int issue, double value) {
        double accepting = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            accepting += Responses.to(situation, cell, value).accepts() ? situation.weight(cell) : 0;
        }
        return situation.totalWeight(issue) == 0 ? 1 : accepting / situation.totalWeight(issue);
    }

    double target(int issue) {
        return targets[issue];
    }
}
