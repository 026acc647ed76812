package summitry.classroom;

/**
 * What a seat did in a lesson, for the teacher; counts, never marks.
 *
 * @param hasRead opened its brief at the laptop, or was seen to have read it
 * @param statements times it had the floor
 * @param papers that it handed in
 * @param sponsored papers of others that it stood behind
 * @param amendments that it asked for
 * @param motions that it made or seconded
 * @param straws shows of hands that it took part in
 * @param ballots that it cast
 */
public record SeatLog(boolean hasRead, int statements, int papers, int sponsored, int amendments, int motions,
        int straws, int ballots) {
    static final SeatLog EMPTY = new SeatLog(false, 0, 0, 0, 0, 0, 0, 0);

    /** True where the seat was not heard yet: it neither spoke nor handed anything in. */
    public boolean isQuiet() {
        return statements + papers + sponsored + amendments + motions == 0;
    }

    SeatLog read() {
        return new SeatLog(true, statements, papers, sponsored, amendments, motions, straws, ballots);
    }

    SeatLog spoke() {
        return new SeatLog(hasRead, statements + 1, papers, sponsored, amendments, motions, straws, ballots);
    }

    SeatLog tabled() {
        return new SeatLog(hasRead, statements, papers + 1, sponsored, amendments, motions, straws, ballots);
    }

    SeatLog sponsoredOne() {
        return new SeatLog(hasRead, statements, papers, sponsored + 1, amendments, motions, straws, ballots);
    }

    SeatLog amended() {
        return new SeatLog(hasRead, statements, papers, sponsored, amendments + 1, motions, straws, ballots);
    }

    SeatLog moved() {
        return new SeatLog(hasRead, statements, papers, sponsored, amendments, motions + 1, straws, ballots);
    }

    SeatLog showedHands() {
        return new SeatLog(hasRead, statements, papers, sponsored, amendments, motions, straws + 1, ballots);
    }

    SeatLog voted() {
        return new SeatLog(hasRead, statements, papers, sponsored, amendments, motions, straws, ballots + 1);
    }
}
