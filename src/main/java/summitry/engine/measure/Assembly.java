package summitry.engine.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import summitry.model.DecisionRule;
import summitry.model.Group;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.NoDeal;
import summitry.model.PairTable;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Relation;
import summitry.model.Scenario;

/**
 * A scenario as arrays: who sits where, with what capability, votes, red lines and relations. Made once, immutable, safe
 * for any thread. Cells of a party and an issue lie at {@code party * issues + issue}.
 */
public final class Assembly {
    private final Scenario scenario;
    private final int parties;
    private final int issues;
    private final long[] partyKeys;
    private final long[] issueKeys;
    private final double[] general;
    private final double totalGeneral;
    private final double[] capability;
    private final boolean[] member;
    private final double[] votes;
    private final boolean[] veto;
    private final double[] redMin;
    private final double[] redMax;
    private final double[] statusQuo;
    private final double[] noDeal;
    private final double[] absentVotes;
    private final DecisionRule[] rules;
    private final boolean[] pact;
    private final boolean[] rivalry;
    private final int[][] groups;
    private final int[][] groupsOf;
    private final String[] groupIds;
    private final boolean[][] groupActs;
    private final double[] affinity;
    private final double[] tension;

    /** @param keys a number for each id that does not depend on its place in the scenario */
    public static Assembly of(Scenario scenario, ToLongFunction<String> keys) {
        return new Assembly(scenario, keys);
    }

    private Assembly(Scenario scenario, ToLongFunction<String> keys) {
        this.scenario = scenario;
        parties = scenario.parties().size();
        issues = scenario.issues().size();
        partyKeys = scenario.parties().stream().mapToLong(p -> keys.applyAsLong(p.id().value())).toArray();
        issueKeys = scenario.issues().stream().mapToLong(i -> keys.applyAsLong(i.id().value())).toArray();
        general = scenario.parties().stream().mapToDouble(p -> p.capability().general()).toArray();
        totalGeneral = Arrays.stream(general).sum();
        capability = new double[parties * issues];
        member = new boolean[parties * issues];
        votes = new double[parties * issues];
        veto = new boolean[parties * issues];
        redMin = new double[parties * issues];
        redMax = new double[parties * issues];
        statusQuo = new double[issues];
        noDeal = new double[issues];
        absentVotes = new double[issues];
        rules = scenario.issues().stream().map(Issue::rule).toArray(DecisionRule[]::new);
        for (int k = 0; k < issues; k++) {
            readIssue(k, scenario.issues().get(k));
        }
        pact = new boolean[PairTable.count(parties)];
        rivalry = new boolean[PairTable.count(parties)];
        affinity = new double[PairTable.count(parties)];
        tension = new double[PairTable.count(parties)];
        readRelations();
        List<Group> acting = scenario.groups().stream().filter(Group::acts).toList();
        groupIds = acting.stream().map(Group::id).toArray(String[]::new);
        groups = acting.stream().map(g -> indexes(g.members())).toArray(int[][]::new);
        groupActs = new boolean[groups.length][issues];
        for (int g = 0; g < groups.length; g++) {
            for (int k = 0; k < issues; k++) {
                groupActs[g][k] = acting.get(g).actsOn(scenario.issues().get(k).id());
            }
        }
        groupsOf = new int[parties][];
        for (int p = 0; p < parties; p++) {
            PartyId id = scenario.parties().get(p).id();
            groupsOf[p] = IntStream.range(0, groups.length)
                    .filter(g -> acting.get(g).members().contains(id)).toArray();
        }
    }

    private void readIssue(int k, Issue issue) {
        statusQuo[k] = issue.statusQuo();
        noDeal[k] = switch (issue.noDeal()) {
            case NoDeal.StatusQuo _ -> issue.statusQuo();
            case NoDeal.Value(double value) -> value;
            case NoDeal.CostlyForAll _ -> Double.NaN;
        };
        for (PartyId id : issue.members()) {
            member[cell(scenario.indexOf(id), k)] = true;
        }
        for (PartyId id : issue.vetoes()) {
            veto[cell(scenario.indexOf(id), k)] = true;
        }
        for (int p = 0; p < parties; p++) {
            Party party = scenario.parties().get(p);
            int cell = cell(p, k);
            capability[cell] = party.capability().on(issue.theme());
            votes[cell] = switch (issue.rule()) {
                case DecisionRule.WeightedMajority _ -> capability[cell];
                case DecisionRule.QualifiedMajority rule -> rule.votes().getOrDefault(party.id(), 0.0);
                default -> 1;
            };
            Preference preference = scenario.preferences().get(p, k);
            redMin[cell] = preference.redMin().orElse(Double.NEGATIVE_INFINITY);
            redMax[cell] = preference.redMax().orElse(Double.POSITIVE_INFINITY);
        }
        absentVotes[k] = issue.rule() instanceof DecisionRule.QualifiedMajority rule ? rule.absentVotes() : 0;
    }

    private void readRelations() {
        for (int a = 1; a < parties; a++) {
            for (int b = 0; b < a; b++) {
                double distance = MissingRelations.distance(scenario, a, b);
                affinity[PairTable.index(a, b)] = MissingRelations.affinity(distance);
                tension[PairTable.index(a, b)] = MissingRelations.tension(distance);
            }
        }
        for (Relation relation : scenario.relations()) {
            int pair = PairTable.index(scenario.indexOf(relation.a()), scenario.indexOf(relation.b()));
            pact[pair] = relation.pact();
            rivalry[pair] = relation.rivalry();
            affinity[pair] = relation.affinity();
            tension[pair] = relation.tension();
        }
    }

    private int[] indexes(List<PartyId> ids) {
        return ids.stream().mapToInt(scenario::indexOf).toArray();
    }

    public Scenario scenario() {
        return scenario;
    }

    public int parties() {
        return parties;
    }

    public int issues() {
        return issues;
    }

    public int cell(int party, int issue) {
        return party * issues + issue;
    }

    public PartyId partyId(int party) {
        return scenario.parties().get(party).id();
    }

    public IssueId issueId(int issue) {
        return scenario.issues().get(issue).id();
    }

    public long partyKey(int party) {
        return partyKeys[party];
    }

    public long issueKey(int issue) {
        return issueKeys[issue];
    }

    /** General capability of a party, at least 0. */
    public double general(int party) {
        return general[party];
    }

    public double totalGeneral() {
        return totalGeneral;
    }

    /** Capability on the theme of a cell's issue. */
    public double capability(int cell) {
        return capability[cell];
    }

    public boolean isMember(int cell) {
        return member[cell];
    }

    public double votes(int cell) {
        return votes[cell];
    }

    public boolean hasVeto(int cell) {
        return veto[cell];
    }

    /** Lower red line, minus infinity where there is none. */
    public double redMin(int cell) {
        return redMin[cell];
    }

    /** Upper red line, infinity where there is none. */
    public double redMax(int cell) {
        return redMax[cell];
    }

    public double statusQuo(int issue) {
        return statusQuo[issue];
    }

    /** What holds without agreement; NaN where no agreement is costly for all. */
    public double noDeal(int issue) {
        return noDeal[issue];
    }

    public double absentVotes(int issue) {
        return absentVotes[issue];
    }

    public DecisionRule rule(int issue) {
        return rules[issue];
    }

    public boolean havePact(int pair) {
        return pact[pair];
    }

    public boolean areRivals(int pair) {
        return rivalry[pair];
    }

    /** Affinity at the start, -100 to 100. */
    public double affinity(int pair) {
        return affinity[pair];
    }

    /** Tension at the start, 0 to 100. */
    public double tension(int pair) {
        return tension[pair];
    }

    /** Groups that act, each as party indexes; do not change the arrays. */
    public int[] groupMembers(int group) {
        return groups[group];
    }

    public int[] groupsOf(int party) {
        return groupsOf[party];
    }

    /** True where a group that acts does so on an issue. */
    public boolean doesGroupAct(int group, int issue) {
        return groupActs[group][issue];
    }

    public String groupId(int group) {
        return groupIds[group];
    }
}
