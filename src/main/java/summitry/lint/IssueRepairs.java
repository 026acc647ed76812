package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.DecisionRule;
import summitry.model.DecisionRule.QualifiedMajority;
import summitry.model.Flaw;
import summitry.model.Issue;
import summitry.model.Party;
import summitry.model.PartyId;

/** Rules that no one could satisfy. */
final class IssueRepairs {
    private static final double CARES = 50;

    private final Draft draft;

    IssueRepairs(Draft draft) {
        this.draft = draft;
    }

    /** Empty where the rule of an issue cannot have it. */
    Optional<Finding> of(Issue issue, Flaw.OfRule flaw) {
        Term of = new Term.OfIssue(issue.id());
        return switch (flaw) {
            case Flaw.NobodyDecides _ -> Optional.of(finding(Concern.NOBODY_DECIDES, issue, List.of(of),
                    everyoneCounts(issue), Repair.of(Remedy.REMOVE, Edit.remove(issue.id()))));
            case Flaw.NobodyCares _ -> Optional.of(finding(Concern.NOBODY_CARES, issue, List.of(of),
                    everyoneCares(issue), Repair.of(Remedy.REMOVE, Edit.remove(issue.id()))));
            case Flaw.VetoWithoutSeat(PartyId party) -> Optional.of(finding(Concern.VETO_WITHOUT_SEAT, issue,
                    List.of(new Term.OfParty(party), of), counts(issue, party), Repair.of(Remedy.DROP_VETO,
                            Edit.issue(Remade.decided(issue, issue.rule(), issue.members(),
                                    without(issue.vetoes(), party))))));
            case Flaw.VotesWithoutSeat(PartyId party) -> votes(issue).map(rule -> finding(
                    Concern.VOTES_WITHOUT_SEAT, issue, List.of(new Term.OfParty(party), of),
                    counts(issue, party), Repair.of(Remedy.DROP_VOTES, Edit.issue(withVotes(issue, rule,
                            kept(rule.votes(), p -> !p.equals(party)))))));
            case Flaw.MissingVotes(List<PartyId> parties) -> votes(issue).map(rule -> finding(
                    Concern.NO_VOTES, issue, List.of(of, new Term.Parties(parties)),
                    voted(issue, rule, parties)));
            case Flaw.QuotaAboveAll _ -> Optional.empty();
        };
    }

    private static Finding finding(Concern concern, Issue issue, List<Term> terms, Repair... repairs) {
        return new Finding(concern, terms, new Target.OfIssue(issue.id()), List.of(repairs));
    }

    private Repair everyoneCounts(Issue issue) {
        List<PartyId> all = draft.parties().stream().map(Party::id).toList();
        DecisionRule rule = votes(issue).<DecisionRule>map(r -> filled(r, all)).orElse(issue.rule());
        return Repair.of(Remedy.EVERYONE_COUNTS,
                Edit.issue(Remade.decided(issue, rule, all, issue.vetoes())));
    }

    private Repair everyoneCares(Issue issue) {
        TreeMap<Place, Cell> cells = new TreeMap<>();
        for (PartyId member : issue.members()) {
            Place place = new Place(member, issue.id());
            cells.put(place, draft.cells().get(place).with(Cell.Measure.SALIENCE, OptionalDouble.of(CARES)));
        }
        return Repair.of(Remedy.CARE,
                new Edit.PutCells(cells, Edit.Way.REPAIRED, Optional.of(Cell.Measure.SALIENCE)),
                new Term.Amount(CARES));
    }

    private Repair counts(Issue issue, PartyId party) {
        List<PartyId> members = new ArrayList<>(issue.members());
        members.add(party);
        DecisionRule rule = votes(issue).<DecisionRule>map(r -> filled(r, members)).orElse(issue.rule());
        return Repair.of(Remedy.COUNT_TOO,
                Edit.issue(Remade.decided(issue, rule, members, issue.vetoes())), new Term.OfParty(party));
    }

    private static Repair voted(Issue issue, QualifiedMajority rule, List<PartyId> parties) {
        List<PartyId> all = new ArrayList<>(rule.votes().keySet());
        all.addAll(parties);
        return Repair.of(Remedy.GIVE_VOTES, Edit.issue(Remade.decided(issue, filled(rule, all),
                issue.members(), issue.vetoes())), new Term.Amount(usual(rule)));
    }

    private static QualifiedMajority filled(QualifiedMajority rule, List<PartyId> parties) {
        TreeMap<PartyId, Double> votes = new TreeMap<>(rule.votes());
        parties.forEach(p -> votes.putIfAbsent(p, usual(rule)));
        return new QualifiedMajority(rule.quota(), votes, rule.absentVotes());
    }

    /** The middle of the votes that there are; one each where there are none. */
    private static double usual(QualifiedMajority rule) {
        return Medians.of(rule.votes().values().stream().mapToDouble(Double::doubleValue)).orElse(1);
    }

    private static Issue withVotes(Issue issue, QualifiedMajority rule,
            SortedMap<PartyId, Double> votes) {
        return Remade.decided(issue, new QualifiedMajority(rule.quota(), votes, rule.absentVotes()),
                issue.members(), issue.vetoes());
    }

    private static SortedMap<PartyId, Double> kept(Map<PartyId, Double> votes, Predicate<PartyId> stays) {
        TreeMap<PartyId, Double> kept = new TreeMap<>(votes);
        kept.keySet().removeIf(stays.negate());
        return kept;
    }

    private static List<PartyId> without(List<PartyId> parties, PartyId party) {
        return parties.stream().filter(p -> !p.equals(party)).toList();
    }

    private static Optional<QualifiedMajority> votes(Issue issue) {
        return issue.rule() instanceof QualifiedMajority rule ? Optional.of(rule) : Optional.empty();
    }

    static Issue issue(Draft draft, String id) {
        return draft.issues().get(Section.ISSUES.indexOf(draft, id));
    }
}
