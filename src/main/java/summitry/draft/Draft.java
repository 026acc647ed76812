package summitry.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.model.Bloc;
import summitry.model.Credit;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.KnownEnding;
import summitry.model.Party;
import summitry.model.Preference;
import summitry.model.Preferences;
import summitry.model.Relation;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theme;

/**
 * A scenario in the making. Its parts are those of {@link Scenario}, but it may have no party or issue yet, empty texts and
 * cells without numbers. No part refers to a thing that is not there: {@link Pruned} sees to it after every edit.
 */
public record Draft(About about, Rulebook rulebook, List<Theme> themes, List<Group> groups, List<Bloc> blocs,
        List<Party> parties, List<Issue> issues, Cells cells, List<Relation> relations, List<Inject> injects,
        List<Indicator> indicators, Optional<KnownEnding> ending, List<Credit> credits) {
    public Draft {
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
        blocs = List.copyOf(blocs);
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        relations = List.copyOf(relations);
        injects = List.copyOf(injects);
        indicators = List.copyOf(indicators);
        credits = List.copyOf(credits);
    }

    /** A draft without indicators. */
    public Draft(About about, Rulebook rulebook, List<Theme> themes, List<Group> groups, List<Bloc> blocs,
            List<Party> parties, List<Issue> issues, Cells cells, List<Relation> relations,
            List<Inject> injects, Optional<KnownEnding> ending, List<Credit> credits) {
        this(about, rulebook, themes, groups, blocs, parties, issues, cells, relations, injects, List.of(),
                ending, credits);
    }

    public static Draft of(Scenario scenario) {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            for (Issue issue : scenario.issues()) {
                cells.put(new Place(party.id(), issue.id()),
                        Cell.of(scenario.preference(party.id(), issue.id())));
            }
        }
        return new Draft(About.of(scenario), scenario.rulebook(), scenario.themes(), scenario.groups(),
                scenario.blocs(), scenario.parties(), scenario.issues(), Cells.NONE.with(cells),
                scenario.relations(), scenario.injects(), scenario.indicators(),
                scenario.ending(), scenario.credits());
    }

    /** The scenario, where every party has a preference on every issue. Whether it may be played is asked elsewhere. */
    public Optional<Scenario> scenario() {
        List<Preference> rows = new ArrayList<>();
        for (Party party : parties) {
            for (Issue issue : issues) {
                cells.get(party.id(), issue.id()).preference().ifPresent(rows::add);
            }
        }
        if (rows.size() < parties.size() * issues.size()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(about.id(), about.title(), about.subtitle(), about.summary(),
                about.place(), about.dates(), about.year(), about.minutes(), about.rounds(),
                about.singleUndertaking(), rulebook, themes, groups, blocs, parties, issues,
                new Preferences(parties.size(), issues.size(), rows), relations, injects, indicators, ending,
                credits));
    }

    /** The same without references to what is not there, as after an edit. */
    public Draft pruned() {
        return Pruned.of(this);
    }

    public Draft withAbout(About changed) {
        return new Draft(changed, rulebook, themes, groups, blocs, parties, issues, cells, relations, injects,
                indicators, ending, credits);
    }

    public Draft withRulebook(Rulebook changed) {
        return new Draft(about, changed, themes, groups, blocs, parties, issues, cells, relations, injects,
                indicators, ending, credits);
    }

    public Draft withThemes(List<Theme> changed) {
        return new Draft(about, rulebook, changed, groups, blocs, parties, issues, cells, relations, injects,
                indicators, ending, credits);
    }

    public Draft withGroups(List<Group> changed) {
        return new Draft(about, rulebook, themes, changed, blocs, parties, issues, cells, relations, injects,
                indicators, ending, credits);
    }

    public Draft withBlocs(List<Bloc> changed) {
        return new Draft(about, rulebook, themes, groups, changed, parties, issues, cells, relations, injects,
                indicators, ending, credits);
    }

    public Draft withParties(List<Party> changed) {
        return new Draft(about, rulebook, themes, groups, blocs, changed, issues, cells, relations, injects,
                indicators, ending, credits);
    }

    public Draft withIssues(List<Issue> changed) {
        return new Draft(about, rulebook, themes, groups, blocs, parties, changed, cells, relations, injects,
                indicators, ending, credits);
    }

    public Draft withCells(Cells changed) {
        return new Draft(about, rulebook, themes, groups, blocs, parties, issues, changed, relations, injects,
                indicators, ending, credits);
    }

    public Draft withRelations(List<Relation> changed) {
        return new Draft(about, rulebook, themes, groups, blocs, parties, issues, cells, changed, injects,
                indicators, ending, credits);
    }

    public Draft withInjects(List<Inject> changed) {
        return new Draft(about, rulebook, themes, groups, blocs, parties, issues, cells, relations, changed,
                indicators, ending, credits);
    }

    public Draft withIndicators(List<Indicator> changed) {
        return new Draft(about, rulebook, themes, groups, blocs, parties, issues, cells, relations, injects,
                changed, ending, credits);
    }

    public Draft withEnding(Optional<KnownEnding> changed) {
        return new Draft(about, rulebook, themes, groups, blocs, parties, issues, cells, relations, injects,
                indicators, changed, credits);
    }

    public Draft withCredits(List<Credit> changed) {
        return new Draft(about, rulebook, themes, groups, blocs, parties, issues, cells, relations, injects,
                indicators, ending, changed);
    }
}
