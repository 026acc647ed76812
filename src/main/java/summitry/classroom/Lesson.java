package summitry.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import summitry.model.PartyId;

/**
 * A lesson between two events, whole.
 *
 * @param plan as prepared; who holds a seat now stands in {@code places}
 * @param time where the class is in its run-sheet
 * @param places all parties, in scenario order
 * @param papers by number
 * @param straw the show of hands that is on
 * @param ballot the vote that is on
 * @param motions in the order in which they were made
 * @param texts what students wrote, in order
 * @param feelings hands counted after the game
 * @param past shows of hands and ballots that are over
 */
public record Lesson(ClassPlan plan, Timekeeping time, List<Place> places, Floor floor, List<Paper> papers,
        Optional<StrawPoll> straw, Optional<Ballot> ballot, List<Motion> motions, List<Text> texts,
        Optional<LessonEvent.FeelingsCounted> feelings, Past past) {
    public Lesson {
        places = List.copyOf(places);
        papers = List.copyOf(papers);
        motions = List.copyOf(motions);
        texts = List.copyOf(texts);
    }

    /** A lesson that has not started. */
    public static Lesson prepared(ClassPlan plan, RunSheet sheet) {
        return new Lesson(plan, Timekeeping.of(sheet), plan.seats().stream().map(Place::of).toList(),
                Floor.EMPTY,
                List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(),
                Past.NONE);
    }

    /**
     * The lesson after an event. One that does not fit changes nothing but the time.
     *
     * @param seconds of the lesson
     */
    public Lesson after(LessonEvent event, int seconds) {
        return Evolution.apply(this, event, seconds);
    }

    /** @throws IllegalArgumentException where the party has no seat */
    public Place place(PartyId party) {
        return places.stream().filter(p -> p.seat().party().equals(party)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("party (%s) has no seat.".formatted(party)));
    }

    public Holder holder(PartyId party) {
        return place(party).seat().holder();
    }

    /** Seats that students or the chair's team hold, in scenario order. */
    public List<PartyId> ledByPeople() {
        return places.stream().map(Place::seat).filter(s -> s.holder().isLedByPeople()).map(Seat::party)
                .toList();
    }

    public Optional<Paper> paper(int number) {
        return papers.stream().filter(p -> p.number() == number).findFirst();
    }

    /** The motion that waits for a second or for hands. */
    public Optional<Motion> motion() {
        return motions.stream().filter(Motion::isPending).findFirst();
    }

    public Phase phase() {
        return time.phase();
    }

    Lesson with(Timekeeping changed) {
        return new Lesson(plan, changed, places, floor, papers, straw, ballot, motions, texts, feelings,
                past);
    }

    Lesson with(PartyId party, UnaryOperator<Place> change) {
        List<Place> changed = new ArrayList<>(places);
        changed.replaceAll(p -> p.seat().party().equals(party) ? change.apply(p) : p);
        return new Lesson(plan, time, changed, floor, papers, straw, ballot, motions, texts, feelings, past);
    }

    Lesson with(Floor changed) {
        return new Lesson(plan, time, places, changed, papers, straw, ballot, motions, texts, feelings, past);
    }

    Lesson with(Paper paper) {
        return new Lesson(plan, time, places, floor, paper(paper.number()).isPresent()
                ? papers.stream().map(p -> p.number() == paper.number() ? paper : p).toList()
                : append(papers, paper), straw, ballot, motions, texts, feelings, past);
    }

    Lesson withStraw(Optional<StrawPoll> changed) {
        return new Lesson(plan, time, places, floor, papers, changed, ballot, motions, texts, feelings, past);
    }

    Lesson withBallot(Optional<Ballot> changed) {
        return new Lesson(plan, time, places, floor, papers, straw, changed, motions, texts, feelings, past);
    }

    Lesson with(Past changed) {
        return new Lesson(plan, time, places, floor, papers, straw, ballot, motions, texts, feelings,
                changed);
    }

    Lesson withMotions(List<Motion> changed) {
        return new Lesson(plan, time, places, floor, papers, straw, ballot, changed, texts, feelings, past);
    }

    /** The lesson with a text added, in place of an earlier one about the same paper. */
    Lesson with(Text text) {
        List<Text> kept = texts.stream().filter(t -> t.number() == 0 || t.number() != text.number()).toList();
        return new Lesson(plan, time, places, floor, papers, straw, ballot, motions, append(kept, text),
                feelings, past);
    }

    Lesson with(LessonEvent.FeelingsCounted counted) {
        return new Lesson(plan, time, places, floor, papers, straw, ballot, motions, texts,
                Optional.of(counted), past);
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
