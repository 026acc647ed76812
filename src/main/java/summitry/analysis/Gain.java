package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PartyId;

/**
 * What a party won or lost by a summit: how much nearer the results lie to what it wants than the status quo did.
 *
 * @param points mean over all issues that it cares about, weighted by salience; above 0 it won, -100 to 100
 * @param nearer issues that ended at least a point nearer, the most weighty first
 * @param farther issues that ended at least a point farther off, the most weighty first
 */
public record Gain(PartyId party, double points, List<IssueId> nearer, List<IssueId> farther) {
    private static final double TOLD = 1;

    public Gain {
        nearer = List.copyOf(nearer);
        farther = List.copyOf(farther);
    }

    /** @param weighted points nearer times salience */
    private record Part(IssueId issue, double points, double weighted) {}

    /**
     * One for each party, whoever won most first.
     *
     * @param end a state in which the summit has ended
     */
    public static List<Gain> of(Engine engine, NegotiationState end, Outcome outcome) {
        Situation situation = engine.situation(end);
        List<Gain> gains = new ArrayList<>();
        for (int p = 0; p < situation.parties(); p++) {
            gains.add(of(engine, situation, outcome, p));
        }
        return gains.stream().sorted(Comparator.comparingDouble((Gain g) -> -g.points)).toList();
    }

    private static Gain of(Engine engine, Situation situation, Outcome outcome, int party) {
        List<Part> parts = new ArrayList<>();
        double salience = 0;
        for (Outcome.IssueOutcome result : outcome.issues()) {
            int issue = Places.of(engine.scenario(), result.issue());
            int cell = situation.cell(party, issue);
            double ideal = situation.ideal(cell);
            double points = Math.abs(ideal - engine.assembly().statusQuo(issue))
                    - Math.abs(ideal - result.value());
            salience += situation.salience(cell);
            if (situation.salience(cell) > 0) {
                parts.add(new Part(result.issue(), points, points * situation.salience(cell)));
            }
        }
        double sum = parts.stream().mapToDouble(Part::weighted).sum();
        return new Gain(engine.assembly().partyId(party), salience == 0 ? 0 : sum / salience,
                told(parts, 1), told(parts, -1));
    }

    private static List<IssueId> told(List<Part> parts, int sign) {
        return parts.stream().filter(p -> p.points * sign >= TOLD)
                .sorted(Comparator.comparingDouble((Part p) -> -p.weighted * sign)).map(Part::issue).toList();
    }
}
