package summitry.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A published model of collective decisions with its parameters. Pure, deterministic, safe for any thread. */
public interface Model {
    /** Which of the models it is, whatever its parameters. */
    ModelName name();

    /** What it says of each issue, in the order of the issues. */
    List<Answer> answers(Cases cases);

    /** The answers of a model that looks at each issue alone; where nobody weighs anything, the mean of all positions. */
    static List<Answer> each(Cases cases, Weighting weighting, Function<Dispute, Answer> answer) {
        List<Answer> answers = new ArrayList<>();
        for (int k = 0; k < cases.issues().size(); k++) {
            Dispute dispute = cases.dispute(k);
            if (dispute.size() == 0) {
                answers.add(new Answer.Nobody());
            } else if (dispute.isWeightless(weighting)) {
                answers.add(Answer.Value.of(dispute.plainMean()));
            } else {
                answers.add(answer.apply(dispute));
            }
        }
        return answers;
    }
}
