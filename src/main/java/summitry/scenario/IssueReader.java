package summitry.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.json.JsonAt;
import summitry.model.DecisionRule;
import summitry.model.Flaw;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.PartyId;

/** Reads the agenda. */
final class IssueReader {
    static final int SHORT_TITLE = 24;

    private static final double ANY = 1e15;
    private static final int LINKS = 100;

    private final Names names;
    private final DecisionRuleReader rules;

    IssueReader(Names names) {
        this.names = names;
        this.rules = new DecisionRuleReader(names);
    }

    Optional<Issue> read(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            String id = names.issues().declare(f);
            String theme = names.themes().reference(f, "theme");
            Localized title = f.localized("title");
            Localized shortTitle = f.required("short").map(IssueReader::shortTitle).orElse(Spot.NO_TEXT);
            List<Localized> scale = f.items("scale", 5, 5).stream().map(s -> s.localized(false)).toList();
            double statusQuo = f.number("statusQuo", 0, 100);
            NoDeal noDeal = f.optional("noDeal").map(IssueReader::noDeal).orElse(new NoDeal.StatusQuo());
            Optional<Spot> memberSpot = f.required("members");
            List<PartyId> members = memberSpot.map(this::members).orElse(List.of());
            DecisionRule rule = f.required("rule").map(s -> rules.read(s, members))
                    .orElse(new DecisionRule.Consensus());
            List<PartyId> vetoes = vetoes(f, members);
            Localized procedure = f.anyLocalized("procedure");
            Optional<Issue.Unit> unit = f.optional("unit").flatMap(IssueReader::unit);
            Optional<Issue.KnownValue> known = f.optional("known").flatMap(IssueReader::known);
            f.close();
            return spot.problems().ifNoneSince(before, () -> new Issue(new IssueId(id), theme, title,
                    shortTitle, scale, statusQuo, noDeal, rule, members, vetoes, procedure, unit, known));
        });
    }

    private static Localized shortTitle(Spot spot) {
        Localized text = spot.localized(false);
        spot.fields().ifPresent(f -> {
            for (String language : List.of("en", "id")) {
                f.optional(language).filter(s -> s.value() instanceof JsonAt.TextAt)
                        .ifPresent(s -> tooLong(s, SHORT_TITLE));
            }
        });
        return text;
    }

    private static void tooLong(Spot spot, int limit) {
        if (spot.value() instanceof JsonAt.TextAt(_, String text)) {
            int length = text.codePointCount(0, text.length());
            if (length > limit) {
                spot.remark(new Flaw.LabelTooLong(text, length, limit));
            }
        }
    }

    private static NoDeal noDeal(Spot spot) {
        if (spot.value() instanceof JsonAt.NumberAt) {
            return new NoDeal.Value(spot.number(0, 100));
        }
        NoDeal costly = new NoDeal.CostlyForAll();
        return spot.oneOf(List.of(new NoDeal.StatusQuo(), costly),
                n -> n.equals(costly) ? "costly-for-all" : "status-quo");
    }

    private List<PartyId> members(Spot spot) {
        List<Spot> spots = spot.items(0, Names.MOST_PARTIES);
        if (spots.isEmpty() && spot.value() instanceof JsonAt.ListAt) {
            spot.remark(new Flaw.NobodyDecides());
        }
        return inOrder(names.parties(spots));
    }

    private List<PartyId> vetoes(Fields fields, List<PartyId> members) {
        List<Spot> spots = fields.optionalItems("vetoes", Names.MOST_PARTIES);
        List<PartyId> vetoes = names.parties(spots);
        for (int i = 0; i < spots.size(); i++) {
            boolean isParty = names.parties().contains(vetoes.get(i).value());
            if (isParty && !members.isEmpty() && !members.contains(vetoes.get(i))) {
                spots.get(i).remark(new Flaw.VetoWithoutSeat(vetoes.get(i)));
            }
        }
        return inOrder(vetoes);
    }

    /** Lists of parties in the order of the scenario, whatever the order in the file. */
    private List<PartyId> inOrder(List<PartyId> parties) {
        List<String> order = names.parties().ids();
        List<PartyId> sorted = new ArrayList<>(parties);
        sorted.sort(Comparator.comparingInt(p -> order.indexOf(p.value())));
        return sorted;
    }

    private static Optional<Issue.Unit> unit(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            Localized name = f.localized("name");
            double atZero = f.number("atZero", -ANY, ANY);
            double atHundred = f.number("atHundred", -ANY, ANY);
            f.close();
            return spot.problems().ifNoneSince(before, () -> new Issue.Unit(name, atZero, atHundred));
        });
    }

    private static Optional<Issue.KnownValue> known(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            double documents = f.number("documents", 0, 100);
            Optional<Double> inFact = f.optional("inFact").map(s -> s.number(0, 100));
            Localized source = f.anyLocalized("source");
            List<String> links = f.optionalTexts("links", LINKS);
            f.close();
            return spot.problems().ifNoneSince(before,
                    () -> new Issue.KnownValue(documents, inFact, source, links));
        });
    }
}
