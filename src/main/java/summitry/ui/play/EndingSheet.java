package summitry.ui.play;

import java.util.Optional;

import summitry.model.IssueStatus;
import summitry.model.Outcome;
import summitry.text.Sentences;

/**
 * How the summit ended.
 *
 * @param brief in one sentence
 * @param story the sentence with what decided it
 */
record EndingSheet(String title, String brief, String story) {
    static Optional<EndingSheet> of(Moment moment) {
        return moment.state().outcome().map(o -> of(moment, o));
    }

    private static EndingSheet of(Moment moment, Outcome outcome) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        int adopted = (int) outcome.issues().stream().filter(i -> i.status() == IssueStatus.ADOPTED).count();
        String brief = moment.words().get("ending." + outcome.kind().key() + ".plain",
                moment.numbers().whole(adopted), moment.numbers().whole(outcome.issues().size()));
        return new EndingSheet(say.endingTitle(outcome), brief, say.ending(outcome));
    }
}
