package summitry.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.model.Bloc;
import summitry.model.Response;

/**
 * Where all parties stand on one issue, in one round. Values are 0 to 100.
 *
 * @param scale what 0, 25, 50, 75 and 100 mean
 * @param text the chair's text, if there is one
 * @param known what the real summit reached, if it is to be shown
 * @param zone what all accept, or the gap that parts them; empty while mandates are hidden
 * @param selected id of the selected party
 * @param limit what the selected party may accept, where that may be seen
 * @param asked where delegations of persons will say that they stand once the round is resolved, by party
 */
public record Strip(String title, List<String> scale, List<Lane> lanes, Optional<Double> text,
        double statusQuo,
        Optional<Known> known, Optional<Zone> zone, Optional<String> selected, Optional<Limit> limit,
        Map<String, Double> asked) {
    /** A strip on which nobody has asked for another position. */
    public Strip(String title, List<String> scale, List<Lane> lanes, Optional<Double> text, double statusQuo,
            Optional<Known> known, Optional<Zone> zone, Optional<String> selected, Optional<Limit> limit) {
        this(title, scale, lanes, text, statusQuo, known, zone, selected, limit, Map.of());
    }

    public Strip {
        scale = List.copyOf(scale);
        lanes = List.copyOf(lanes);
        asked = Map.copyOf(asked);
        if (scale.size() != 5) {
            throw new IllegalArgumentException("scale has %d texts; it needs five.".formatted(scale.size()));
        }
    }

    /** A bloc. Without groups there is one lane with an empty name. */
    public record Lane(String name, String note, Bloc.Mark shape, List<Seat> seats) {
        public Lane {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A party on the issue.
     *
     * @param code up to four letters
     * @param flag two-letter code of its flag, or empty
     * @param weight share of all capability, 0 to 1; it sets the size of the chip
     * @param position 0 to 100
     * @param before position a round ago, 0 to 100
     * @param response NONE where it does not count for the issue; before there is a text, ABSTAIN stands for no answer
     * @param more what else is known of it, in sentences; may be empty
     */
    public record Seat(String id, String code, String name, String flag, double weight, double position,
            Optional<Double> before, Response response, String more) {
        public Seat(String id, String code, String name, String flag, double weight, double position,
                Optional<Double> before, Response response) {
            this(id, code, name, flag, weight, position, before, response, "");
        }

        public Seat {
            if (!(position >= 0 && position <= 100)) {
                throw new IllegalArgumentException(
                        "position (%s) of party (%s) must be 0 to 100.".formatted(position, id));
            }
        }

        /** True where a move since last round is large enough to be seen. */
        boolean hasMoved() {
            return before.isPresent() && Math.abs(before.get() - position) > 1;
        }
    }

    /** A stretch of the scale that matters for the decision. */
    public sealed interface Zone {
        /** All who count can accept values from {@code low} to {@code high}. */
        record Agreement(double low, double high) implements Zone {}

        /** No value is acceptable to all: {@code lower} accepts up to {@code low}, {@code upper} from {@code high}. */
        record Gap(double low, double high, String lower, String upper) implements Zone {}

        /** Enough accept values from {@code low} to {@code high} for a majority. */
        record Pass(double low, double high) implements Zone {}
    }

    /**
     * What the real summit reached.
     *
     * @param value 0 to 100
     * @param source where that stands
     */
    public record Known(double value, String source) {}

    /** The values that a party may sign. */
    public record Limit(String party, Span span) {}

    int parties() {
        return lanes.stream().mapToInt(lane -> lane.seats().size()).sum();
    }

    boolean isSelected(Seat seat) {
        return selected.isPresent() && selected.get().equals(seat.id());
    }
}
