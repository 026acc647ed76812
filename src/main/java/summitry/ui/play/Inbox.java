package summitry.ui.play;

import java.util.List;

import summitry.model.Party;
import summitry.model.PartyId;

/**
 * The delegations that persons lead, and the proposals that concern them.
 *
 * @param led in scenario order
 * @param waiting number of proposals that want an answer
 * @param told the whole as a sentence, for the badge
 */
record Inbox(List<Led> led, List<Letter> letters, int waiting, String told) {
    /** A delegation that a person leads. */
    record Led(PartyId party, String name, String code, String flag) {}

    static Inbox of(Moment moment) {
        List<Led> led = moment.scenario().parties().stream()
                .filter(p -> moment.state().seats().isPerson(moment.scenario().indexOf(p.id())))
                .map(p -> led(moment, p)).toList();
        List<Letter> letters = Letter.all(moment);
        int waiting = (int) letters.stream().filter(Letter::waits).count();
        return new Inbox(led, letters, waiting,
                moment.words().get("play.inbox.told", waiting, letters.size()));
    }

    private static Led led(Moment moment, Party party) {
        return new Led(party.id(), moment.name(party.id()), party.code(), party.flag());
    }
}
