package summitry.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.PartyId;

/**
 * A proposal that a delegation handed in: a value for one or more items, and who stands behind it.
 *
 * @param number counts from 1 within a lesson
 * @param lead who handed it in; a sponsor as well
 * @param sponsors further delegations, without the lead
 * @param values at least one, each item once
 * @param amendments in the order in which they came
 */
public record Paper(int number, PartyId lead, List<PartyId> sponsors, List<Value> values,
        List<Amendment> amendments, Status status) {
    public Paper {
        sponsors = List.copyOf(sponsors);
        values = List.copyOf(values);
        amendments = List.copyOf(amendments);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("paper %d proposes nothing.".formatted(number));
        }
    }

    /** Where a paper stands. */
    public enum Status {
        TABLED,
        /** The chair took it over as the text. */
        ADOPTED,
        /** Another paper took it in. */
        MERGED, WITHDRAWN
    }

    /** @param to value proposed for the item, 0 to 100 */
    public record Value(IssueId issue, double to) {
        public Value {
            if (!(to >= 0 && to <= 100)) {
                throw new IllegalArgumentException("value (%s) must be from 0 to 100.".formatted(to));
            }
        }
    }

    /** Whether an amendment was taken in. */
    public enum Answer {
        WAITS, TAKEN, REFUSED
    }

    /**
     * Another value for an item, asked for by a delegation.
     *
     * @param from what the paper proposed then; empty where the item is new to it
     * @param hands of the delegations, where the floor decided and not the lead
     */
    public record Amendment(PartyId by, Value value, Optional<Double> from, Answer answer,
            Optional<Motion.Count> hands) {
        Amendment answered(boolean taken, Optional<Motion.Count> counted) {
            return new Amendment(by, value, from, taken ? Answer.TAKEN : Answer.REFUSED, counted);
        }
    }

    public boolean isOpen() {
        return status == Status.TABLED;
    }

    /** The lead first. */
    public List<PartyId> backers() {
        List<PartyId> all = new ArrayList<>(List.of(lead));
        all.addAll(sponsors);
        return all;
    }

    public Optional<Value> on(IssueId issue) {
        return values.stream().filter(v -> v.issue().equals(issue)).findFirst();
    }

    Paper with(Status changed) {
        return new Paper(number, lead, sponsors, values, amendments, changed);
    }

    Paper sponsoredBy(List<PartyId> changed) {
        return new Paper(number, lead, changed, values, amendments, status);
    }

    Paper amended(PartyId by, Value value) {
        List<Amendment> more = new ArrayList<>(amendments);
        more.add(new Amendment(by, value, on(value.issue()).map(Value::to), Answer.WAITS, Optional.empty()));
        return new Paper(number, lead, sponsors, values, more, status);
    }

    /** The paper with an amendment answered; one that is taken in changes the value. */
    Paper answered(int index, boolean taken, Optional<Motion.Count> hands) {
        Amendment amendment = amendments.get(index);
        List<Amendment> changed = new ArrayList<>(amendments);
        changed.set(index, amendment.answered(taken, hands));
        List<Value> proposed = new ArrayList<>(values);
        if (taken) {
            boolean isNew = on(amendment.value().issue()).isEmpty();
            proposed.replaceAll(v -> v.issue().equals(amendment.value().issue()) ? amendment.value() : v);
            if (isNew) {
                proposed.add(amendment.value());
            }
        }
        return new Paper(number, lead, sponsors, proposed, changed, status);
    }
}
