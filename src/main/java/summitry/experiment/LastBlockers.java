package summitry.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Scenario;

/**
 * Who typically stands in the way of an issue when time is up.
 *
 * @param failed runs in which it was not adopted
 * @param blockers parties that objected to the last text in at least a tenth of those runs, at most {@value #NAMED}, the
 *     most frequent first, then in scenario order
 */
public record LastBlockers(IssueId issue, int failed, List<Blocker> blockers) {
    public static final int NAMED = 3;
    private static final double LEAST_SHARE = 0.1;

    public LastBlockers {
        blockers = List.copyOf(blockers);
    }

    /** @param share of the runs in which the issue failed, 0 to 1 */
    public record Blocker(PartyId party, double share) {}

    /** One for each issue, in scenario order. */
    static List<LastBlockers> of(Scenario scenario, List<Future> futures) {
        List<LastBlockers> all = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            int issue = k;
            all.add(of(scenario, issue, futures.stream().filter(f -> !f.isAdopted(issue)).toList()));
        }
        return all;
    }

    private static LastBlockers of(Scenario scenario, int issue, List<Future> failed) {
        List<Blocker> blockers = new ArrayList<>();
        for (int p = 0; p < scenario.parties().size(); p++) {
            int party = p;
            double share = failed.stream().filter(f -> f.isObjecting(party, issue)).count()
                    / (double) Math.max(1, failed.size());
            if (share >= LEAST_SHARE) {
                blockers.add(new Blocker(scenario.parties().get(p).id(), share));
            }
        }
        return new LastBlockers(scenario.issues().get(issue).id(), failed.size(), blockers.stream()
                .sorted(Comparator.comparingDouble((Blocker b) -> -b.share())).limit(NAMED).toList());
    }
}
