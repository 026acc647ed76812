package summitry.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;

/** What a copy of a party or an issue takes over beside its own fields. */
final class Copies {
    private Copies() {}

    /** @param draft to which the entry was added */
    static Draft of(Draft draft, Object entry, String like) {
        return switch (entry) {
            case Party party -> party(draft, party.id(), new PartyId(like));
            case Issue issue -> draft.withCells(draft.cells().withColumnOf(new IssueId(like), issue.id()));
            default -> draft;
        };
    }

    private static Draft party(Draft draft, PartyId copy, PartyId like) {
        List<Relation> relations = new ArrayList<>(draft.relations());
        for (Relation r : draft.relations()) {
            if (r.a().equals(like)) {
                relations.add(new Relation(copy, r.b(), r.affinity(), r.tension(), r.pact(), r.rivalry(),
                        r.reason()));
            } else if (r.b().equals(like)) {
                relations.add(new Relation(r.a(), copy, r.affinity(), r.tension(), r.pact(), r.rivalry(),
                        r.reason()));
            }
        }
        return draft.withCells(draft.cells().withRowOf(like, copy)).withRelations(relations)
                .withIssues(draft.issues().stream().map(i -> joined(i, copy, like)).toList());
    }

    /** It counts and votes where its pattern does; a veto is nobody's to copy. */
    private static Issue joined(Issue issue, PartyId copy, PartyId like) {
        if (!issue.members().contains(like)) {
            return issue;
        }
        List<PartyId> members = new ArrayList<>(issue.members());
        members.add(copy);
        DecisionRule rule = issue.rule();
        if (rule instanceof DecisionRule.QualifiedMajority(double quota, var votes, double absent)) {
            TreeMap<PartyId, Double> more = new TreeMap<>(votes);
            Optional.ofNullable(votes.get(like)).ifPresent(v -> more.put(copy, v));
            rule = new DecisionRule.QualifiedMajority(quota, more, absent);
        }
        return new Issue(issue.id(), issue.theme(), issue.title(), issue.shortTitle(), issue.scale(),
                issue.statusQuo(), issue.noDeal(), rule, members, issue.vetoes(), issue.procedure(),
                issue.unit(), issue.known());
    }
}
