package summitry.classroom;

import java.util.List;
import java.util.Optional;
import summitry.classroom.Objection.Why;
import summitry.engine.Decision;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.Docket;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Temperament;
import summitry.run.LiveRun;

/** Gives out the seats of a lesson. Any seat may change hands at any moment; what waits of the old holder is dropped. */
public final class SeatDesk {
    private final LiveLesson live;
    private volatile Optional<Handover> last = Optional.empty();

    SeatDesk(LiveLesson live) {
        this.live = live;
    }

    /** Hands a seat over. What the delegation did stays; acts of it that wait, and its vote, are taken back. */
    public Optional<Objection> hand(PartyId party, Holder holder, Optional<Temperament> temperament) {
        synchronized (live) {
            Handover before = Handover.of(live, live.lesson().place(party).seat());
            Optional<Objection> objection = give(party, holder, temperament);
            if (objection.isEmpty()) {
                last = Optional.of(before);
            }
            return objection;
        }
    }

    private Optional<Objection> give(PartyId party, Holder holder, Optional<Temperament> temperament) {
        synchronized (live) {
            last = Optional.empty();
            Seat seat = live.lesson().place(party).seat();
            if (seat.holder() == holder && seat.temperament().equals(temperament)) {
                return Objection.to(Why.ALREADY_SO, party);
            }
            return live.notEnded().or(() -> {
                live.say(new LessonEvent.SeatHanded(party, holder, temperament));
                if (live.lesson().time().started()) {
                    dropWaiting(party);
                    give(live.lesson().place(party).seat());
                }
                return Optional.empty();
            });
        }
    }

    /**
     * The seat whose latest change of hands can be undone: the one that changed last, while its round goes on and nobody
     * changed it since. It is not kept over a restart.
     */
    public Optional<PartyId> undoable() {
        return last.filter(h -> h.isFresh(live)).map(Handover::party);
    }

    /**
     * Gives a seat back to whom it was taken from, with its vote and the acts that waited. Kept in the lesson as a change of
     * hands like any other. Trades that it was part of were called off and stay so.
     */
    public Optional<Objection> undo() {
        synchronized (live) {
            Optional<Handover> handover = last.filter(h -> h.isFresh(live));
            if (handover.isEmpty()) {
                return Objection.to(Why.NOTHING_TO_UNDO);
            }
            Seat before = handover.get().before();
            return give(before.party(), before.holder(), before.temperament()).or(() -> {
                handover.get().restore(live);
                return Optional.empty();
            });
        }
    }

    /** Two seats change hands: each is held as the other was. */
    public Optional<Objection> swap(PartyId one, PartyId other) {
        synchronized (live) {
            Seat first = live.lesson().place(one).seat();
            Seat second = live.lesson().place(other).seat();
            if (one.equals(other)) {
                return Objection.to(Why.ALREADY_SO, one);
            }
            return live.notEnded().or(() -> {
                take(one, first, second);
                take(other, second, first);
                return Optional.empty();
            });
        }
    }

    private void take(PartyId party, Seat from, Seat to) {
        if (from.holder() != to.holder() || !from.temperament().equals(to.temperament())) {
            give(party, to.holder(), to.temperament());
        } else if (live.lesson().time().started()) {
            live.lesson().ballot().flatMap(b -> b.vote(party))
                    .ifPresent(_ -> live.say(new LessonEvent.BallotTakenBack(party)));
            dropWaiting(party);
            give(from);
        }
        live.say(new LessonEvent.StudentsCounted(party, to.students()));
        live.say(new LessonEvent.SeatLabelled(party, to.label()));
    }

    /**
     * Calls the roll. A team that is absent leaves its seat to a caretaker; it takes the seat when it comes.
     */
    public Optional<Objection> attend(PartyId party, Attendance attendance) {
        synchronized (live) {
            Place place = live.lesson().place(party);
            if (place.attendance() == attendance) {
                return Objection.to(Why.ALREADY_SO, party);
            }
            return live.notEnded().or(() -> {
                live.say(new LessonEvent.Attended(party, attendance));
                Holder holder = place.seat().holder();
                if (attendance == Attendance.ABSENT && holder == Holder.TEAM) {
                    return give(party, Holder.CARETAKER, place.seat().temperament());
                }
                boolean comes = attendance == Attendance.LATE || attendance == Attendance.PRESENT;
                return comes && holder == Holder.CARETAKER && place.attendance() == Attendance.ABSENT
                        ? give(party, Holder.TEAM, place.seat().temperament())
                        : Optional.empty();
            });
        }
    }

    /** Everyone who was not called yet is there. */
    public Optional<Objection> attendAll() {
        synchronized (live) {
            List<PartyId> expected = live.lesson().places().stream()
                    .filter(p -> p.attendance() == Attendance.EXPECTED && p.seat().holder() == Holder.TEAM)
                    .map(p -> p.seat().party()).toList();
            return live.notEnded().or(() -> {
                expected.forEach(p -> live.say(new LessonEvent.Attended(p, Attendance.PRESENT)));
                return Optional.empty();
            });
        }
    }

    public Optional<Objection> label(PartyId party, String label) {
        String plain = label.strip();
        return plain.length() > Seat.LONGEST_LABEL
                ? Objection.to(Why.TEXT_TOO_LONG, party)
                : live.notEnded().or(() -> live.said(new LessonEvent.SeatLabelled(party, plain)));
    }

    /** @param students 0 to {@value ClassPlan#MOST_STUDENTS} */
    public Optional<Objection> count(PartyId party, int students) {
        return students < 0 || students > ClassPlan.MOST_STUDENTS
                ? Objection.to(Why.OUT_OF_RANGE, party)
                : live.notEnded().or(() -> live.said(new LessonEvent.StudentsCounted(party, students)));
    }

    /** The team of a seat has read its brief. */
    public Optional<Objection> read(PartyId party) {
        return live.lesson().place(party).log().hasRead()
                ? Objection.to(Why.ALREADY_SO, party)
                : live.notEnded().or(() -> live.said(new LessonEvent.BriefRead(party)));
    }

    /** Gives every seat of the run to its holder, where it is not yet. */
    void giveOut() {
        live.lesson().places().forEach(p -> give(p.seat()));
    }

    private void give(Seat seat) {
        LiveRun run = live.run();
        NegotiationState state = run.tree().state();
        int party = run.scenario().indexOf(seat.party());
        Controller wanted = seat.holder() == Holder.AUTOMATIC ? Controller.AUTOMATIC : Controller.PERSON;
        if (state.seats().controllers().get(party) != wanted) {
            carryOut(new Command.Assign(seat.party(), wanted));
        }
        if (seat.holder() == Holder.AUTOMATIC) {
            seat.temperament().filter(t -> state.seats().temperaments().get(party) != t)
                    .ifPresent(t -> carryOut(new Command.ChangeTemperament(seat.party(), t)));
        }
    }

    /** A seat that changes hands between people stays a person's for the run, so its acts have to be dropped here. */
    private void dropWaiting(PartyId party) {
        NegotiationState state = live.run().tree().state();
        if (state.seats().controllers().get(live.run().scenario().indexOf(party)) != Controller.PERSON) {
            // The rules hold it: it need not be taken from anybody first.
            return;
        }
        Docket docket = state.docket();
        boolean waits = docket.acts().stream().anyMatch(a -> a.party().equals(party))
                || docket.proposals().stream()
                        .anyMatch(p -> p.from().equals(party) || p.with().equals(party));
        if (waits) {
            carryOut(new Command.Assign(party, Controller.AUTOMATIC));
        }
    }

    /** After its end the summit takes no order, and none is needed: nobody acts any more. */
    private void carryOut(Command command) {
        if (live.run().submit(command) instanceof Decision.Rejected(var reason)
                && !live.run().tree().state().hasEnded()) {
            throw new IllegalStateException("a seat could not be given: " + reason);
        }
    }
}
