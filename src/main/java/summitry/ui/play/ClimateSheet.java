package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import summitry.engine.measure.Assembly;
import summitry.engine.measure.Support;
import summitry.engine.tension.Ladder;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.RuleId;
import summitry.model.Rung;
import summitry.model.Subject;
import summitry.text.Numbers;

/**
 * Support over all issues and tension over all pairs, with what raised and lowered it in the last round.
 *
 * @param support share of the weight that accepts the texts, 0 to 1
 * @param supportChange since the previous round, a share
 * @param statuses by issue, in scenario order
 * @param tension mean over all pairs weighted by capability, 0 to 100
 * @param tensionStart the same before the first round
 * @param highest codes of the pair with the highest tension, empty for a party alone
 * @param highestTension of that pair, 0 to 100
 * @param raised largest first
 * @param lowered largest first
 */
record ClimateSheet(boolean drafted, double support, double supportChange, List<IssueStatus> statuses,
        double tension,
        double tensionStart, double tensionChange, Rung rung, String highest, double highestTension,
        List<Term> raised, List<Term> lowered) {
    /**
     * What one rule did to the mean tension.
     *
     * @param points with sign, whole tenths; all terms of both lists add up to the change
     * @param pair codes of the pair that it moved most
     */
    record Term(RuleId rule, double points, String pair) {}

    static ClimateSheet of(Moment moment) {
        NegotiationState state = moment.state();
        NegotiationState before = moment.now().before();
        double tension = mean(moment, state);
        double from = mean(moment, before);
        double support = Support.overall(moment.situation(), state.responses());
        double supportBefore = Support.overall(moment.engine().situation(before), before.responses());
        List<Term> terms = terms(moment);
        int[] pair = Ladder.highest(state.climate().tensions());
        return new ClimateSheet(state.issues().stream().anyMatch(i -> i.drafted()), support,
                support - supportBefore,
                state.issues().stream().map(i -> i.status()).toList(), tension,
                Ladder.mean(moment.engine().assembly(), state.climate().startTensions()), tension - from,
                Ladder.ofSummit(tension), pair.length == 0 ? "" : codes(moment, pair[0], pair[1]),
                pair.length == 0 ? 0 : state.climate().tensions().get(pair[0], pair[1]),
                terms.stream().filter(t -> t.points() > 0).toList(),
                terms.stream().filter(t -> t.points() < 0).toList().reversed());
    }

    private static double mean(Moment moment, NegotiationState state) {
        return Ladder.mean(moment.engine().assembly(), state.climate().tensions());
    }

    int count(IssueStatus status) {
        return (int) statuses.stream().filter(s -> s == status).count();
    }

    /** The terms of the change of the mean, highest first, rounded to tenths that add up. */
    private static List<Term> terms(Moment moment) {
        Map<RuleId, Double> sums = new EnumMap<>(RuleId.class);
        Map<RuleId, Double> heaviest = new EnumMap<>(RuleId.class);
        Map<RuleId, String> pairs = new EnumMap<>(RuleId.class);
        double all = allPairs(moment.engine().assembly());
        for (Reason reason : moment.now().trace().reasons()) {
            if (reason.subject() instanceof Subject.Tension(PartyId a, PartyId b)) {
                double points = reason.contribution() * weight(moment, a, b) / all;
                sums.merge(reason.rule(), points, Double::sum);
                if (Math.abs(points) > heaviest.getOrDefault(reason.rule(), 0.0)) {
                    heaviest.put(reason.rule(), Math.abs(points));
                    pairs.put(reason.rule(), moment.code(a) + " " + moment.code(b));
                }
            }
        }
        double[] tenths = Numbers.partsInTenths(List.copyOf(sums.values()));
        List<Term> terms = new ArrayList<>();
        for (RuleId rule : sums.keySet()) {
            terms.add(new Term(rule, tenths[terms.size()], pairs.getOrDefault(rule, "")));
        }
        terms.sort(Comparator.comparingDouble(t -> -t.points()));
        return terms;
    }

    /** What a pair counts in the mean. */
    private static double weight(Moment moment, PartyId a, PartyId b) {
        Assembly assembly = moment.engine().assembly();
        return assembly.general(moment.scenario().indexOf(a))
                * assembly.general(moment.scenario().indexOf(b));
    }

    /** What all pairs together count; 1 where there is no pair with any weight. */
    private static double allPairs(Assembly assembly) {
        double squares = 0;
        for (int p = 0; p < assembly.parties(); p++) {
            squares += assembly.general(p) * assembly.general(p);
        }
        double total = (assembly.totalGeneral() * assembly.totalGeneral() - squares) / 2;
        return total > 0 ? total : 1;
    }

    private static String codes(Moment moment, int a, int b) {
        return moment.scenario().parties().get(a).code() + " " + moment.scenario().parties().get(b).code();
    }
}
