package summitry.engine.procedure;

import java.util.List;
import java.util.OptionalDouble;
import summitry.engine.measure.Situation;
import summitry.engine.trace.Reasons;
import summitry.model.Cause;
import summitry.model.DecisionRule;
import summitry.model.Docket;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Subject;
import summitry.model.Theory;

/**
 * The chair's text: what the room could adopt, closest to the weighted middle of what delegations now say. It moves by a
 * bounded step a round. Single negotiating text: Fisher 1978; RULES section 4.
 */
public final class Drafting {
    private final Situation situation;
    private final List<Docket.Order> orders;
    private final Reasons reasons;
    private final double[] readings;
    private final double[] shifts;

    /**
     * @param orders what the chair decided by hand
     * @param readings the chair's reading error by issue, standard normal
     * @param shifts points added to the positions by cell; this round's trades where the theory drafts after them
     */
    public Drafting(Situation situation, List<Docket.Order> orders, double[] readings, double[] shifts,
            Reasons reasons) {
        this.situation = situation;
        this.orders = orders;
        this.readings = readings;
        this.shifts = shifts;
        this.reasons = reasons;
    }

    /** Where the chair would like the text of an issue to stand. */
    public double target(int issue) {
        return search(issue, middle(issue)).value();
    }

    /** The weighted middle before it is moved to what could be adopted. */
    public double middle(int issue) {
        return Middle.of(situation, issue, readings[issue], shifts).value();
    }

    private ConsensusSearch.Found search(int issue, double middle) {
        if (situation.sayers(issue) == 0) {
            return new ConsensusSearch.Found(middle, true);
        }
        DecisionRule rule = situation.rule(issue);
        boolean free = rule instanceof DecisionRule.OptIn
                || situation.rulebook().procedure().drafting() != Theory.Drafting.WITHIN_MANDATES;
        return free
                ? new ConsensusSearch.Found(middle, true)
                : rule.isVote()
                        ? VoteSearch.nearest(situation, issue, middle)
                        : ConsensusSearch.nearest(situation, issue, middle);
    }

    /** Writes the text of an issue for this round into the situation and gives the target it moves to. */
    public double draft(int issue, boolean drafted) {
        double from = situation.text(issue);
        double middle = middle(issue);
        ConsensusSearch.Found found = search(issue, middle);
        double target = found.value();
        OptionalDouble ordered = ordered(issue);
        if (ordered.isPresent()) {
            situation.setText(issue, ordered.getAsDouble());
            explain(issue, new Cause.ChairWrote(ordered.getAsDouble()), ordered.getAsDouble() - from);
            return ordered.getAsDouble();
        }
        double start = drafted
                ? from
                : from + situation.rulebook().get(Parameter.FIRST_STEP) * (target - from);
        double limit = stepLimit();
        double text = start + Math.max(-limit, Math.min(limit, target - start));
        situation.setText(issue, text);
        explain(issue, new Cause.WeightedMiddle(middle), middle - from);
        explain(issue,
                found.adoptable() ? new Cause.NearestAdoptable(target) : new Cause.LeastObjection(target),
                target - middle);
        explain(issue, new Cause.StepByStep(limit), text - target);
        return target;
    }

    /** Points that a text may move in a round: enough to cross the scale by the deadline. */
    private double stepLimit() {
        return Math.max(situation.rulebook().get(Parameter.TEXT_STEP), 100.0 / situation.deadline());
    }

    private OptionalDouble ordered(int issue) {
        for (Docket.Order order : orders) {
            if (order instanceof Docket.Order.Text(var id, double value)
                    && id.equals(situation.assembly().issueId(issue))) {
                return OptionalDouble.of(value);
            }
        }
        return OptionalDouble.empty();
    }

    private void explain(int issue, Cause cause, double contribution) {
        if (contribution != 0 && reasons.wanted()) {
            reasons.add(RuleId.CHAIR_TEXT, new Subject.Text(situation.assembly().issueId(issue)), cause,
                    contribution);
        }
    }

    /** True where the text has come to rest, so that it may be put to the decision before the deadline. */
    public static boolean isRipe(Situation situation, int issue, double target) {
        return situation.round() >= situation.rulebook().get(Parameter.RIPE_FROM_ROUND)
                && Math.abs(situation.text(issue) - target) <= situation.rulebook()
                        .get(Parameter.RIPE_WITHIN);
    }
}
