package summitry.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.experiment.Deed;
import summitry.experiment.End;
import summitry.experiment.TurningPoint;
import summitry.model.EndingKind;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.text.TurningSentences;

/**
 * One turning point as a class talks about it: what happened, why, so what, and the real world.
 *
 * @param from id of the node to branch at
 * @param round from 1
 * @param what was done
 * @param evidence how the run would have gone without it; model output
 */
public record DebriefCard(int from, int round, String what, String evidence, String why, String soWhat,
        String realWorld) {
    private static final int VALUES_NAMED = 2;
    private static final double LEAST_POINTS = 1;

    /** A card for each turning point, in their order. */
    public static List<DebriefCard> of(Scenario scenario, Language language, List<TurningPoint> points) {
        TurningSentences say = TurningSentences.of(scenario, language);
        return points.stream().map(p -> card(say, p)).toList();
    }

    private static DebriefCard card(TurningSentences say, TurningPoint point) {
        int round = point.round();
        String soWhat = say.soWhat(point.adoptedOnlyWith(), point.adoptedOnlyWithout(),
                point.divergence().otherEnding(), !apart(point).isEmpty());
        String evidence = say.evidence(differences(say, point));
        return switch (point.deed()) {
            case Deed.Commanded(var command) -> new DebriefCard(point.from(), round, say.what(round, command),
                    evidence, say.why(round, command), soWhat, say.realWorld(command));
            case Deed.Befell(var event) -> new DebriefCard(point.from(), round, say.what(round, event),
                    evidence, say.why(round, event), soWhat, say.realWorld(event));
        };
    }

    private static List<String> differences(TurningSentences say, TurningPoint point) {
        List<String> clauses = new ArrayList<>();
        if (point.divergence().otherEnding()) {
            EndingKind without = point.without().kind().orElseThrow();
            clauses.add(point.with().kind().map(with -> say.ending(with, without))
                    .orElseGet(() -> say.hasEnded(without)));
        }
        if (!point.adoptedOnlyWith().isEmpty()) {
            clauses.add(say.notAdopted(point.adoptedOnlyWith()));
        }
        if (!point.adoptedOnlyWithout().isEmpty()) {
            clauses.add(say.adoptedToo(point.adoptedOnlyWithout()));
        }
        clauses.addAll(values(say, point));
        if (Math.abs(point.with().highest() - point.without().highest()) >= LEAST_POINTS) {
            clauses.add(say.tension(point.with().highest(), point.without().highest()));
        }
        return clauses;
    }

    private record Apart(End.Item with, End.Item without) {
        double points() {
            return Math.abs(with.value() - without.value());
        }
    }

    /** Values of issues that lie a point or more apart, the furthest first. */
    private static List<Apart> apart(TurningPoint point) {
        List<Apart> apart = new ArrayList<>();
        for (int k = 0; k < point.with().items().size(); k++) {
            apart.add(new Apart(point.with().items().get(k), point.without().items().get(k)));
        }
        return apart.stream().filter(a -> a.points() >= LEAST_POINTS)
                .sorted(Comparator.comparingDouble((Apart a) -> -a.points())).toList();
    }

    /** The furthest of issues whose fate is the same; of the others it is told that they were adopted, or not. */
    private static List<String> values(TurningSentences say, TurningPoint point) {
        return apart(point).stream().filter(a -> a.with().isAdopted() == a.without().isAdopted())
                .limit(VALUES_NAMED)
                .map(a -> say.value(a.with().issue(), a.with().value(), a.without().value())).toList();
    }
}
