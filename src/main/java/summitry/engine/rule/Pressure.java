package summitry.engine.rule;

import java.util.List;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Strengths;
import summitry.model.Cause;
import summitry.model.Offer;
import summitry.model.Parameter;
import summitry.model.RuleId;

/**
 * Pressure: a party gives way a little to those who could outvote it and care. push_j = max(0, e_ji - max(0, e_ij)) x
 * W_j / (W_i + W_j) x (0.5 + 0.5 s_j); the strongest few act, each with strength / few x need x push_j x (1 - 0.5 s_i) x
 * (x_j - x_i).
 *
 * <p>Risk-neutral challenge model: Bueno de Mesquita 1985, 1994; Scholz, Calbert and Smith 2011; RULES section 5.
 */
public final class Pressure {
    private static final int DECLINED_SHOWN = 3;

    private final Moves moves;
    private final Situation situation;
    private final Strengths strengths;
    private final List<Lean> leans;
    private final int acting;
    private final double share;
    private final int[] rank;
    private final double[] push;

    /**
     * A person's delegation leans on a party over an issue, with a factor above 0: 1 for pressing, more for threats.
     */
    public record Lean(int by, int target, int issue, double factor) {}

    public Pressure(Moves moves, Strengths strengths, List<Lean> leans) {
        this.moves = moves;
        this.strengths = strengths;
        this.leans = leans;
        situation = moves.situation();
        acting = (int) situation.rulebook().get(Parameter.PRESSERS);
        share = situation.rulebook().get(Parameter.PRESSURE_STRENGTH) / acting;
        int kept = acting + DECLINED_SHOWN;
        rank = new int[kept];
        push = new double[kept];
    }

    /** Acts on every automatic delegation of an issue whose strengths have just been measured. */
    public void apply(int issue) {
        for (int r = 0; r < strengths.count(); r++) {
            int party = strengths.party(r);
            int cell = situation.cell(party, issue);
            if (situation.isPerson(party)) {
                continue;
            }
            int count = strongest(party, issue, cell);
            for (int k = 0; k < Math.min(count, acting); k++) {
                press(cell, issue, rank[k], push[k]);
            }
            if (moves.explains()) {
                for (int k = acting; k < count; k++) {
                    decline(party, issue, cell, rank[k], push[k]);
                }
            }
        }
        for (Lean lean : leans) {
            if (lean.issue == issue && !situation.isPerson(lean.target)) {
                lean(lean, situation.cell(lean.target, issue), situation.cell(lean.by, issue));
            }
        }
    }

    /** Ranks those who press hardest, ties by key, and gives how many were kept. */
    private int strongest(int party, int issue, int cell) {
        int count = 0;
        for (int r = 0; r < strengths.count(); r++) {
            int other = strengths.party(r);
            int otherCell = situation.cell(other, issue);
            if (other == party || situation.position(otherCell) == situation.position(cell)) {
                continue;
            }
            // The edge bounds the force from above, so most pairs need no more than that.
            double edge = edge(party, other);
            if (edge <= 0 || (count == rank.length && edge < push[count - 1])) {
                continue;
            }
            double force = force(edge, cell, otherCell);
            if (force <= 0) {
                continue;
            }
            int at = count;
            while (at > 0 && isBefore(other, force, rank[at - 1], push[at - 1])) {
                at--;
            }
            if (at >= rank.length) {
                continue;
            }
            count = Math.min(count + 1, rank.length);
            for (int k = count - 1; k > at; k--) {
                rank[k] = rank[k - 1];
                push[k] = push[k - 1];
            }
            rank[at] = other;
            push[at] = force;
        }
        return count;
    }

    private boolean isBefore(int party, double force, int other, double otherForce) {
        return force > otherForce || (force == otherForce
                && situation.assembly().partyKey(party) < situation.assembly().partyKey(other));
    }

    private double edge(int party, int other) {
        return strengths.get(other, party) - Math.max(0, strengths.get(party, other));
    }

    private double force(double edge, int cell, int otherCell) {
        return Math.max(0, edge) * weightShare(cell, otherCell) * (0.5 + 0.5 * situation.salience(otherCell));
    }

    private double weightShare(int cell, int otherCell) {
        double both = situation.weight(cell) + situation.weight(otherCell);
        return both > 0 ? situation.weight(otherCell) / both : 0.5;
    }

    private double points(int cell, int issue, int other, double force) {
        return share * situation.need(issue) * force * (1 - 0.5 * situation.salience(cell))
                * (situation.position(situation.cell(other, issue)) - situation.position(cell));
    }

    private void press(int cell, int issue, int other, double force) {
        double points = points(cell, issue, other, force);
        moves.add(cell, points);
        if (points != 0 && moves.explains()) {
            moves.because(RuleId.PRESSURE, cell, pressed(issue, other, force), points);
        }
    }

    private Cause pressed(int issue, int other, double force) {
        return new Cause.Pressed(situation.assembly().partyId(other),
                situation.position(situation.cell(other, issue)), force);
    }

    private void lean(Lean lean, int cell, int byCell) {
        if (!situation.hasSay(cell) || !situation.hasSay(byCell)) {
            return;
        }
        double force = lean.factor
                * Math.max(force(edge(lean.target, lean.by), cell, byCell), 0.5 * weightShare(cell, byCell));
        press(cell, lean.issue, lean.by, force);
    }

    private void decline(int party, int issue, int cell, int other, double force) {
        moves.reasons()
                .decline(new Offer(situation.assembly().partyId(party), situation.assembly().issueId(issue),
                        situation.assembly().partyId(other),
                        situation.position(cell) + points(cell, issue, other, force),
                        Offer.Kind.PRESSURE, Offer.Why.OTHERS_PRESSED_HARDER));
    }
}
