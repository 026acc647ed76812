package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.model.DecisionRule;
import summitry.model.DecisionRule.QualifiedMajority;
import summitry.model.Issue;
import summitry.model.PartyId;

/** How an issue is decided, with one thing changed. Whoever counts has votes where votes come from the file. */
final class RuleChange {
    static final List<DecisionRule> KINDS = List.of(new DecisionRule.Consensus(),
            new DecisionRule.Unanimity(),
            new DecisionRule.SimpleMajority(), new DecisionRule.TwoThirds(),
            new DecisionRule.WeightedMajority(), new QualifiedMajority(2.0 / 3, new TreeMap<>()),
            new DecisionRule.Ratification(), new DecisionRule.OptIn());

    private RuleChange() {}

    /** Another kind of rule; with votes by key, each that counts begins with one vote. */
    static Issue kind(Issue issue, String key) {
        if (issue.rule().key().equals(key)) {
            return issue;
        }
        DecisionRule rule = KINDS.stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
        if (rule instanceof QualifiedMajority(double quota, _, _)) {
            TreeMap<PartyId, Double> votes = new TreeMap<>();
            issue.members().forEach(m -> votes.put(m, 1.0));
            rule = new QualifiedMajority(quota, votes);
        }
        return IssueChange.decision(issue, rule, issue.members(), issue.vetoes());
    }

    /** @param percent of all votes, above 0 and at most 100 */
    static Issue quota(Issue issue, double percent) {
        return issue.rule() instanceof QualifiedMajority(_, var votes, double absent)
                ? with(issue, new QualifiedMajority(percent / 100, votes, absent))
                : issue;
    }

    static Issue absent(Issue issue, double votes) {
        return issue.rule() instanceof QualifiedMajority(double quota, var present, _)
                ? with(issue, new QualifiedMajority(quota, present, votes))
                : issue;
    }

    /** @param count above 0 */
    static Issue votes(Issue issue, PartyId party, double count) {
        if (!(issue.rule() instanceof QualifiedMajority(double quota, var votes, double absent))) {
            return issue;
        }
        SortedMap<PartyId, Double> changed = new TreeMap<>(votes);
        changed.put(party, count);
        return with(issue, new QualifiedMajority(quota, changed, absent));
    }

    /** One that counts no more has neither votes nor a veto. */
    static Issue counts(Issue issue, PartyId party, boolean joins) {
        List<PartyId> members = new ArrayList<>(issue.members());
        members.remove(party);
        List<PartyId> vetoes = new ArrayList<>(issue.vetoes());
        if (joins) {
            members.add(party);
        } else {
            vetoes.remove(party);
        }
        DecisionRule rule = issue.rule();
        if (rule instanceof QualifiedMajority(double quota, var votes, double absent)) {
            TreeMap<PartyId, Double> changed = new TreeMap<>(votes);
            if (joins) {
                changed.putIfAbsent(party, 1.0);
            } else {
                changed.remove(party);
            }
            rule = new QualifiedMajority(quota, changed, absent);
        }
        return IssueChange.decision(issue, rule, members, vetoes);
    }

    /** One with a veto counts. */
    static Issue veto(Issue issue, PartyId party, boolean has) {
        Issue counting = has && !issue.members().contains(party) ? counts(issue, party, true) : issue;
        List<PartyId> vetoes = new ArrayList<>(counting.vetoes());
        vetoes.remove(party);
        if (has) {
            vetoes.add(party);
        }
        return IssueChange.decision(counting, counting.rule(), counting.members(), vetoes);
    }

    /** Rule, those who count and vetoes of another issue. */
    static Issue like(Issue issue, Issue pattern) {
        return IssueChange.decision(issue, pattern.rule(), pattern.members(), pattern.vetoes());
    }

    private static Issue with(Issue issue, DecisionRule rule) {
        return IssueChange.decision(issue, rule, issue.members(), issue.vetoes());
    }
}
