package summitry.ui.play;

import java.util.Arrays;
import java.util.List;

import summitry.brief.AuthorWords;
import summitry.brief.ReadingLevel;
import summitry.model.PartyId;
import summitry.model.Temperament;
import summitry.text.Terms;

/**
 * Who leads the chosen party's delegation.
 *
 * @param person true where a person leads it, else the rules do
 * @param away true where it has left the room
 * @param temperament how the rules bargain for it
 * @param told what that means, empty where there is nothing to say
 * @param pending what the person has asked for in this round
 * @param answer what came of its last offer in this round; empty where none was answered
 * @param brief what the author tells its delegation alone; empty where the rules lead it or nothing is told
 */
record SeatSheet(PartyId party, String name, boolean person, boolean away, Temperament temperament,
        String told,
        List<Manner> manners, List<PendingMove> pending, String answer, String brief) {
    /** A way to bargain, with its name and what it means. */
    record Manner(Temperament temperament, String name, String plain) {
        @Override
        public String toString() {
            return name;
        }
    }

    static SeatSheet of(Moment moment, PartyId party) {
        Terms terms = Terms.in(moment.language());
        int p = moment.scenario().indexOf(party);
        var seats = moment.state().seats();
        Temperament temperament = seats.temperaments().get(p);
        List<PendingMove> pending = PendingMove.of(moment, party);
        String told = seats.isAway(p)
                ? moment.words().get("play.seat.away", moment.name(party))
                : !seats.isPerson(p)
                        ? terms.temperamentPlain(temperament)
                        : "";
        return new SeatSheet(party, moment.name(party), seats.isPerson(p), seats.isAway(p), temperament, told,
                Arrays.stream(Temperament.values())
                        .map(t -> new Manner(t, terms.temperament(t), terms.temperamentPlain(t))).toList(),
                pending,
                Letter.lastAnswered(moment, party).map(l -> l.title() + ". " + l.advice()).orElse(""),
                seats.isPerson(p)
                        ? AuthorWords.confidential(moment.scenario().party(party), moment.language(),
                                ReadingLevel.FULL)
                        : "");
    }
}
