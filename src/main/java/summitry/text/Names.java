package summitry.text;

import java.util.List;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.model.Scenario;

/** What a scenario calls its things, in one language. What it does not know is called by its id. */
final class Names {
    private final Scenario scenario;
    private final Language language;

    Names(Scenario scenario, Language language) {
        this.scenario = scenario;
        this.language = language;
    }

    String party(PartyId party) {
        int index = scenario.indexOf(party);
        return index < 0 ? party.value() : in(scenario.parties().get(index).name());
    }

    /** The name of a party within a sentence. */
    String partyInText(PartyId party) {
        return inText(party(party));
    }

    /** Parties in the order given: "A, B and C"; empty where there is none. */
    String parties(List<PartyId> parties) {
        return list(parties.stream().map(this::party).toList());
    }

    String partiesInText(List<PartyId> parties) {
        return list(parties.stream().map(this::partyInText).toList());
    }

    /** Names as one list in words. */
    String list(List<String> names) {
        Words words = Words.in(language);
        String list = "";
        for (int p = 0; p < names.size(); p++) {
            String name = names.get(p);
            String joint = names.size() == 2 ? "two" : p == names.size() - 1 ? "last" : "more";
            list = p == 0 ? name : words.get("list." + joint, list, name);
        }
        return list;
    }

    /** The short title of an issue. */
    String issue(IssueId issue) {
        int index = scenario.indexOf(issue);
        return index < 0 ? issue.value() : in(scenario.issues().get(index).shortTitle());
    }

    String issueTitle(IssueId issue) {
        int index = scenario.indexOf(issue);
        return index < 0 ? issue.value() : in(scenario.issues().get(index).title());
    }

    String theme(String id) {
        return scenario.themes().stream().filter(t -> t.id().equals(id)).findFirst().map(t -> in(t.name()))
                .orElse(id);
    }

    String group(String id) {
        return scenario.groups().stream().filter(g -> g.id().equals(id)).findFirst().map(g -> in(g.name()))
                .orElse(id);
    }

    String groupInText(String id) {
        return inText(group(id));
    }

    String inject(String id) {
        return scenario.inject(id).map(i -> in(i.title())).orElse(id);
    }

    /** The headline that everybody reads when an event of the scenario happens. */
    String headline(String id) {
        return scenario.inject(id).map(i -> in(i.text())).orElse(id);
    }

    private String inText(String name) {
        return Articles.inText(name, language);
    }

    private String in(Localized text) {
        return text.in(language);
    }
}
