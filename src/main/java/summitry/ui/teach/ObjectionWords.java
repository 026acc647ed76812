package summitry.ui.teach;

import summitry.classroom.Objection;
import summitry.text.Sentences;

/** Why something cannot be done in a lesson, as a sentence with what to do instead. */
final class ObjectionWords {
    private ObjectionWords() {}

    static String of(Objection objection, RoomMoment moment) {
        return objection.refusal()
                .map(r -> Sentences.of(moment.scenario(), moment.language()).fact(r))
                .orElseGet(() -> plain(objection, moment));
    }

    private static String plain(Objection objection, RoomMoment moment) {
        String key = "teach.objection." + objection.why().key();
        return objection.party().isEmpty()
                ? moment.words().get(key)
                : moment.words().get(key, moment.name(objection.party().get()),
                        objection.issue().map(moment::title).orElse(""));
    }
}
