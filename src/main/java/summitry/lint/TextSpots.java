package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import summitry.draft.About;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.AuthorBriefs;
import summitry.model.Bloc;
import summitry.model.Credit;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.KnownEnding;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.Relation;
import summitry.model.Theme;

/** All texts of a draft, in the order of its file. */
public final class TextSpots {
    private static final Target WHOLE = new Target.Whole();

    private final Draft draft;
    private final List<TextSpot> spots = new ArrayList<>();

    private TextSpots(Draft draft) {
        this.draft = draft;
    }

    public static List<TextSpot> of(Draft draft) {
        TextSpots texts = new TextSpots(draft);
        texts.about();
        texts.each(Section.THEMES, "name", Part.NAME, Theme::name, (t, s) -> new Theme(t.id(), s));
        texts.each(Section.GROUPS, "name", Part.NAME, Group::name,
                (g, s) -> new Group(g.id(), s, g.acts(), g.issues(), g.members()));
        texts.each(Section.BLOCS, "name", Part.NAME, Bloc::name,
                (b, s) -> new Bloc(b.id(), s, b.mark(), b.members()));
        texts.each(Section.PARTIES, "name", Part.NAME, Party::name, Remade::name);
        texts.each(Section.PARTIES, "temperamentReason", Part.REASON, Party::temperamentReason,
                Remade::reason);
        texts.each(Section.PARTIES, "brief", Part.BRIEF, Party::brief, Remade::brief);
        texts.briefs();
        texts.issues();
        texts.cells();
        texts.relations();
        texts.each(Section.INJECTS, "title", Part.TITLE, Inject::title,
                (i, s) -> new Inject(i.id(), s, i.text(), i.when(), i.effects()));
        texts.each(Section.INJECTS, "text", Part.TEXT, Inject::text,
                (i, s) -> new Inject(i.id(), i.title(), s, i.when(), i.effects()));
        texts.each(Section.INDICATORS, "name", Part.NAME, Indicator::name,
                (i, s) -> new Indicator(i.id(), s, i.unit(), i.source(), i.values(), i.weights()));
        texts.each(Section.INDICATORS, "unit", Part.UNIT, Indicator::unit,
                (i, s) -> new Indicator(i.id(), i.name(), s, i.source(), i.values(), i.weights()));
        texts.end();
        return texts.spots;
    }

    private void about() {
        About a = draft.about();
        spots.add(new TextSpot("title", WHOLE, Part.TITLE, a.title(),
                (d, s) -> new Edit.PutAbout(d.about().withTitle(d.about().id(), s))));
        about("subtitle", Part.SUBTITLE, a.subtitle(),
                (b, s) -> Remade.texts(b, s, b.summary(), b.place(), b.dates()));
        about("summary", Part.SUMMARY, a.summary(),
                (b, s) -> Remade.texts(b, b.subtitle(), s, b.place(), b.dates()));
        about("place", Part.PLACE, a.place(),
                (b, s) -> Remade.texts(b, b.subtitle(), b.summary(), s, b.dates()));
        about("dates", Part.DATES, a.dates(),
                (b, s) -> Remade.texts(b, b.subtitle(), b.summary(), b.place(), s));
    }

    private void about(String path, Part part, Localized text, BiFunction<About, Localized, About> with) {
        spots.add(new TextSpot(path, WHOLE, part, text,
                (d, s) -> new Edit.PutAbout(with.apply(d.about(), s))));
    }

    private <T> void each(Section<T> section, String name, Part part, Function<T, Localized> text,
            BiFunction<T, Localized, T> with) {
        some(section, name, part, t -> Optional.of(text.apply(t)), with);
    }

    /** A text that not every entry has a place for. */
    private <T> void some(Section<T> section, String name, Part part, Function<T, Optional<Localized>> text,
            BiFunction<T, Localized, T> with) {
        List<T> entries = section.of(draft);
        for (int at = 0; at < entries.size(); at++) {
            T entry = entries.get(at);
            String id = section.id(entry);
            String path = "%s[%d].%s".formatted(section.key(), at, name);
            text.apply(entry).ifPresent(words -> spots.add(new TextSpot(path, Target.of(section, id), part,
                    words, (d, s) -> new Edit.Change<>(section,
                            with.apply(section.of(d).get(section.indexOf(d, id)), s)))));
        }
    }

    private void briefs() {
        each(Section.PARTIES, "briefs.short", Part.SHORT_BRIEF, p -> p.briefs().shortPublic(),
                (p, s) -> p.withBriefs(new AuthorBriefs(s, p.briefs().confidential(),
                        p.briefs().confidentialShort())));
        each(Section.PARTIES, "briefs.confidential", Part.CONFIDENTIAL, p -> p.briefs().confidential(),
                (p, s) -> p.withBriefs(new AuthorBriefs(p.briefs().shortPublic(), s,
                        p.briefs().confidentialShort())));
        each(Section.PARTIES, "briefs.confidentialShort", Part.SHORT_CONFIDENTIAL,
                p -> p.briefs().confidentialShort(), (p, s) -> p.withBriefs(new AuthorBriefs(
                        p.briefs().shortPublic(), p.briefs().confidential(), s)));
    }

    private void issues() {
        each(Section.ISSUES, "title", Part.TITLE, Issue::title,
                (i, s) -> Remade.titles(i, s, i.shortTitle()));
        each(Section.ISSUES, "short", Part.SHORT_TITLE, Issue::shortTitle,
                (i, s) -> Remade.titles(i, i.title(), s));
        for (int mark = 0; mark < 5; mark++) {
            int at = mark;
            each(Section.ISSUES, "scale[%d]".formatted(mark), Part.scale(mark), i -> i.scale().get(at),
                    (i, s) -> {
                        List<Localized> scale = new ArrayList<>(i.scale());
                        scale.set(at, s);
                        return Remade.scale(i, scale);
                    });
        }
        each(Section.ISSUES, "procedure", Part.PROCEDURE, Issue::procedure, Remade::procedure);
        some(Section.ISSUES, "unit.name", Part.UNIT, i -> i.unit().map(Issue.Unit::name),
                (i, s) -> Remade.facts(i,
                        i.unit().map(u -> new Issue.Unit(s, u.atZero(), u.atHundred())), i.known()));
        some(Section.ISSUES, "known.source", Part.SOURCE, i -> i.known().map(Issue.KnownValue::source),
                (i, s) -> Remade.facts(i, i.unit(), i.known().map(
                        k -> new Issue.KnownValue(k.documents(), k.inFact(), s, k.links()))));
    }

    private void cells() {
        int row = 0;
        for (Issue issue : draft.issues()) {
            for (Party party : draft.parties()) {
                Place place = new Place(party.id(), issue.id());
                Cell cell = draft.cells().get(place);
                if (!cell.equals(Cell.EMPTY)) {
                    spots.add(new TextSpot("preferences[%d].rationale".formatted(row++),
                            new Target.OfCell(place), Part.REASON, cell.rationale(),
                            (d, s) -> put(place, d.cells().get(place).withReason(s))));
                }
            }
        }
    }

    static Edit put(Place place, Cell cell) {
        return new Edit.PutCells(new TreeMap<>(Map.of(place, cell)), Edit.Way.REPAIRED, Optional.empty());
    }

    private void relations() {
        for (int i = 0; i < draft.relations().size(); i++) {
            Relation r = draft.relations().get(i);
            spots.add(new TextSpot("relations[%d].reason".formatted(i), new Target.OfPair(r.a(), r.b()),
                    Part.REASON, r.reason(), (_, s) -> new Edit.PutRelation(
                            new Relation(r.a(), r.b(), r.affinity(), r.tension(), r.pact(), r.rivalry(),
                                    s))));
        }
    }

    private void end() {
        draft.ending().ifPresent(e -> spots.add(new TextSpot("ending.text", WHOLE, Part.ENDING, e.text(),
                (_, s) -> new Edit.PutEnding(Optional.of(new KnownEnding(e.kind(), s, e.sources()))))));
        for (int i = 0; i < draft.credits().size(); i++) {
            int at = i;
            spots.add(new TextSpot("credits[%d].note".formatted(i), WHOLE, Part.CREDIT,
                    draft.credits().get(i).note(), (d, s) -> {
                        List<Credit> credits = new ArrayList<>(d.credits());
                        Credit c = credits.get(at);
                        credits.set(at, new Credit(c.name(), c.licence(), c.link(), s));
                        return new Edit.PutCredits(credits);
                    }));
        }
    }
}
