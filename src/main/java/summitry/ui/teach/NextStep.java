package summitry.ui.teach;

import java.util.List;
import java.util.Locale;
import summitry.classroom.Ballot;
import summitry.classroom.Phase;
import summitry.classroom.RunSheet;
import summitry.classroom.Timekeeping;

/** What the one button of the room does now. */
enum NextStep {
    START, RESOLVE, OPEN_BALLOT, CLOSE_BALLOT, NEXT, END, LEAVE;

    static NextStep of(RoomMoment moment) {
        Timekeeping time = moment.lesson().time();
        if (!time.started()) {
            return START;
        }
        if (time.ended()) {
            return LEAVE;
        }
        if (moment.lesson().ballot().isPresent()) {
            return CLOSE_BALLOT;
        }
        boolean isOver = moment.state().hasEnded();
        if (time.phase() == Phase.RESOLVING && !isOver) {
            return RESOLVE;
        }
        if (time.phase() == Phase.VOTE && !isOver && isVotable(moment)) {
            return OPEN_BALLOT;
        }
        return following(time) < 0 ? END : NEXT;
    }

    private static boolean isVotable(RoomMoment moment) {
        return moment.state().issues().stream().anyMatch(i -> i.drafted() && !i.isAdopted());
    }

    /** The next slot that is not left out, or -1. */
    private static int following(Timekeeping time) {
        List<RunSheet.Slot> slots = time.sheet().slots();
        for (int i = time.slot() + 1; i < slots.size(); i++) {
            if (slots.get(i).minutes() > 0) {
                return i;
            }
        }
        return -1;
    }

    /** What the button says. */
    String words(RoomMoment moment) {
        Timekeeping time = moment.lesson().time();
        return switch (this) {
            case START, OPEN_BALLOT, END, LEAVE ->
                moment.words().get("teach.next." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case RESOLVE -> moment.words().get("teach.next.resolve",
                    moment.numbers().whole(moment.state().round() + 1));
            case CLOSE_BALLOT -> {
                Ballot ballot = moment.lesson().ballot().orElseThrow();
                yield moment.words().get("teach.next.close-ballot",
                        moment.numbers().whole(ballot.votes().size()),
                        moment.numbers().whole(moment.lesson().ledByPeople().size()));
            }
            case NEXT -> moment.words().get("teach.next.next", moment.words()
                    .get("teach.phase." + time.sheet().slots().get(following(time)).phase().key()));
        };
    }

    /** Does it. */
    void carryOut(RoomViewModel model, Runnable leave) {
        switch (this) {
            case START -> model.ask(l -> l.start());
            case RESOLVE -> model.ask(l -> l.resolve().or(l::next));
            case OPEN_BALLOT -> model.openBallot();
            case CLOSE_BALLOT -> model.closeOrAsk();
            case NEXT -> model.ask(l -> l.next());
            case END -> model.ask(l -> l.end());
            case LEAVE -> leave.run();
        }
    }
}
