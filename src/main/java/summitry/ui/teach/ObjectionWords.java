package summitry.ui.teach;

import summitry.classroom.Objection;
import summitry.text.Sentences;

/** Why something cannot be done in a lesson, as a sentence with what to do instead. */
final class ObjectionWords {
    private ObjectionWords() {}

    static String of(Objection objection, RoomMoment moment) {
        return objection.refusal()
                .map(r -> Sentences.of(moment.scenario(), moment.language()).fact(r))
                .orElseGet(() -> moment.words().get("teach.objection." + objection.why().key(),
                        objection.party().map(moment::name).orElse(""),
                        objection.issue().map(moment::title).orElse("")));
    }
}
