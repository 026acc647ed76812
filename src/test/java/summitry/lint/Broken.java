package summitry.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import summitry.draft.Cell;
import summitry.draft.Cell.Measure;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.Bloc;
import summitry.model.Capability;
import summitry.model.Confidence;
import summitry.model.DecisionRule;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;
import summitry.scenario.ScenarioLibrary;

/** A sound draft, and for each kind of finding a way to earn it. */
final class Broken {
    private Broken() {}

    static Draft sound() {
        return Draft.of(ScenarioLibrary.load("montreal1987"));
    }

    static Map<Concern, UnaryOperator<Draft>> ways() {
        Map<Concern, UnaryOperator<Draft>> ways = new EnumMap<>(Concern.class);
        ways.put(Concern.NO_PARTIES, d -> d.withParties(d.parties().subList(0, 1)).pruned());
        ways.put(Concern.NO_ITEMS, d -> d.withIssues(List.of()).pruned());
        ways.put(Concern.NO_THEMES, d -> d.withThemes(List.of()).pruned());
        ways.put(Concern.NO_TEXT, d -> first(d, p -> Remade.name(p, Localized.same(" "))));
        ways.put(Concern.LABEL_TOO_LONG, d -> item(d,
                i -> Remade.titles(i, i.title(), Localized.same("A short title of many words"))));
        ways.put(Concern.NO_POSITION, d -> row(d, c -> c.with(Measure.IDEAL, OptionalDouble.empty())));
        ways.put(Concern.NO_CARE, d -> row(d, c -> c.with(Measure.SALIENCE, OptionalDouble.empty())));
        ways.put(Concern.RED_LINE_EXCLUDES, d -> cell(d, c -> c.with(Measure.IDEAL, OptionalDouble.of(40))
                .with(Measure.STATED, OptionalDouble.empty()).with(Measure.RED_MIN, OptionalDouble.of(60))
                .with(Measure.RED_MAX, OptionalDouble.empty())));
        ways.put(Concern.RED_LINE_BEFORE_WORDS, d -> cell(d, c -> c.with(Measure.IDEAL, OptionalDouble.of(40))
                .with(Measure.STATED, OptionalDouble.of(20)).with(Measure.RED_MIN, OptionalDouble.of(30))
                .with(Measure.RED_MAX, OptionalDouble.empty())));
        ways.put(Concern.NO_WEIGHT, d -> first(d, p -> Remade.capability(p, Capability.of(0))));
        ways.put(Concern.NO_MEMBERS, d -> {
            Bloc b = d.blocs().getFirst();
            return new Edit.Change<>(Section.BLOCS, new Bloc(b.id(), b.name(), b.mark(), List.of())).on(d);
        });
        ways.put(Concern.NOBODY_DECIDES,
                d -> item(d, i -> Remade.decided(i, i.rule(), List.of(), List.of())));
        ways.put(Concern.NOBODY_CARES,
                d -> column(d, c -> c.with(Measure.SALIENCE, OptionalDouble.of(0))));
        ways.put(Concern.VETO_WITHOUT_SEAT, d -> item(d,
                i -> Remade.decided(i, i.rule(), i.members().subList(1, i.members().size()),
                        i.members().subList(0, 1))));
        ways.put(Concern.VOTES_WITHOUT_SEAT, d -> item(d, i -> Remade.decided(i, votes(i.members()),
                i.members().subList(1, i.members().size()), List.of())));
        ways.put(Concern.NO_VOTES, d -> item(d, i -> Remade.decided(i,
                votes(i.members().subList(2, i.members().size())), i.members(), List.of())));
        ways.put(Concern.NOT_READABLE, d -> first(d, p -> Remade.flag(p, "Canada")));
        ways.put(Concern.SAME_NAME, d -> first(d, p -> Remade.name(p, d.parties().get(1).name())));
        ways.put(Concern.SAME_CODE, d -> first(d, p -> Remade.code(p, d.parties().get(1).code())));
        ways.put(Concern.SAME_TITLE,
                d -> item(d, i -> Remade.titles(i, i.title(), d.issues().get(1).shortTitle())));
        ways.put(Concern.NOTHING_TO_WANT, d -> row(d, c -> c.with(Measure.SALIENCE, OptionalDouble.of(0))));
        ways.put(Concern.WANTS_NO_CHANGE, Broken::wantingWhatIs);
        ways.put(Concern.COUNTS_NOWHERE, d -> d.withIssues(d.issues().stream().map(i -> Remade.decided(i,
                i.rule(), i.members().stream().filter(m -> !m.equals(d.parties().getFirst().id())).toList(),
                List.of())).toList()));
        ways.put(Concern.NO_TRANSLATION,
                d -> first(d, p -> Remade.brief(p, new Localized("Only in English.", ""))));
        ways.put(Concern.LATE_EVENT, d -> {
            Inject i = d.injects().getFirst();
            return new Edit.Change<>(Section.INJECTS, new Inject(i.id(), i.title(), i.text(),
                    new Inject.Condition.AtRound(d.about().rounds() + 1), i.effects())).on(d);
        });
        ways.put(Concern.SAME_SCALE_TEXTS, d -> item(d, i -> {
            List<Localized> scale = new ArrayList<>(i.scale());
            scale.set(3, scale.get(2));
            return Remade.scale(i, scale);
        }));
        ways.put(Concern.ONE_LANGUAGE, Broken::inEnglishAlone);
        ways.put(Concern.LONG_BRIEF, d -> first(d, p -> Remade.brief(p,
                Localized.same("We sell cars and fruit. ".repeat(60)))));
        ways.put(Concern.LONG_SCALE, d -> item(d, i -> Remade.scale(i, Arrays.asList(
                Localized.same("word ".repeat(20)), i.scale().get(1), i.scale().get(2), i.scale().get(3),
                i.scale().get(4)))));
        ways.put(Concern.HARD_TEXT, d -> first(d, p -> Remade.brief(p, Localized.same(
                "Notwithstanding considerable international disagreements, representatives nevertheless "
                        + "acknowledged fundamental responsibilities, emphasising interdependence; however, "
                        + "implementation mechanisms, institutional arrangements and verification remained "
                        + "extraordinarily controversial among participating delegations everywhere."))));
        ways.put(Concern.OLD_SOURCES,
                d -> row(d, c -> c.withConfidence(Confidence.MEDIUM).withSource("Yearbook", "1979-05")));
        ways.put(Concern.NO_SOURCES,
                d -> row(d, c -> c.withConfidence(Confidence.HIGH).withSource("", "")));
        ways.put(Concern.EMPTY_THEME, d -> new Edit.Add<>(Section.THEMES, 1,
                new Theme("empty", Localized.same("Empty")), Optional.empty()).on(d));
        return ways;
    }

    private static DecisionRule votes(List<PartyId> parties) {
        TreeMap<PartyId, Double> votes = new TreeMap<>();
        parties.forEach(p -> votes.put(p, 3.0));
        return new DecisionRule.QualifiedMajority(0.7, votes);
    }

    private static Draft first(Draft draft, UnaryOperator<Party> change) {
        return Edit.party(change.apply(draft.parties().getFirst())).on(draft);
    }

    private static Draft item(Draft draft, UnaryOperator<Issue> change) {
        return Edit.issue(change.apply(draft.issues().getFirst())).on(draft);
    }

    private static Draft cell(Draft draft, UnaryOperator<Cell> change) {
        Place place = new Place(draft.parties().getFirst().id(), draft.issues().getFirst().id());
        return draft.withCells(draft.cells().with(place, change.apply(draft.cells().get(place))));
    }

    private static Draft row(Draft draft, UnaryOperator<Cell> change) {
        Draft after = draft;
        for (Issue issue : draft.issues()) {
            Place place = new Place(draft.parties().getFirst().id(), issue.id());
            after = after.withCells(after.cells().with(place, change.apply(after.cells().get(place))));
        }
        return after;
    }

    private static Draft column(Draft draft, UnaryOperator<Cell> change) {
        Draft after = draft;
        for (Party party : draft.parties()) {
            Place place = new Place(party.id(), draft.issues().getFirst().id());
            after = after.withCells(after.cells().with(place, change.apply(after.cells().get(place))));
        }
        return after;
    }

    private static Draft wantingWhatIs(Draft draft) {
        Draft after = draft;
        for (Issue issue : draft.issues()) {
            Place place = new Place(draft.parties().getFirst().id(), issue.id());
            Cell cell = after.cells().get(place);
            after = after.withCells(after.cells().with(place,
                    new Cell(OptionalDouble.of(issue.statusQuo()), OptionalDouble.empty(),
                            OptionalDouble.of(60), OptionalDouble.empty(), OptionalDouble.empty(),
                            OptionalDouble.empty(), cell.confidence(), cell.rationale(), cell.source(),
                            cell.date())));
        }
        return after;
    }

    private static Draft inEnglishAlone(Draft draft) {
        Draft after = draft;
        for (TextSpot spot : TextSpots.of(draft)) {
            after = spot.with(after, new Localized(spot.text().en(), ""));
        }
        return after;
    }

}
