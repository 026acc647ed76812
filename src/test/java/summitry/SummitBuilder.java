package summitry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.model.Capability;
import summitry.model.Confidence;
import summitry.model.DecisionRule;
import summitry.model.Group;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Preferences;
import summitry.model.Relation;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Temperament;
import summitry.model.Theme;
import summitry.model.Theory;

/** A small summit for a test, written in a few lines. A preference that is not given has no salience. */
public final class SummitBuilder {
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Preference> preferences = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Inject> injects = new ArrayList<>();
    private int rounds = 8;
    private boolean singleUndertaking;
    private Rulebook rulebook = Rulebook.of(Theory.SUMMIT);

    private record Item(String id, DecisionRule rule, double statusQuo, NoDeal noDeal, List<String> members,
            List<String> vetoes) {}

    public static PartyId party(String id) {
        return new PartyId(id);
    }

    public static IssueId issue(String id) {
        return new IssueId(id);
    }

    public SummitBuilder seat(String id, double capability) {
        return seat(id, capability, Optional.empty());
    }

    public SummitBuilder seat(String id, double capability, Optional<Temperament> temperament) {
        parties.put(id,
                new Party(party(id), Localized.same(id), id.substring(0, Math.min(4, id.length())), "",
                        Capability.of(capability), temperament, Localized.same(""), Localized.same("")));
        return this;
    }

    public SummitBuilder item(String id, DecisionRule rule, double statusQuo) {
        return item(id, rule, statusQuo, new NoDeal.StatusQuo(), List.of(), List.of());
    }

    /** @param members none for all parties */
    public SummitBuilder item(String id, DecisionRule rule, double statusQuo, NoDeal noDeal,
            List<String> members,
            List<String> vetoes) {
        items.put(id, new Item(id, rule, statusQuo, noDeal, members, vetoes));
        return this;
    }

    public SummitBuilder wants(String party, String issue, double ideal, double salience) {
        return wants(party, issue, ideal, salience, 0, 100);
    }

    public SummitBuilder wants(String party, String issue, double ideal, double salience, double low,
            double high) {
        preferences.put(party + "/" + issue, new Preference(ideal, ideal, salience, OptionalDouble.of(low),
                OptionalDouble.of(high), OptionalDouble.empty(), Confidence.HIGH, Localized.same(""), "",
                ""));
        return this;
    }

    public SummitBuilder relate(String a, String b, double affinity, double tension) {
        return relate(a, b, affinity, tension, false);
    }

    public SummitBuilder relate(String a, String b, double affinity, double tension, boolean rivalry) {
        relations
                .add(new Relation(party(a), party(b), affinity, tension, false, rivalry, Localized.same("")));
        return this;
    }

    public SummitBuilder bloc(String id, String... members) {
        groups.add(new Group(id, Localized.same(id), true, List.of(), ids(List.of(members))));
        return this;
    }

    /** A group that acts on one issue alone. */
    public SummitBuilder blocOn(String issue, String id, String... members) {
        groups.add(
                new Group(id, Localized.same(id), true, List.of(new IssueId(issue)), ids(List.of(members))));
        return this;
    }

    public SummitBuilder inject(String id, Inject.Condition when, Inject.Effect... effects) {
        injects.add(new Inject(id, Localized.same(id), Localized.same(id), when, List.of(effects)));
        return this;
    }

    public SummitBuilder rounds(int changed) {
        rounds = changed;
        return this;
    }

    public SummitBuilder singleUndertaking() {
        singleUndertaking = true;
        return this;
    }

    public SummitBuilder rulebook(Rulebook changed) {
        rulebook = changed;
        return this;
    }

    /** Turns the order of the parties around; nothing else. */
    public SummitBuilder reversed() {
        List<Map.Entry<String, Party>> seats = new ArrayList<>(parties.entrySet());
        Collections.reverse(seats);
        parties.clear();
        seats.forEach(e -> parties.put(e.getKey(), e.getValue()));
        return this;
    }

    private static List<PartyId> ids(List<String> names) {
        return names.stream().map(SummitBuilder::party).toList();
    }

    public Scenario build() {
        List<Issue> issues = new ArrayList<>();
        for (Item item : items.values()) {
            List<PartyId> members = item.members.isEmpty()
                    ? ids(List.copyOf(parties.keySet()))
                    : ids(item.members);
            issues.add(new Issue(issue(item.id), "theme", Localized.same(item.id), Localized.same(item.id),
                    Collections.nCopies(5, Localized.same("")), item.statusQuo, item.noDeal, item.rule,
                    members,
                    ids(item.vetoes), Localized.same(""), Optional.empty(), Optional.empty()));
        }
        List<Preference> rows = new ArrayList<>();
        for (String party : parties.keySet()) {
            for (String issue : items.keySet()) {
                rows.add(preferences.getOrDefault(party + "/" + issue, indifferent()));
            }
        }
        return new Scenario("test", Localized.same("test"), Localized.same(""), Localized.same(""),
                Localized.same(""), Localized.same(""), 0, 10, rounds, singleUndertaking, rulebook,
                List.of(new Theme("theme", Localized.same("theme"))), groups, List.of(),
                List.copyOf(parties.values()), issues, new Preferences(parties.size(), items.size(), rows),
                relations,
                injects, Optional.empty(), List.of());
    }

    private static Preference indifferent() {
        return new Preference(50, 50, 0, OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(),
                Confidence.HIGH, Localized.same(""), "", "");
    }
}
