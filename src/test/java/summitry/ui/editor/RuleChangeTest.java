package summitry.ui.editor;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summitry.draft.Draft;
import summitry.model.DecisionRule;
import summitry.model.DecisionRule.QualifiedMajority;
import summitry.model.Issue;
import summitry.model.PartyId;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RuleChangeTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final Issue ISSUE = IssueChange.decision(KTT.issues().getFirst(),
            new DecisionRule.Consensus(), KTT.parties().stream().map(p -> p.id()).limit(5).toList(),
            List.of());
    private static final PartyId MEMBER = ISSUE.members().getFirst();
    private static final PartyId OUTSIDER = KTT.parties().getLast().id();
    private static final Issue VOTED = RuleChange.kind(ISSUE, new QualifiedMajority(0.5,
            new TreeMap<>()).key());

    private static QualifiedMajority rule(Issue issue) {
        return (QualifiedMajority) issue.rule();
    }

    @Test
    void everyKindIsChosenAndTheSameKindChangesNothing() {
        for (DecisionRule kind : RuleChange.KINDS) {
            assertEquals(kind.key(), RuleChange.kind(ISSUE, kind.key()).rule().key());
        }
        assertSame(ISSUE, RuleChange.kind(ISSUE, ISSUE.rule().key()));
    }

    @Test
    void withVotesEachThatCountsBeginsWithOne() {
        assertEquals(ISSUE.members().size(), rule(VOTED).votes().size());
        assertTrue(rule(VOTED).votes().values().stream().allMatch(v -> v == 1.0));
    }

    @Test
    void quotaVotesAndAbsentVotesChangeWhereVotesAreCounted() {
        assertEquals(0.6, rule(RuleChange.quota(VOTED, 60)).quota(), 1e-12);
        assertEquals(7, rule(RuleChange.votes(VOTED, MEMBER, 7)).votes().get(MEMBER));
        assertEquals(rule(VOTED).quota(), rule(RuleChange.absent(VOTED, 3)).quota());
        assertFalse(rule(VOTED).equals(rule(RuleChange.absent(VOTED, 3))));
    }

    @Test
    void noRuleWithoutVotesTakesThem() {
        assertSame(ISSUE, RuleChange.quota(ISSUE, 60));
        assertSame(ISSUE, RuleChange.votes(ISSUE, MEMBER, 7));
        assertSame(ISSUE, RuleChange.absent(ISSUE, 3));
    }

    @Test
    void whoCountsNoMoreHasNeitherVotesNorAVeto() {
        Issue with = RuleChange.veto(VOTED, MEMBER, true);
        assertTrue(with.vetoes().contains(MEMBER));
        Issue without = RuleChange.counts(with, MEMBER, false);
        assertFalse(without.members().contains(MEMBER));
        assertFalse(without.vetoes().contains(MEMBER));
        assertFalse(rule(without).votes().containsKey(MEMBER));
    }

    @Test
    void whoGetsAVetoCountsAndHasAVote() {
        Issue with = RuleChange.veto(VOTED, OUTSIDER, true);
        assertTrue(with.members().contains(OUTSIDER));
        assertEquals(1, rule(with).votes().get(OUTSIDER));
        assertEquals(List.of(OUTSIDER), with.vetoes());
        assertEquals(with.members(), RuleChange.veto(with, OUTSIDER, false).members());
        assertEquals(with, RuleChange.veto(with, OUTSIDER, true), "a second time changes nothing");
    }

    @Test
    void aPatternGivesRuleMembersAndVetoes() {
        Issue like = RuleChange.like(KTT.issues().get(1), VOTED);
        assertEquals(VOTED.rule(), like.rule());
        assertEquals(VOTED.members(), like.members());
        assertEquals(KTT.issues().get(1).id(), like.id());
    }
}
