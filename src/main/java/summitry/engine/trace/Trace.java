package summitry.engine.trace;

import java.util.List;
import summitry.model.IssueId;
import summitry.model.Offer;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.Subject;

/**
 * The reasons of one decision.
 *
 * @param reasons in the order in which the rules acted
 * @param declined offers that were not followed
 */
public record Trace(List<Reason> reasons, List<Offer> declined) {
    public static final Trace EMPTY = new Trace(List.of(), List.of());

    public Trace {
        reasons = List.copyOf(reasons);
        declined = List.copyOf(declined);
    }

    /** The terms of one number's change. */
    public List<Reason> about(Subject subject) {
        return reasons.stream().filter(r -> r.subject().equals(subject)).toList();
    }

    /** The offers that a party turned down on an issue. */
    public List<Offer> declinedBy(PartyId party, IssueId issue) {
        return declined.stream().filter(o -> o.party().equals(party) && o.issue().equals(issue)).toList();
    }
}
