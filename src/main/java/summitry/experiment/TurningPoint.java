package summitry.experiment;

import java.util.List;
import java.util.stream.IntStream;
import summitry.model.IssueId;

/**
 * A deed after which a run went another way.
 *
 * @param from id of the node to branch at: the run stands there just before the deed
 * @param node id of the node that brought it
 * @param round that it belongs to, from 1
 * @param with what the run came to
 * @param without what it comes to where the deed is left out
 */
public record TurningPoint(int from, int node, int round, Deed deed, End with, End without,
        Divergence divergence) {

    /** How far the two are apart, 0 to 100. */
    public double size() {
        return divergence.size();
    }

    /** Issues adopted only because of it, in scenario order. */
    public List<IssueId> adoptedOnlyWith() {
        return adoptedOnly(with, without);
    }

    /** Issues that would have been adopted without it, in scenario order. */
    public List<IssueId> adoptedOnlyWithout() {
        return adoptedOnly(without, with);
    }

    private static List<IssueId> adoptedOnly(End here, End there) {
        return IntStream.range(0, here.items().size()).filter(k -> here.items().get(k).isAdopted()
                && !there.items().get(k).isAdopted()).mapToObj(k -> here.items().get(k).issue()).toList();
    }
}
