package summitry.ui.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import summitry.figure.Waterfall;
import summitry.model.NegotiationState;
import summitry.model.Reason;
import summitry.model.Subject;
import summitry.text.Numbers;

/** Why a position changed in the round that is shown, as a waterfall. */
final class WhyOf {
    /** What rounding may leave over; anything more is shown as a cause that no rule explains. */
    private static final double ROUNDING = 1e-7;

    /** Points from which a move is called one. */
    static final double STILL = 0.5;

    /** The joined row of the small causes. */
    static final String REST = "rest";

    private WhyOf() {}

    /** The terms that are not nothing, under the names that the steps of a waterfall have. */
    static SequencedMap<String, Reason> named(List<Reason> reasons) {
        SequencedMap<String, Reason> named = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            if (reason.contribution() != 0) {
                named.put("%s-%03d".formatted(reason.rule().key(), named.size()), reason);
            }
        }
        return named;
    }

    /** The same terms in tenths, as every place reads them: they add up to the change that is shown. */
    static SequencedMap<String, Double> shown(double from, double to, List<Reason> reasons) {
        SequencedMap<String, Reason> named = named(reasons);
        double[] tenths = Numbers.partsInTenths(
                named.values().stream().map(Reason::contribution).toList(), Numbers.shownChange(from, to));
        SequencedMap<String, Double> shown = new LinkedHashMap<>();
        for (String id : named.keySet()) {
            shown.put(id, tenths[shown.size()]);
        }
        return shown;
    }

    /** The terms of a subject in the shown round. */
    static SequencedMap<String, Double> shown(Moment moment, Subject subject) {
        NegotiationState before = moment.now().before();
        return shown(value(moment, before, subject), value(moment, moment.now().after(), subject),
                moment.now().trace().about(subject));
    }

    private static double value(Moment moment, NegotiationState state, Subject subject) {
        return switch (subject) {
            case Subject.Position(var party, var issue) -> state.stances().positions()
                    .get(moment.scenario().indexOf(party), moment.scenario().indexOf(issue));
            case Subject.Tension(var a, var b) -> state.climate().tensions()
                    .get(moment.scenario().indexOf(a), moment.scenario().indexOf(b));
            case Subject.Text(var issue) -> state.issues().get(moment.scenario().indexOf(issue)).text();
        };
    }

    /** True where a party stands still for all that people see: less than half a point. */
    static boolean isStill(double from, double to) {
        return Math.abs(Numbers.shownChange(from, to)) < STILL;
    }

    static Waterfall of(Moment moment, double from, double to, List<Reason> reasons) {
        CauseWords say = new CauseWords(moment);
        List<Waterfall.Step> steps = new ArrayList<>();
        double sum = from;
        for (Reason reason : reasons) {
            sum += reason.contribution();
        }
        named(reasons).forEach((id, reason) -> steps.add(new Waterfall.Step(id, say.name(reason),
                say.detail(reason.cause()), reason.contribution())));
        if (Math.abs(to - sum) > ROUNDING) {
            steps.add(new Waterfall.Step("unexplained", moment.words().get("play.cause.unexplained"), "",
                    to - sum));
        }
        int round = moment.round();
        String before = round <= 1
                ? moment.words().get("play.why.at-start")
                : moment.words().get("play.why.after", moment.numbers().whole(round - 1));
        String after = round == 0
                ? moment.words().get("play.why.now")
                : moment.words().get("play.why.after", moment.numbers().whole(round));
        return new Waterfall(before, from, steps, after, to);
    }
}
