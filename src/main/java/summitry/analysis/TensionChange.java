package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import summitry.engine.Engine;
import summitry.engine.trace.Trace;
import summitry.model.Cause;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.RuleId;
import summitry.model.Subject;

/**
 * What raised and what lowered a tension in a round, the largest first. The parts add up to the change.
 *
 * @param raised parts above 0
 * @param lowered parts below 0
 */
public record TensionChange(List<Part> raised, List<Part> lowered) {
    public TensionChange {
        raised = List.copyOf(raised);
        lowered = List.copyOf(lowered);
    }

    /**
     * One part.
     *
     * @param pair whose tension it changed
     * @param points of the tension that is explained; of the mean tension, a pair counts by its weight
     */
    public record Part(RuleId rule, Subject.Tension pair, Cause cause, double points) {}

    /** Signed points of the ladder, 0 to 100. */
    public double change() {
        return sum(raised) + sum(lowered);
    }

    private static double sum(List<Part> parts) {
        double sum = 0;
        for (Part part : parts) {
            sum += part.points();
        }
        return sum;
    }

    /** The parts by rule: the points of each rule added up, named after the largest part of it. */
    public TensionChange byRule() {
        SequencedMap<RuleId, Part> up = new LinkedHashMap<>();
        SequencedMap<RuleId, Part> down = new LinkedHashMap<>();
        raised.forEach(p -> up.merge(p.rule(), p, TensionChange::joined));
        lowered.forEach(p -> down.merge(p.rule(), p, TensionChange::joined));
        return new TensionChange(ranked(List.copyOf(up.values())), ranked(List.copyOf(down.values())));
    }

    private static Part joined(Part first, Part second) {
        return new Part(first.rule(), first.pair(), first.cause(), first.points() + second.points());
    }

    /** The same, with only the few largest parts of each list. */
    public TensionChange top(int each) {
        return new TensionChange(raised.subList(0, Math.min(each, raised.size())),
                lowered.subList(0, Math.min(each, lowered.size())));
    }

    /** What changed the tension of a pair. */
    public static TensionChange ofPair(Trace trace, PartyId a, PartyId b) {
        List<Part> parts = new ArrayList<>();
        for (Reason reason : trace.about(new Subject.Tension(a, b))) {
            part(reason, 1).ifPresent(parts::add);
        }
        return of(parts);
    }

    /** What changed the mean tension of the summit, in which a pair weighs the product of its capabilities. */
    public static TensionChange ofMean(Engine engine, Trace trace) {
        var assembly = engine.assembly();
        double total = 0;
        for (int a = 1; a < assembly.parties(); a++) {
            for (int b = 0; b < a; b++) {
                total += assembly.general(a) * assembly.general(b);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Reason reason : trace.reasons()) {
            if (reason.subject() instanceof Subject.Tension(PartyId a, PartyId b)) {
                double weight = assembly.general(Places.of(engine.scenario(), a))
                        * assembly.general(Places.of(engine.scenario(), b));
                part(reason, total == 0 ? 0 : weight / total).ifPresent(parts::add);
            }
        }
        return of(parts);
    }

    private static Optional<Part> part(Reason reason, double share) {
        return reason.subject() instanceof Subject.Tension pair
                ? Optional.of(new Part(reason.rule(), pair, reason.cause(), reason.contribution() * share))
                : Optional.empty();
    }

    private static TensionChange of(List<Part> parts) {
        return new TensionChange(ranked(parts.stream().filter(p -> p.points() > 0).toList()),
                ranked(parts.stream().filter(p -> p.points() < 0).toList()));
    }

    private static List<Part> ranked(List<Part> parts) {
        return parts.stream().sorted(Comparator.comparingDouble((Part p) -> -Math.abs(p.points()))).toList();
    }
}
