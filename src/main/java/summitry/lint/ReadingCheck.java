package summitry.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitry.draft.Draft;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.Flaw;
import summitry.model.Issue;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;
import summitry.scenario.Problem;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;

/** What keeps the file of a draft from being a scenario, each at its place in the draft. */
final class ReadingCheck {
    private static final Pattern PATH = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?(?:\\.(.*))?");
    private static final List<Section<?>> SECTIONS = List.of(Section.THEMES, Section.GROUPS, Section.BLOCS,
            Section.PARTIES, Section.ISSUES, Section.INJECTS, Section.INDICATORS);

    private final Draft draft;
    private final List<Place> rows = new ArrayList<>();
    private final TextRepairs texts;
    private final IssueRepairs issues;
    private final Rescue rescue;

    private ReadingCheck(Draft draft) {
        this.draft = draft;
        texts = new TextRepairs(draft);
        issues = new IssueRepairs(draft);
        rescue = new Rescue(draft);
        TextSpots.of(draft).stream().filter(s -> s.path().startsWith("preferences")).forEach(s -> {
            if (s.target() instanceof Target.OfCell(Place place)) {
                rows.add(place);
            }
        });
    }

    static List<Finding> of(Draft draft) {
        List<Problem> problems = ScenarioReader
                .read("", ScenarioWriter.text(draft).getBytes(StandardCharsets.UTF_8)).problems();
        ReadingCheck check = new ReadingCheck(draft);
        return problems.stream().flatMap(p -> check.finding(p).stream()).toList();
    }

    private Optional<Finding> finding(Problem problem) {
        String path = problem.path();
        Target target = target(path);
        return switch (problem.flaw()) {
            // The cells are looked at by themselves, so that a row of gaps is one finding.
            case Flaw.MissingPreferences _,Flaw.RedLineAbove _,Flaw.RedLineBelow _ -> Optional.empty();
            case Flaw.MissingField _ when path.startsWith("preferences") -> Optional.empty();
            case Flaw.EmptyText _ when texts.at(path).isPresent() -> texts.at(path).map(texts::empty);
            case Flaw.LabelTooLong(_, int length, int limit) when texts.at(path).isPresent() ->
                texts.at(path).map(s -> texts.tooLong(s, length, limit));
            case Flaw.WrongCount(int count, _, _) when count == 0 && path.endsWith("].members") ->
                Optional.of(new TableRepairs(draft).noMembers(target));
            case Flaw.WrongCount(int count, int lowest, _) when count < lowest && !path.contains("[") ->
                Optional.of(new TableRepairs(draft).tooFew(path));
            case Flaw.NotAboveZero _ when target instanceof Target.OfParty(PartyId party)
                    && path.contains("capability") ->
                Optional.of(new TableRepairs(draft).noWeight(party));
            case Flaw.OfRule flaw when issue(path).isPresent() -> issues.of(issue(path).get(), flaw)
                    .or(() -> Optional.of(rescue.of(path, target, flaw)));
            default -> Optional.of(rescue.of(path, target, problem.flaw()));
        };
    }

    private Optional<Issue> issue(String path) {
        return target(path) instanceof Target.OfIssue(var id)
                ? draft.issues().stream().filter(i -> i.id().equals(id)).findFirst()
                : Optional.empty();
    }

    private Target target(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || matcher.group(2) == null) {
            return new Target.Whole();
        }
        int at = Integer.parseInt(matcher.group(2));
        String list = matcher.group(1);
        if (list.equals("preferences") && at < rows.size()) {
            return new Target.OfCell(rows.get(at));
        }
        if (list.equals("relations") && at < draft.relations().size()) {
            Relation relation = draft.relations().get(at);
            return new Target.OfPair(relation.a(), relation.b());
        }
        return SECTIONS.stream().filter(s -> s.key().equals(list)).findFirst().map(s -> target(s, at))
                .orElse(new Target.Whole());
    }

    private <T> Target target(Section<T> section, int at) {
        return at < section.of(draft).size()
                ? Target.of(section, section.id(section.of(draft).get(at)))
                : new Target.Whole();
    }

    static Optional<Party> party(Draft draft, PartyId id) {
        return draft.parties().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
