package summitry.ui.teach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitry.classroom.Attendance;
import summitry.classroom.Holder;
import summitry.classroom.Lesson;
import summitry.classroom.Place;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Temperament;
import summitry.text.Words;

/**
 * A seat on the board.
 *
 * @param name of the delegation
 * @param team who holds it: "Blue, 3 students", "played by the rules: trader"
 * @param states in words, each told apart by a picture too
 */
record SeatRow(PartyId party, String name, String code, String flag, Holder holder,
        Optional<Temperament> temperament,
        Attendance attendance, int students, String label, String team, List<State> states) {

    /** What a card shows at a glance. */
    enum State {
        ABSENT, LATE, READING, READ, QUIET, PROPOSED, VOTED, SPEAKING;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Seats of people and caretakers first, then those that the rules hold; each in scenario order. */
    static List<SeatRow> all(RoomMoment moment) {
        List<SeatRow> rows = new ArrayList<>();
        moment.lesson().places().forEach(p -> rows.add(of(p, moment)));
        rows.sort(Comparator.comparingInt(SeatRow::order));
        return rows;
    }

    /** A team that is absent keeps its place, so that calling the roll moves no card. */
    private static int order(SeatRow row) {
        return row.holder == Holder.AUTOMATIC ? 1 : 0;
    }

    private static SeatRow of(Place place, RoomMoment moment) {
        Party party = moment.scenario().party(place.seat().party());
        Holder holder = place.seat().holder();
        Temperament temperament = moment.state().seats().temperaments()
                .get(moment.scenario().indexOf(party.id()));
        Words words = moment.words();
        String team = switch (holder) {
            case TEAM -> place.seat().label().isEmpty()
                    ? words.get("teach.seat.team", place.seat().students())
                    : words.get("teach.seat.team-named", place.seat().label(),
                            moment.numbers().whole(place.seat().students()));
            case CHAIR -> words.get("teach.seat.chair");
            case CARETAKER -> words.get("teach.seat.caretaker");
            case AUTOMATIC -> words.get("teach.seat.automatic",
                    words.get("temperament." + temperament.key() + ".name"));
        };
        return new SeatRow(party.id(), party.name().in(moment.language()), party.code(), party.flag(), holder,
                Optional.of(temperament), place.attendance(), place.seat().students(), place.seat().label(),
                team,
                states(place, moment.lesson()));
    }

    private static List<State> states(Place place, Lesson lesson) {
        List<State> states = new ArrayList<>();
        PartyId party = place.seat().party();
        if (place.attendance() == Attendance.ABSENT) {
            states.add(State.ABSENT);
        }
        if (place.attendance() == Attendance.LATE) {
            states.add(State.LATE);
        }
        if (lesson.floor().speaker().filter(party::equals).isPresent()) {
            states.add(State.SPEAKING);
        }
        if (place.seat().holder().isLedByPeople()) {
            states.add(place.log().hasRead() ? State.READ : State.READING);
            if (lesson.papers().stream().anyMatch(p -> p.isOpen() && p.backers().contains(party))) {
                states.add(State.PROPOSED);
            }
            if (lesson.ballot().flatMap(b -> b.vote(party)).isPresent()) {
                states.add(State.VOTED);
            }
            if (place.log().isQuiet() && lesson.time().started()) {
                states.add(State.QUIET);
            }
        }
        return states;
    }
}
