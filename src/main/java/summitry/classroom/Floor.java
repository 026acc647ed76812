package summitry.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.model.PartyId;

/**
 * Who speaks, and who is next.
 *
 * @param queue in order, without the one who speaks
 * @param speaker who has the floor
 * @param since seconds of the lesson at which the speaker began
 * @param seconds each may speak, {@value #LEAST} to {@value #MOST}
 */
public record Floor(List<PartyId> queue, Optional<PartyId> speaker, int since, int seconds) {
    /** Shortest time to speak. */
    public static final int LEAST = 10;
    /** Longest time to speak. */
    public static final int MOST = 600;
    /** Nobody wants to speak; half a minute each. */
    public static final Floor EMPTY = new Floor(List.of(), Optional.empty(), 0, 30);

    public Floor {
        queue = List.copyOf(queue);
        Checks.within("seconds", seconds, LEAST, MOST);
    }

    Floor queued(PartyId party) {
        if (queue.contains(party)) {
            return this;
        }
        List<PartyId> more = new ArrayList<>(queue);
        more.add(party);
        return new Floor(more, speaker, since, seconds);
    }

    Floor without(PartyId party) {
        return new Floor(queue.stream().filter(p -> !p.equals(party)).toList(), speaker, since, seconds);
    }

    Floor called(PartyId party, int now) {
        return new Floor(without(party).queue, Optional.of(party), now, seconds);
    }

    Floor silent() {
        return new Floor(queue, Optional.empty(), since, seconds);
    }

    Floor speakingFor(int changed) {
        return new Floor(queue, speaker, since, changed);
    }
}
