package summitry.classroom;

import java.util.List;
import java.util.Optional;
import summitry.model.Command;
import summitry.model.PartyId;

/**
 * A seat as it was before it changed hands.
 *
 * @param round in which it did
 * @param acts of it that waited for the end of the round, in order
 * @param vote in the ballot that was on
 */
record Handover(Seat before, int round, List<Command.Instruct> acts, Optional<Ballot.Vote> vote) {
    Handover {
        acts = List.copyOf(acts);
    }

    static Handover of(LiveLesson live, Seat seat) {
        var state = live.run().tree().state();
        return new Handover(seat, state.round(),
                state.docket().acts().stream().filter(a -> a.party().equals(seat.party()))
                        .map(a -> new Command.Instruct(a.party(), a.act())).toList(),
                live.lesson().ballot().flatMap(b -> b.vote(seat.party())));
    }

    PartyId party() {
        return before.party();
    }

    /** True while the round goes on and the seat is not what it was. */
    boolean isFresh(LiveLesson live) {
        Seat now = live.lesson().place(party()).seat();
        return live.run().tree().state().round() == round && !live.lesson().time().ended()
                && !(now.holder() == before.holder() && now.temperament().equals(before.temperament()));
    }

    /** Gives back the vote and what waited; what the procedure refuses by now is left out. */
    void restore(LiveLesson live) {
        acts.forEach(live.run()::submit);
        if (live.lesson().ballot().filter(b -> b.vote(party()).isEmpty()).isPresent()) {
            vote.ifPresent(v -> live.say(new LessonEvent.BallotCast(party(), v)));
        }
    }
}
