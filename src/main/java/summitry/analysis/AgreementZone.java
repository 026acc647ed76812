package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.model.DecisionRule;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;

/**
 * Which values of an issue could be agreed as mandates and positions stand now, 0 to 100. Raiffa 1982 (zone of possible
 * agreement). Dissent that a consensus may carry at the very end is left out.
 */
public sealed interface AgreementZone {
    /** Everyone who counts could let pass any value from low to high. */
    record Shared(double low, double high) implements AgreementZone {
        /** Points from a value to the nearest one that is shared; 0 inside. */
        public double distance(double value) {
            return Math.max(0, Math.max(low - value, value - high));
        }
    }

    /**
     * No value is in everyone's mandate; these two parties make the gap.
     *
     * @param most the highest value that {@code givesAtMost} may sign
     * @param least the lowest value that {@code asksAtLeast} may sign, above {@code most}
     */
    record Gap(double most, PartyId givesAtMost, double least, PartyId asksAtLeast) implements AgreementZone {
        public double width() {
            return least - most;
        }
    }

    /**
     * Delegations vote, or join one by one: how many would accept each value.
     *
     * @param points one for every whole value, 0 to 100
     * @param line share of the votes that is needed, 0 to 1
     */
    record Votes(List<Point> points, double line) implements AgreementZone {
        public Votes {
            points = List.copyOf(points);
        }

        /** Stretches of neighbouring values that pass, from low to high. */
        public List<Shared> passing() {
            List<Shared> stretches = new ArrayList<>();
            int from = -1;
            for (Point point : points) {
                if (point.passes() && from < 0) {
                    from = point.value();
                }
                boolean last = point.value() == points.getLast().value();
                if (from >= 0 && (!point.passes() || last)) {
                    stretches.add(new Shared(from, point.passes() ? point.value() : point.value() - 1));
                    from = -1;
                }
            }
            return stretches;
        }

        /** The stretch that holds a value or else lies nearest to it, the lower of two as near; empty where nothing passes. */
        public Optional<Shared> passingNearest(double value) {
            return passing().stream().min(Comparator.comparingDouble(s -> s.distance(value)));
        }
    }

    /**
     * One value put to the vote.
     *
     * @param share of the votes that accepts it, 0 to 1: of yes and no where abstentions do not count, of all votes where
     *     they do
     * @param vetoed true where a veto holder blocks it
     * @param passes true where it would be adopted; beside share and vetoes, some rules ask for a quorum
     */
    record Point(int value, double share, boolean vetoed, boolean passes) {}

    /** @throws IllegalArgumentException where the issue is not on the agenda */
    static AgreementZone of(Engine engine, NegotiationState state, IssueId issue) {
        return of(engine.situation(state), Places.of(engine.scenario(), issue));
    }

    /** @param k place of the issue on the agenda, from 0 */
    static AgreementZone of(Situation situation, int k) {
        DecisionRule rule = situation.rule(k);
        return rule.isVote() || rule instanceof DecisionRule.OptIn
                ? VoteCurve.of(situation, k)
                : CommonMandate.of(situation, k);
    }
}
