package summitry.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summitry.model.Bloc;
import summitry.model.DecisionRule;
import summitry.model.Group;
import summitry.model.Indicator;
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
            case Party party ->
                joined(party(draft, party.id(), new PartyId(like)), party.id(), new PartyId(like));
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
                .withIssues(draft.issues().stream().map(i -> joined(i, copy, like)).toList())
                .withIndicators(draft.indicators().stream().map(i -> measured(i, copy, like)).toList());
    }

    private static Indicator measured(Indicator indicator, PartyId copy, PartyId like) {
        TreeMap<PartyId, Double> values = new TreeMap<>(indicator.values());
        Optional.ofNullable(values.get(like)).ifPresent(v -> values.put(copy, v));
        TreeMap<PartyId, Integer> years = new TreeMap<>(indicator.years().byParty());
        Optional.ofNullable(years.get(like)).ifPresent(y -> years.put(copy, y));
        return indicator.withValues(values)
                .withYears(new Indicator.Years(indicator.years().most(), years));
    }

    /** It belongs where its pattern does. */
    private static Draft joined(Draft draft, PartyId copy, PartyId like) {
        return draft
                .withGroups(draft.groups().stream()
                        .map(g -> new Group(g.id(), g.name(), g.acts(), g.issues(),
                                joined(g.members(), copy, like)))
                        .toList())
                .withBlocs(draft.blocs().stream()
                        .map(b -> new Bloc(b.id(), b.name(), b.mark(), joined(b.members(), copy, like)))
                        .toList());
    }

    private static List<PartyId> joined(List<PartyId> members, PartyId copy, PartyId like) {
        if (!members.contains(like)) {
            return members;
        }
        List<PartyId> more = new ArrayList<>(members);
        more.add(copy);
        return more;
    }

    /** A new party counts wherever everybody does, and votes there like one. */
    static Draft fresh(Draft draft, Object entry) {
        if (!(entry instanceof Party party)) {
            return draft;
        }
        return draft.withIssues(draft.issues().stream()
                .map(i -> i.members().size() == draft.parties().size() - 1
                        ? counting(i, party.id(), Optional.of(1.0))
                        : i)
                .toList());
    }

    /** It counts and votes where its pattern does; a veto is nobody's to copy. */
    private static Issue joined(Issue issue, PartyId copy, PartyId like) {
        if (!issue.members().contains(like)) {
            return issue;
        }
        Optional<Double> votes = issue.rule() instanceof DecisionRule.QualifiedMajority q
                ? Optional.ofNullable(q.votes().get(like))
                : Optional.empty();
        return counting(issue, copy, votes);
    }

    private static Issue counting(Issue issue, PartyId party, Optional<Double> vote) {
        List<PartyId> members = new ArrayList<>(issue.members());
        members.add(party);
        DecisionRule rule = issue.rule();
        if (rule instanceof DecisionRule.QualifiedMajority(double quota, var votes, double absent)) {
            TreeMap<PartyId, Double> more = new TreeMap<>(votes);
            vote.ifPresent(v -> more.put(party, v));
            rule = new DecisionRule.QualifiedMajority(quota, more, absent);
        }
        return new Issue(issue.id(), issue.theme(), issue.title(), issue.shortTitle(), issue.scale(),
                issue.statusQuo(), issue.noDeal(), rule, members, issue.vetoes(), issue.procedure(),
                issue.unit(), issue.known());
    }
}
