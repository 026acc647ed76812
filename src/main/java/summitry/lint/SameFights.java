package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.Preference;
import summitry.model.Scenario;

/** Pairs of issues on which the same parties stand in the same places, or in the mirror of them (Pearson correlation). */
final class SameFights {
    private static final double SAME = 0.97;
    /** Three points lie nearly on a line too often to say anything. */
    private static final int FEWEST_PARTIES = 4;

    private final Scenario scenario;

    SameFights(Scenario scenario) {
        this.scenario = scenario;
    }

    /** @param one the earlier on the agenda */
    record Pair(IssueId one, IssueId other) {}

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        List<Issue> issues = scenario.issues();
        for (int b = 1; b < issues.size(); b++) {
            for (int a = 0; a < b; a++) {
                if (isSame(issues.get(a), issues.get(b))) {
                    pairs.add(new Pair(issues.get(a).id(), issues.get(b).id()));
                    break;
                }
            }
        }
        return pairs;
    }

    private boolean isSame(Issue one, Issue other) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        int callers = 0;
        for (Party party : scenario.parties()) {
            boolean onOne = hasSay(party, one);
            boolean onOther = hasSay(party, other);
            callers += onOne || onOther ? 1 : 0;
            if (onOne && onOther) {
                xs.add(scenario.preference(party.id(), one.id()).ideal());
                ys.add(scenario.preference(party.id(), other.id()).ideal());
            }
        }
        return xs.size() >= FEWEST_PARTIES && xs.size() == callers && Math.abs(correlation(xs, ys)) >= SAME;
    }

    private boolean hasSay(Party party, Issue issue) {
        Preference wants = scenario.preference(party.id(), issue.id());
        return issue.members().contains(party.id()) && wants.salience() > 0;
    }

    /** 0 where all stand at one place on one of them. */
    private static double correlation(List<Double> xs, List<Double> ys) {
        double meanX = xs.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double meanY = ys.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int k = 0; k < xs.size(); k++) {
            double x = xs.get(k) - meanX;
            double y = ys.get(k) - meanY;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
