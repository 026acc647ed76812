package summitry.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import summitry.draft.About;
import summitry.draft.Cells;
import summitry.draft.Draft;
import summitry.draft.Section;
import summitry.model.Bloc;
import summitry.model.Credit;
import summitry.model.EndingKind;
import summitry.model.Flaw;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.KnownEnding;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.Relation;
import summitry.model.Rulebook;
import summitry.model.Theme;

/** Reads the top level of a scenario of the present format: what is referred to before what refers to it. */
final class ScenarioBody {
    static final int MOST_ISSUES = Section.ISSUES.most();
    private static final int MOST = 1_000_000;

    private final Names names = new Names();
    private final Fields fields;
    private final Map<Issue, Spot> issueSpots = new LinkedHashMap<>();

    ScenarioBody(Fields fields) {
        this.fields = fields;
    }

    /** What could be read: all of it where there is no problem that leaves no value. */
    Draft read() {
        fields.optional(Migrations.FORMAT);
        String id = fields.required("id").map(Known::wellFormed).orElse(Known.STAND_IN);
        Localized title = fields.localized("title");
        Localized subtitle = fields.anyLocalized("subtitle");
        Localized summary = fields.anyLocalized("summary");
        Localized place = fields.anyLocalized("place");
        Localized dates = fields.anyLocalized("dates");
        int year = fields.whole("year", -5000, 5000);
        int minutes = fields.whole("minutes", 1, 10_000);
        int rounds = fields.whole("rounds", 1, 100);
        boolean singleUndertaking = fields.truth("singleUndertaking");
        Rulebook rulebook = fields.required("rulebook").map(RulebookReader::read).orElse(Rulebook.SUMMIT);
        GroupReader sorted = new GroupReader(names);
        List<Theme> themes = list("themes", 1, MOST_ISSUES, sorted::theme);
        List<Party> parties = list("parties", 2, Names.MOST_PARTIES, new PartyReader(names)::read);
        List<Bloc> blocs = list("blocs", 0, MOST, sorted::bloc);
        IssueReader agenda = new IssueReader(names);
        List<Issue> issues = list("issues", 1, MOST_ISSUES, spot -> {
            Optional<Issue> issue = agenda.read(spot);
            issue.ifPresent(i -> issueSpots.put(i, spot));
            return issue;
        });
        List<Group> groups = list("groups", 0, MOST, sorted::group);
        PreferencesReader rows = new PreferencesReader(names);
        Cells cells = fields.required("preferences").map(rows::read).orElse(Cells.NONE);
        noteIndifferent(rows);
        List<Relation> relations = list("relations", 0, MOST, new RelationsReader(names)::read);
        List<Inject> injects = list("injects", 0, MOST, new InjectReader(names)::read);
        IndicatorReader measured = new IndicatorReader(names);
        List<Indicator> indicators = fields.optionalItems("indicators", Section.INDICATORS.most()).stream()
                .flatMap(s -> measured.read(s).stream()).toList();
        Optional<KnownEnding> ending = fields.optional("ending").flatMap(ScenarioBody::ending);
        List<Credit> credits = list("credits", 0, MOST, ScenarioBody::credit);
        fields.close();
        return new Draft(new About(Known.orStandIn(id), title, subtitle, summary, place, dates, year, minutes,
                Math.max(1, rounds), singleUndertaking), rulebook, themes, groups, blocs, parties, issues,
                cells, relations, injects, indicators, ending, credits);
    }

    /** The sound entries of a list that must be there. */
    private <T> List<T> list(String name, int fewest, int most, Function<Spot, Optional<T>> reader) {
        List<T> values = new ArrayList<>();
        for (Spot spot : fields.filled(name, fewest, most)) {
            reader.apply(spot).ifPresent(values::add);
        }
        return values;
    }

    /** Notes issues that none of their members care about: nobody would have a say. */
    private void noteIndifferent(PreferencesReader rows) {
        issueSpots.forEach((issue, spot) -> {
            if (!issue.members().isEmpty()
                    && issue.members().stream().allMatch(m -> rows.isIndifferent(m, issue.id()))) {
                spot.fields().flatMap(f -> f.optional("members"))
                        .ifPresent(s -> s.remark(new Flaw.NobodyCares(issue.id())));
            }
        });
    }

    private static Optional<KnownEnding> ending(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            EndingKind kind = f.oneOf("kind", List.of(EndingKind.values()), EndingKind::key);
            Localized text = f.localized("text");
            List<String> sources = f.items("sources", 0, MOST).stream().map(Spot::words).toList();
            f.close();
            return spot.problems().ifNoneSince(before, () -> new KnownEnding(kind, text, sources));
        });
    }

    private static Optional<Credit> credit(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            String name = f.text("name");
            String licence = f.anyText("licence");
            String link = f.anyText("link");
            Localized note = f.anyLocalized("note");
            f.close();
            return spot.problems().ifNoneSince(before, () -> new Credit(name, licence, link, note));
        });
    }
}
