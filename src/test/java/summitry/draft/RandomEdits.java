package summitry.draft;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summitry.model.AuthorBriefs;
import summitry.model.Bloc;
import summitry.model.Capability;
import summitry.model.DecisionRule;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;
import summitry.model.Rulebook;
import summitry.model.Theme;
import summitry.model.Theory;

/** Edits of every kind, drawn from a seed. */
public final class RandomEdits {
    private final SplittableRandom random;

    public RandomEdits(long seed) {
        random = new SplittableRandom(seed);
    }

    public Edit next(Draft draft) {
        return switch (random.nextInt(16)) {
            case 0 -> new Edit.Add<>(Section.PARTIES, random.nextInt(9),
                    party(Ids.fresh(draft, Section.PARTIES, word(), "party")), like(draft.parties().stream()
                            .map(p -> p.id().value()).toList()));
            case 1 ->
                new Edit.Add<>(Section.ISSUES, random.nextInt(9), issue(draft), like(draft.issues().stream()
                        .map(i -> i.id().value()).toList()));
            case 2 -> draft.parties().size() > 20
                    ? remove(draft, Section.PARTIES)
                    : remove(draft, Section.INJECTS);
            case 3 -> draft.issues().size() > 20
                    ? remove(draft, Section.ISSUES)
                    : remove(draft, Section.GROUPS);
            case 4 -> random.nextInt(5) == 0
                    ? remove(draft, Section.PARTIES)
                    : random.nextBoolean() ? remove(draft, Section.THEMES) : remove(draft, Section.BLOCS);
            case 5 -> move(draft, Section.PARTIES);
            case 6 -> move(draft, Section.ISSUES);
            case 7 -> new Edit.Add<>(Section.THEMES, 0,
                    new Theme(Ids.fresh(draft, Section.THEMES, word(), "theme"), text()), Optional.empty());
            case 8 ->
                new Edit.Add<>(Section.GROUPS, 1, new Group(Ids.fresh(draft, Section.GROUPS, word(), "g"),
                        text(), random.nextBoolean(), List.of(), some(draft)), Optional.empty());
            case 9 -> new Edit.Add<>(Section.BLOCS, 1, new Bloc(Ids.fresh(draft, Section.BLOCS, word(), "b"),
                    text(), Bloc.Mark.RING, List.of()), Optional.empty());
            case 10 -> inject(draft);
            case 11 -> new Edit.PutRulebook(Rulebook.of(Theory.values()[random.nextInt(4)]));
            case 12 -> relation(draft);
            case 13 -> random.nextInt(3) == 0 ? remove(draft, Section.INDICATORS) : indicator(draft);
            case 14 -> briefs(draft);
            default -> cell(draft);
        };
    }

    private <T> Edit remove(Draft draft, Section<T> section) {
        List<T> entries = section.of(draft);
        return new Edit.Remove<>(section,
                entries.isEmpty() ? "none" : section.id(entries.get(random.nextInt(entries.size()))));
    }

    private <T> Edit move(Draft draft, Section<T> section) {
        List<T> entries = section.of(draft);
        return new Edit.Move<>(section,
                entries.isEmpty() ? "none" : section.id(entries.get(random.nextInt(entries.size()))),
                random.nextInt(20));
    }

    private Edit cell(Draft draft) {
        if (draft.parties().isEmpty() || draft.issues().isEmpty()) {
            return new Edit.PutCells(new TreeMap<>(), Edit.Way.TYPED, Optional.empty());
        }
        TreeMap<Place, Cell> cells = new TreeMap<>();
        Cell.Measure number = Cell.Measure.values()[random.nextInt(6)];
        for (int i = random.nextInt(4); i >= 0; i--) {
            Place place = new Place(any(draft),
                    draft.issues().get(random.nextInt(draft.issues().size())).id());
            cells.put(place, draft.cells().get(place).with(number, random.nextInt(5) == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(random.nextInt(101))));
        }
        return new Edit.PutCells(cells, Edit.Way.TYPED, Optional.of(number));
    }

    private Edit relation(Draft draft) {
        if (draft.parties().size() < 2) {
            return new Edit.PutCells(new TreeMap<>(), Edit.Way.TYPED, Optional.empty());
        }
        PartyId a = any(draft);
        PartyId b = any(draft);
        return a.equals(b) || random.nextInt(3) == 0
                ? new Edit.DropRelation(a, b)
                : new Edit.PutRelation(new Relation(a, b, random.nextInt(201) - 100, random.nextInt(101),
                        random.nextBoolean(), random.nextBoolean(), text()));
    }

    private Edit inject(Draft draft) {
        List<Inject.Effect> effects = draft.parties().isEmpty() || draft.issues().isEmpty()
                ? List.of()
                : List.of(new Inject.Effect.Salience(draft.issues().getFirst().id(), List.of(any(draft)), 5));
        Inject.Condition when = draft.issues().isEmpty()
                ? new Inject.Condition.AtRound(1 + random.nextInt(9))
                : new Inject.Condition.Adopted(draft.issues().getLast().id());
        return new Edit.Add<>(Section.INJECTS, 0,
                new Inject(Ids.fresh(draft, Section.INJECTS, word(), "event"),
                        text(), text(), when, effects),
                Optional.empty());
    }

    private Edit indicator(Draft draft) {
        TreeMap<PartyId, Double> values = new TreeMap<>();
        some(draft).forEach(p -> values.put(p, random.nextDouble(1e9)));
        TreeMap<String, Double> byTheme = new TreeMap<>();
        draft.themes().stream().limit(random.nextInt(3)).forEach(t -> byTheme.put(t.id(), 0.25));
        return new Edit.Add<>(Section.INDICATORS, 0,
                new Indicator(Ids.fresh(draft, Section.INDICATORS, word(), "fact"), text(), text(), word(),
                        years(values.keySet()),
                        values, new Indicator.Weights(random.nextInt(3), byTheme)),
                Optional.empty());
    }

    private Indicator.Years years(Set<PartyId> parties) {
        TreeMap<PartyId, Integer> other = new TreeMap<>();
        parties.stream().limit(random.nextInt(2)).forEach(p -> other.put(p, 2000 + random.nextInt(20)));
        return new Indicator.Years(random.nextInt(2) * 2024, other);
    }

    private Edit briefs(Draft draft) {
        if (draft.parties().isEmpty()) {
            return new Edit.PutCells(new TreeMap<>(), Edit.Way.TYPED, Optional.empty());
        }
        Party party = draft.parties().get(random.nextInt(draft.parties().size()));
        return Edit.party(party.withBriefs(new AuthorBriefs(text(), text(), text())));
    }

    private Issue issue(Draft draft) {
        IssueId id = new IssueId(Ids.fresh(draft, Section.ISSUES, word(), "item"));
        DecisionRule rule = random.nextInt(3) == 0
                ? new DecisionRule.QualifiedMajority(0.7, new TreeMap<>(draft.parties().stream()
                        .collect(Collectors.toMap(Party::id, _ -> 2.0))), 0)
                : new DecisionRule.Consensus();
        String theme = draft.themes().isEmpty() ? "none" : draft.themes().getLast().id();
        return new Issue(id, theme, text(), text(), List.of(text(), text(), text(), text(), text()),
                random.nextInt(101), new NoDeal.StatusQuo(), rule, some(draft), List.of(), text(),
                Optional.empty(), Optional.empty());
    }

    private Party party(String id) {
        return new Party(new PartyId(id), text(), "ABC", "", Capability.of(1 + random.nextInt(9)),
                Optional.empty(), Localized.same(""), text());
    }

    private List<PartyId> some(Draft draft) {
        return draft.parties().stream().map(Party::id).filter(_ -> random.nextBoolean()).toList();
    }

    private PartyId any(Draft draft) {
        return draft.parties().get(random.nextInt(draft.parties().size())).id();
    }

    private Optional<String> like(List<String> ids) {
        return ids.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(ids.get(random.nextInt(ids.size())));
    }

    private String word() {
        return List.of("North", "Süd", "東", "", "A very long name that goes on and on and on", "a b")
                .get(random.nextInt(6));
    }

    private Localized text() {
        return new Localized(word(), word());
    }
}
