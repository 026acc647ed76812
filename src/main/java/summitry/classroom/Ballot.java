package summitry.classroom;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;

/**
 * A vote on the text as it stands: one answer a seat, with other answers for single items. Until it is closed each may be
 * changed. Closing it resolves a round, in which the texts are as they were.
 *
 * @param round rounds that were over when it was opened; once the run is further, it is closed
 * @param issues that are voted on, in scenario order
 * @param votes by seat
 */
public record Ballot(int round, List<IssueId> issues, SortedMap<PartyId, Vote> votes) {
    public Ballot {
        issues = List.copyOf(issues);
        votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
    }

    static Ballot opened(int round, List<IssueId> issues) {
        return new Ballot(round, issues, new TreeMap<>());
    }

    /**
     * What a seat answers.
     *
     * @param answer to every item
     * @param apart items that it answers otherwise
     */
    public record Vote(Response answer, List<Apart> apart) {
        public Vote {
            apart = List.copyOf(apart);
        }

        public Response on(IssueId issue) {
            return apart.stream().filter(a -> a.issue().equals(issue)).findFirst().map(Apart::answer)
                    .orElse(answer);
        }
    }

    /** An item that is answered otherwise. */
    public record Apart(IssueId issue, Response answer) {}

    public Optional<Vote> vote(PartyId party) {
        return Optional.ofNullable(votes.get(party));
    }

    Ballot cast(PartyId party, Vote vote) {
        SortedMap<PartyId, Vote> changed = new TreeMap<>(votes);
        changed.put(party, vote);
        return new Ballot(round, issues, changed);
    }

    Ballot without(PartyId party) {
        SortedMap<PartyId, Vote> changed = new TreeMap<>(votes);
        changed.remove(party);
        return new Ballot(round, issues, changed);
    }
}
