package summitry.classroom;

import java.util.ArrayList;
import java.util.List;

/**
 * What a class was asked before, oldest first.
 *
 * @param hands shows of hands that were closed
 * @param ballots that were closed and counted, without those called off
 */
public record Past(List<StrawPoll> hands, List<Ballot> ballots) {
    /** Nothing was asked yet. */
    public static final Past NONE = new Past(List.of(), List.of());

    public Past {
        hands = List.copyOf(hands);
        ballots = List.copyOf(ballots);
    }

    Past with(StrawPoll closed) {
        List<StrawPoll> more = new ArrayList<>(hands);
        more.add(closed);
        return new Past(more, ballots);
    }

    Past with(Ballot counted) {
        List<Ballot> more = new ArrayList<>(ballots);
        more.add(counted);
        return new Past(hands, more);
    }
}
