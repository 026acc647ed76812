package summitry.ui.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import summitry.figure.Waterfall;
import summitry.model.Reason;

/** Why a position changed in the round that is shown, as a waterfall. */
final class WhyOf {
    /** What rounding may leave over; anything more is shown as a cause that no rule explains. */
    private static final double ROUNDING = 1e-7;

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

    static Waterfall of(Moment moment, double from, double to, List<Reason> reasons) {
        CauseWords say = new CauseWords(moment);
        List<Waterfall.Step> steps = new ArrayList<>();
        double sum = from;
        for (Reason reason : reasons) {
            sum += reason.contribution();
        }
        named(reasons).forEach((id, reason) -> steps.add(new Waterfall.Step(id, say.name(reason.cause()),
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
