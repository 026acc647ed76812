package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import summitry.engine.Engine;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.EndingKind;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PartyId;

/**
 * How a summit ended, as its last page tells it.
 *
 * @param agreed issues that were adopted and count, in scenario order
 * @param failed the others, in scenario order
 * @param moments by round
 */
public record EndingStory(EndingKind kind, List<Agreed> agreed, List<Failed> failed,
        List<DecisiveMoment> moments) {
    public EndingStory {
        agreed = List.copyOf(agreed);
        failed = List.copyOf(failed);
        moments = List.copyOf(moments);
    }

    /**
     * An issue that was adopted.
     *
     * @param value 0 to 100
     * @param marks places of the scale texts that tell the value, see {@link ScaleMarks}
     * @param support share of the weight that does not object, 0 to 1
     * @param round in which it was adopted
     * @param reservations parties that let it pass with a reservation
     * @param outvoted parties that objected in vain
     * @param known from what history reached to the value here, where the scenario knows it
     */
    public record Agreed(IssueId issue, double value, List<Integer> marks, double support, int round,
            List<PartyId> reservations, List<PartyId> outvoted, Optional<Contrast> known) {
        public Agreed {
            marks = List.copyOf(marks);
            reservations = List.copyOf(reservations);
            outvoted = List.copyOf(outvoted);
        }
    }

    /**
     * An issue that failed.
     *
     * @param value where it is left, 0 to 100
     * @param text the last text, 0 to 100
     * @param obstacles who stood in the way, the heaviest first
     * @param known from what history reached to the value here, where the scenario knows it
     */
    public record Failed(IssueId issue, double value, double text, List<Obstacle> obstacles,
            Optional<Contrast> known) {
        public Failed {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * A party that objected to the last text.
     *
     * @param beyond points from its mandate to the text; 0 where it could have signed but would not yet
     * @param weight capability x salience x points beyond (at least 1)
     */
    public record Obstacle(PartyId party, double beyond, boolean hasVeto, double weight) {}

    /** Mean distance of the values to what history reached, in points, over the issues for which it is known. */
    public OptionalDouble meanDistance() {
        return Stream.concat(agreed.stream().map(Agreed::known), failed.stream().map(Failed::known))
                .flatMap(Optional::stream).mapToDouble(Contrast::size).average();
    }

    /**
     * The story of a run.
     *
     * @param path its steps, from the first to the last
     * @throws IllegalArgumentException where the path is empty or the summit has not ended
     */
    public static EndingStory of(Engine engine, List<Passage> path) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("the path has no steps; a story needs all of them.");
        }
        NegotiationState end = path.getLast().after();
        Outcome outcome = end.outcome().orElseThrow(() -> new IllegalArgumentException(
                "the summit goes on after round %d; a story needs its end.".formatted(end.round())));
        Situation situation = engine.situation(end);
        List<Agreed> agreed = new ArrayList<>();
        List<Failed> failed = new ArrayList<>();
        for (Outcome.IssueOutcome result : outcome.issues()) {
            int k = Places.of(engine.scenario(), result.issue());
            Optional<Contrast> known = engine.scenario().issues().get(k).known()
                    .map(Issue.KnownValue::documents).map(d -> new Contrast(d, result.value()));
            if (result.status() == IssueStatus.ADOPTED) {
                agreed.add(new Agreed(result.issue(), result.value(), ScaleMarks.near(result.value()),
                        result.support(), end.issues().get(k).adoptedIn(), result.reservations(),
                        result.objections(), known));
            } else {
                failed.add(new Failed(result.issue(), result.value(), end.issues().get(k).text(),
                        obstacles(situation, k, result.objections()), known));
            }
        }
        return new EndingStory(outcome.kind(), agreed, failed, DecisiveMoments.of(engine, path));
    }

    private static List<Obstacle> obstacles(Situation situation, int issue, List<PartyId> objections) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (PartyId party : objections) {
            int cell = situation.cell(Places.of(situation.assembly().scenario(), party), issue);
            double beyond = Mandate.violation(situation, cell, situation.text(issue));
            // One that has left has no weight any more, but it stood in the way with all that it had.
            double weight = situation.assembly().capability(cell) * situation.salience(cell);
            obstacles.add(new Obstacle(party, beyond, situation.hasVeto(cell), weight * Math.max(1, beyond)));
        }
        return obstacles.stream().sorted(Comparator.comparingDouble(o -> -o.weight())).toList();
    }
}
