package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import summitry.engine.measure.Responses;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.text.Sentences;
import summitry.text.Words;

/** What is known of a party on an issue, for the one who points at it: sentences, a line each. */
final class PartyNote {
    private PartyNote() {}

    static String of(Moment moment, PartyId id, int party, int issue) {
        Words words = moment.words();
        int cell = moment.situation().cell(party, issue);
        Preference preference = moment.scenario().preferences().get(party, issue);
        List<String> lines = new ArrayList<>();
        if (!moment.situation().hasSay(cell)) {
            lines.add(Sentences.of(moment.scenario(), moment.language()).fact(
                    Responses.why(moment.situation(), cell, moment.situation().text(issue))));
        }
        lines.add(words.get("play.strip.cares", moment.numbers().whole(moment.situation().ideal(cell)),
                moment.numbers().whole(moment.situation().salience(cell) * 100),
                words.get("play.confidence." + preference.confidence().key())));
        Edges.of(moment.situation(), cell).told(moment.name(id), words).forEach(t -> lines.add(t + "."));
        String moved = Limits.moved(moment, id, moment.scenario().issues().get(issue).id());
        if (!moved.isEmpty()) {
            lines.add(moved);
        }
        String reason = preference.rationale().in(moment.language());
        if (!reason.isEmpty()) {
            lines.add(reason);
        }
        if (!preference.source().isEmpty()) {
            lines.add(words.get("play.strip.source", preference.source()));
        }
        return String.join("\n", lines);
    }
}
