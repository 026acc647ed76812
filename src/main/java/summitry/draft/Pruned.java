package summitry.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summitry.model.Bloc;
import summitry.model.Capability;
import summitry.model.DecisionRule;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Inject.Condition;
import summitry.model.Inject.Effect;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;

/**
 * A draft without references to what is not there, with the parties of each issue in the order of the table. An event that
 * waited for something that is gone waits for the chair; a group that acted on issues that are all gone acts no more.
 */
final class Pruned {
    private final Draft draft;
    private final Set<PartyId> parties;
    private final Set<IssueId> issues;
    private final Set<String> themes;
    // Only ever asked by key, so the order of a HashMap can reach no result.
    private final Map<PartyId, Integer> order = new HashMap<>();

    private Pruned(Draft draft) {
        this.draft = draft;
        parties = draft.parties().stream().map(Party::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        issues = draft.issues().stream().map(Issue::id).collect(Collectors.toCollection(LinkedHashSet::new));
        themes = draft.themes().stream().map(Theme::id).collect(Collectors.toCollection(LinkedHashSet::new));
        parties.forEach(p -> order.put(p, order.size()));
    }

    static Draft of(Draft draft) {
        return new Pruned(draft).all();
    }

    private Draft all() {
        return new Draft(draft.about(), draft.rulebook(), draft.themes(),
                draft.groups().stream().map(this::group).toList(),
                draft.blocs().stream().map(b -> new Bloc(b.id(), b.name(), b.mark(), known(b.members())))
                        .toList(),
                draft.parties().stream().map(this::party).toList(),
                draft.issues().stream().map(this::issue).toList(), draft.cells().only(parties, issues),
                draft.relations().stream().filter(r -> parties.contains(r.a()) && parties.contains(r.b()))
                        .toList(),
                draft.injects().stream().map(this::inject).toList(),
                draft.indicators().stream().map(this::indicator).toList(), draft.ending(), draft.credits());
    }

    private List<PartyId> known(List<PartyId> members) {
        return members.stream().filter(parties::contains).toList();
    }

    private List<PartyId> inOrder(List<PartyId> members) {
        return known(members).stream().sorted((a, b) -> Integer.compare(place(a), place(b))).toList();
    }

    private int place(PartyId party) {
        return order.getOrDefault(party, 0);
    }

    private Group group(Group group) {
        List<IssueId> on = group.issues().stream().filter(issues::contains).toList();
        boolean acts = group.acts() && (group.issues().isEmpty() || !on.isEmpty());
        return new Group(group.id(), group.name(), acts, on, known(group.members()));
    }

    private Party party(Party party) {
        TreeMap<String, Double> byTheme = new TreeMap<>(party.capability().byTheme());
        byTheme.keySet().retainAll(themes);
        return party.withCapability(new Capability(party.capability().general(), byTheme));
    }

    private Indicator indicator(Indicator indicator) {
        TreeMap<PartyId, Double> values = new TreeMap<>(indicator.values());
        values.keySet().retainAll(parties);
        TreeMap<PartyId, Integer> years = new TreeMap<>(indicator.years().byParty());
        years.keySet().retainAll(parties);
        TreeMap<String, Double> byTheme = new TreeMap<>(indicator.weights().byTheme());
        byTheme.keySet().retainAll(themes);
        return indicator.withValues(values).withYears(new Indicator.Years(indicator.years().most(), years))
                .withWeights(new Indicator.Weights(indicator.weights().general(), byTheme));
    }

    private Issue issue(Issue issue) {
        String theme = themes.contains(issue.theme()) || themes.isEmpty()
                ? issue.theme()
                : draft.themes().getFirst().id();
        return new Issue(issue.id(), theme, issue.title(), issue.shortTitle(), issue.scale(),
                issue.statusQuo(), issue.noDeal(), rule(issue.rule()), inOrder(issue.members()),
                inOrder(issue.vetoes()), issue.procedure(), issue.unit(), issue.known());
    }

    private DecisionRule rule(DecisionRule rule) {
        if (rule instanceof DecisionRule.QualifiedMajority(double quota, var votes, double absent)) {
            TreeMap<PartyId, Double> kept = new TreeMap<>(votes);
            kept.keySet().retainAll(parties);
            return new DecisionRule.QualifiedMajority(quota, kept, absent);
        }
        return rule;
    }

    private Inject inject(Inject inject) {
        List<Effect> effects = new ArrayList<>();
        for (Effect effect : inject.effects()) {
            switch (effect) {
                case Effect.Salience(IssueId issue, var on, double by) when isThere(issue, on) ->
                    effects.add(new Effect.Salience(issue, known(on), by));
                case Effect.Position(IssueId issue, var on, double by) when isThere(issue, on) ->
                    effects.add(new Effect.Position(issue, known(on), by));
                case Effect.Tension(PartyId a, PartyId b, _) when isThere(a, b) -> effects.add(effect);
                case Effect.Affinity(PartyId a, PartyId b, _) when isThere(a, b) -> effects.add(effect);
                // It would change what is not there.
                default -> {
                }
            }
        }
        return new Inject(inject.id(), inject.title(), inject.text(), condition(inject.when()), effects);
    }

    private boolean isThere(IssueId issue, List<PartyId> on) {
        return issues.contains(issue) && !known(on).isEmpty();
    }

    private boolean isThere(PartyId a, PartyId b) {
        return parties.contains(a) && parties.contains(b);
    }

    private Condition condition(Condition when) {
        boolean stays = switch (when) {
            case Condition.ByChair _,Condition.AtRound _ -> true;
            case Condition.TensionAbove(PartyId a, PartyId b, _) -> isThere(a, b);
            case Condition.Adopted(IssueId issue) -> issues.contains(issue);
            case Condition.Blocked(IssueId issue) -> issues.contains(issue);
        };
        return stays ? when : new Condition.ByChair();
    }
}
