package summitry.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A summit ready to be played: who sits at the table, what is on it, how it is decided, and what is known of how it
 * really ended. Identity is by value; look-ups by id take constant time.
 *
 * @param year of the real summit, 0 where there is none
 * @param minutes a lesson that plays it takes
 * @param rounds until the deadline, 1 to 100
 * @param singleUndertaking adopted issues count only if all are adopted
 * @param indicators that capabilities may be made from; nothing that plays reads them
 */
public record Scenario(String id, Localized title, Localized subtitle, Localized summary, Localized place,
        Localized dates, int year, int minutes, int rounds, boolean singleUndertaking, Rulebook rulebook,
        List<Theme> themes, List<Group> groups, List<Bloc> blocs, List<Party> parties, List<Issue> issues,
        Preferences preferences, List<Relation> relations, List<Inject> injects, List<Indicator> indicators,
        Optional<KnownEnding> ending, List<Credit> credits, Lookup lookup) {

    public Scenario {
        Require.id("scenario id", id);
        Require.within("rounds", rounds, 1, 100);
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

    public Scenario(String id, Localized title, Localized subtitle, Localized summary, Localized place,
            Localized dates, int year, int minutes, int rounds, boolean singleUndertaking, Rulebook rulebook,
            List<Theme> themes, List<Group> groups, List<Bloc> blocs, List<Party> parties, List<Issue> issues,
            Preferences preferences, List<Relation> relations, List<Inject> injects,
            List<Indicator> indicators, Optional<KnownEnding> ending, List<Credit> credits) {
        this(id, title, subtitle, summary, place, dates, year, minutes, rounds, singleUndertaking, rulebook,
                themes, groups, blocs, parties, issues, preferences, relations, injects, indicators, ending,
                credits, Lookup.of(parties, issues));
    }

    /** A scenario without indicators. */
    public Scenario(String id, Localized title, Localized subtitle, Localized summary, Localized place,
            Localized dates, int year, int minutes, int rounds, boolean singleUndertaking, Rulebook rulebook,
            List<Theme> themes, List<Group> groups, List<Bloc> blocs, List<Party> parties, List<Issue> issues,
            Preferences preferences, List<Relation> relations, List<Inject> injects,
            Optional<KnownEnding> ending, List<Credit> credits) {
        this(id, title, subtitle, summary, place, dates, year, minutes, rounds, singleUndertaking, rulebook,
                themes, groups, blocs, parties, issues, preferences, relations, injects, List.of(), ending,
                credits);
    }

    /** Where each id stands; derived from the parties and issues, so it adds nothing to equality. */
    public record Lookup(Map<PartyId, Integer> parties, Map<IssueId, Integer> issues) {
        static Lookup of(List<Party> parties, List<Issue> issues) {
            // Only ever asked by key, so the order of a HashMap can reach no result.
            Map<PartyId, Integer> byParty = new HashMap<>();
            for (Party party : parties) {
                byParty.put(party.id(), byParty.size());
            }
            Map<IssueId, Integer> byIssue = new HashMap<>();
            for (Issue issue : issues) {
                byIssue.put(issue.id(), byIssue.size());
            }
            return new Lookup(byParty, byIssue);
        }
    }

    /** Index of a party, or -1 where it has no seat. */
    public int indexOf(PartyId party) {
        return lookup.parties.getOrDefault(party, -1);
    }

    /** Index of an issue, or -1 where it is not on the agenda. */
    public int indexOf(IssueId issue) {
        return lookup.issues.getOrDefault(issue, -1);
    }

    /** @throws IllegalArgumentException where the party has no seat */
    public Party party(PartyId party) {
        int index = indexOf(party);
        if (index < 0) {
            throw new IllegalArgumentException("party (%s) has no seat in %s.".formatted(party, id));
        }
        return parties.get(index);
    }

    /** @throws IllegalArgumentException where the issue is not on the agenda */
    public Issue issue(IssueId issue) {
        int index = indexOf(issue);
        if (index < 0) {
            throw new IllegalArgumentException("issue (%s) is not on the agenda of %s.".formatted(issue, id));
        }
        return issues.get(index);
    }

    public Preference preference(PartyId party, IssueId issue) {
        return preferences.get(indexOf(party), indexOf(issue));
    }

    public Optional<Inject> inject(String inject) {
        return injects.stream().filter(i -> i.id().equals(inject)).findFirst();
    }

    /** The lane a party is drawn in, if the scenario shares its parties out. */
    public Optional<Bloc> bloc(PartyId party) {
        return blocs.stream().filter(b -> b.members().contains(party)).findFirst();
    }

    public Scenario withRulebook(Rulebook changed) {
        return new Scenario(id, title, subtitle, summary, place, dates, year, minutes, rounds,
                singleUndertaking, changed,
                themes, groups, blocs, parties, issues, preferences, relations, injects, indicators, ending,
                credits,
                lookup);
    }

    /** @param changed the same parties in the same order, otherwise equipped */
    public Scenario withParties(List<Party> changed) {
        return new Scenario(id, title, subtitle, summary, place, dates, year, minutes, rounds,
                singleUndertaking, rulebook, themes, groups, blocs, changed, issues, preferences, relations,
                injects, indicators, ending, credits);
    }

    public Scenario withRounds(int changed) {
        return new Scenario(id, title, subtitle, summary, place, dates, year, minutes, changed,
                singleUndertaking,
                rulebook, themes, groups, blocs, parties, issues, preferences, relations, injects, indicators,
                ending,
                credits,
                lookup);
    }

    /** The same summit in which nothing happens outside the room. */
    public Scenario withoutInjects() {
        return new Scenario(id, title, subtitle, summary, place, dates, year, minutes, rounds,
                singleUndertaking, rulebook, themes, groups, blocs, parties, issues, preferences, relations,
                List.of(),
                indicators, ending, credits, lookup);
    }
}
