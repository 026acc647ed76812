package summitry.classroom;

import java.util.List;
import summitry.classroom.Paper.Value;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.run.LiveRun;

/** What the governments behind the delegations would sign, as a run stands now. */
final class Mandates {
    /** Smaller distances come from rounding. */
    private static final double ROUNDING = 1e-9;

    private final LiveRun run;
    private final Situation now;

    Mandates(LiveRun run) {
        this.run = run;
        now = run.engine().situation(run.tree().state());
    }

    /** True where the answer of a delegation counts; for an item that does not exist too, so that it is refused elsewhere. */
    boolean hasSay(PartyId party, IssueId issue) {
        return run.scenario().indexOf(issue) < 0 || now.hasSay(cell(party, issue));
    }

    /**
     * True where a value lies within the mandate, or where the delegation has no say. A red line counts even where a theory
     * knows no mandates: no delegation may ask for more.
     */
    boolean signs(PartyId party, Value value) {
        if (run.scenario().indexOf(value.issue()) < 0 || !hasSay(party, value.issue())) {
            return true;
        }
        int cell = cell(party, value.issue());
        double bend = now.bend(cell);
        return Mandate.violation(now, cell, value.to()) == 0
                && value.to() >= now.assembly().redMin(cell) - bend - ROUNDING
                && value.to() <= now.assembly().redMax(cell) + bend + ROUNDING;
    }

    /** Where one of these delegations stands behind a value beyond its mandate; by delegation, then by value. */
    List<Beyond> beyond(List<PartyId> backers, List<Value> values) {
        return backers.stream()
                .flatMap(p -> values.stream().filter(v -> !signs(p, v)).map(v -> new Beyond(p, v.issue())))
                .toList();
    }

    private int cell(PartyId party, IssueId issue) {
        return now.cell(run.scenario().indexOf(party), run.scenario().indexOf(issue));
    }
}
