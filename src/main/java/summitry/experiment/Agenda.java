package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import summitry.model.Group;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Preference;
import summitry.model.Preferences;
import summitry.model.Scenario;
import summitry.model.Theme;

/** A scenario with another agenda or other events; everything that spoke of what is gone goes with it. */
final class Agenda {
    private Agenda() {}

    /**
     * The scenario without some issues. An event that waited for one of them is left to the chair's hand; a group that acted
     * on those issues alone acts no more.
     *
     * @throws IllegalArgumentException where no issue would be left
     */
    static Scenario without(Scenario scenario, Set<IssueId> gone) {
        Predicate<IssueId> stays = issue -> !gone.contains(issue);
        List<Issue> issues = scenario.issues().stream().filter(i -> stays.test(i.id())).toList();
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("no issue is left of %s.".formatted(scenario.id()));
        }
        List<Preference> rows = new ArrayList<>();
        for (int p = 0; p < scenario.parties().size(); p++) {
            for (Issue issue : issues) {
                rows.add(scenario.preferences().get(p, scenario.indexOf(issue.id())));
            }
        }
        List<Theme> themes = scenario.themes().stream()
                .filter(t -> issues.stream().anyMatch(i -> i.theme().equals(t.id()))).toList();
        return copy(scenario, themes, scenario.groups().stream().map(g -> group(g, stays)).toList(), issues,
                new Preferences(scenario.parties().size(), issues.size(), rows),
                scenario.injects().stream().map(i -> inject(i, stays)).toList());
    }

    /** The scenario in which an event of the chair happens at a round, counted from 1. */
    static Scenario firing(Scenario scenario, String inject, int round) {
        List<Inject> injects = scenario.injects().stream().map(i -> i.id().equals(inject)
                ? new Inject(i.id(), i.title(), i.text(), new Inject.Condition.AtRound(round), i.effects())
                : i).toList();
        return copy(scenario, scenario.themes(), scenario.groups(), scenario.issues(), scenario.preferences(),
                injects);
    }

    private static Group group(Group group, Predicate<IssueId> stays) {
        List<IssueId> left = group.issues().stream().filter(stays).toList();
        boolean acts = group.acts() && (group.issues().isEmpty() || !left.isEmpty());
        return new Group(group.id(), group.name(), acts, left, group.members());
    }

    private static Inject inject(Inject inject, Predicate<IssueId> stays) {
        Inject.Condition when = switch (inject.when()) {
            case Inject.Condition.Adopted(IssueId issue) when !stays.test(issue) ->
                new Inject.Condition.ByChair();
            case Inject.Condition.Blocked(IssueId issue) when !stays.test(issue) ->
                new Inject.Condition.ByChair();
            case Inject.Condition other -> other;
        };
        List<Inject.Effect> effects = inject.effects().stream().filter(e -> switch (e) {
            case Inject.Effect.Salience salience -> stays.test(salience.issue());
            case Inject.Effect.Position position -> stays.test(position.issue());
            case Inject.Effect.Tension _,Inject.Effect.Affinity _ -> true;
        }).toList();
        return new Inject(inject.id(), inject.title(), inject.text(), when, effects);
    }

    private static Scenario copy(Scenario s, List<Theme> themes, List<Group> groups, List<Issue> issues,
            Preferences preferences, List<Inject> injects) {
        return new Scenario(s.id(), s.title(), s.subtitle(), s.summary(), s.place(), s.dates(), s.year(),
                s.minutes(), s.rounds(), s.singleUndertaking(), s.rulebook(), themes, groups, s.blocs(),
                s.parties(), issues, preferences, s.relations(), injects, s.indicators(), s.ending(),
                s.credits());
    }
}
