package summitry.engine.rule;

import summitry.engine.measure.Assembly;
import summitry.engine.measure.Situation;
import summitry.model.Cause;
import summitry.model.Parameter;
import summitry.model.RuleId;

/**
 * Bloc discipline: strength (1 - 0.5 s)(mean of the other members - x), towards the nearest group of the party that acts
 * on the issue, has two or more others at the table, is no larger than a share of it, and is within reach. Design.
 */
final class BlocDiscipline extends EachSeat {
    BlocDiscipline() {
        super(RuleId.BLOC);
    }

    @Override
    void act(Moves moves, Situation situation, int party, int issue, int cell) {
        Assembly assembly = situation.assembly();
        double position = situation.position(cell);
        double largest = situation.rulebook().get(Parameter.BLOC_LARGEST) * situation.sayers(issue);
        double best = situation.rulebook().get(Parameter.BLOC_REACH);
        double bestMean = 0;
        int bestGroup = -1;
        for (int group : assembly.groupsOf(party)) {
            if (!assembly.doesGroupAct(group, issue)) {
                continue;
            }
            double sum = 0;
            int others = 0;
            for (int p : assembly.groupMembers(group)) {
                int other = situation.cell(p, issue);
                if (p != party && situation.hasSay(other)) {
                    sum += situation.position(other);
                    others++;
                }
            }
            if (others < 2 || others + 1 > largest) {
                continue;
            }
            double distance = Math.abs(sum / others - position);
            if (distance < best || (distance == best && bestGroup < 0)) {
                best = distance;
                bestMean = sum / others;
                bestGroup = group;
            }
        }
        if (bestGroup < 0) {
            return;
        }
        double points = situation.rulebook().get(Parameter.BLOC_STRENGTH)
                * (1 - 0.5 * situation.salience(cell))
                * (bestMean - position);
        moves.add(cell, points);
        if (points != 0 && moves.explains()) {
            moves.because(id(), cell, new Cause.BlocDiscipline(assembly.groupId(bestGroup), bestMean),
                    points);
        }
    }
}
