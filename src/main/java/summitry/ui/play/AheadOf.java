package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import summitry.engine.measure.Support;
import summitry.experiment.Prospects;
import summitry.experiment.Quantiles;
import summitry.figure.AheadFigure;
import summitry.figure.Lines;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.NegotiationState;

/**
 * The text and the support of one item: how they came to where the run stands and where its futures lead.
 *
 * @param ahead from where the moment stands
 */
record AheadOf(Moment moment, Prospects ahead, IssueId issue) {
    /** The middle of many futures round by round, values 0 to 100. */
    static Lines.Fan fan(int from, List<Quantiles> values, double unit) {
        return new Lines.Fan(from, values.stream().map(q -> value(q.p10() * unit)).toList(),
                values.stream().map(q -> value(q.p50() * unit)).toList(),
                values.stream().map(q -> value(q.p90() * unit)).toList());
    }

    /** Sums of shares may miss 1 by a rounding. */
    private static double value(double value) {
        return Math.clamp(value, 0, 100);
    }

    /** Whether there is anything ahead: an adopted item stays as it is. */
    boolean isOpen() {
        return !state(moment.state()).isAdopted() && !ahead.all().isEmpty()
                && ahead.round() == moment.round();
    }

    /** The chair's text, 0 to 100; the status quo before the first. */
    Optional<AheadFigure> text() {
        return isOpen()
                ? Optional.of(figure("play.ahead.text.of", "", f -> state(f).text(),
                        fan(ahead.round(), ahead.texts(issue), 1)))
                : Optional.empty();
    }

    /** Share of the weight that does not object to it, per cent. */
    Optional<AheadFigure> support() {
        List<Quantiles> values = isOpen() ? ahead.supports(issue) : List.of();
        // Nobody has answered a text that there is not yet.
        int unknown = state(moment.state()).drafted() ? 0 : 1;
        int k = moment.scenario().indexOf(issue);
        return values.size() <= unknown
                ? Optional.empty()
                : Optional.of(figure("play.ahead.support.of", "%",
                        f -> 100 * Support.of(moment.engine().situation(f), f.responses(), k),
                        fan(ahead.round() + unknown, values.subList(unknown, values.size()), 100)));
    }

    private AheadFigure figure(String what, String unit, ToDoubleFunction<NegotiationState> value,
            Lines.Fan fan) {
        List<Double> past = moment.frames().stream().map(Frame::after).filter(f -> state(f).drafted())
                .map(f -> value(value.applyAsDouble(f))).toList();
        return new AheadFigure(moment.words().get(what, moment.shortTitle(issue)), unit, past,
                past.isEmpty() ? 0 : moment.frames().size() - past.size(), fan);
    }

    private IssueState state(NegotiationState at) {
        return at.issues().get(moment.scenario().indexOf(issue));
    }
}
