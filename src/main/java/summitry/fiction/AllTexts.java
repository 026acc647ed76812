package summitry.fiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import summitry.draft.About;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Place;
import summitry.model.AuthorBriefs;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.Relation;
import summitry.model.Theme;

/**
 * Every text of a draft that people read, written anew in one pass.
 *
 * @param needed for titles, names and scales, which must say something
 * @param free for reasons and introductions, which may be left empty
 */
record AllTexts(UnaryOperator<Localized> needed, UnaryOperator<Localized> free) {

    Draft in(Draft d) {
        return new Draft(about(d.about()), d.rulebook(),
                map(d.themes(), t -> new Theme(t.id(), needed.apply(t.name()))),
                map(d.groups(), g -> new Group(g.id(), needed.apply(g.name()), g.acts(), g.issues(),
                        g.members())),
                map(d.blocs(), b -> new Bloc(b.id(), needed.apply(b.name()), b.mark(), b.members())),
                map(d.parties(), this::party), map(d.issues(), this::issue),
                d.cells().with(cells(d)),
                map(d.relations(), r -> new Relation(r.a(), r.b(), r.affinity(), r.tension(), r.pact(),
                        r.rivalry(), free.apply(r.reason()))),
                map(d.injects(), i -> new Inject(i.id(), needed.apply(i.title()), needed.apply(i.text()),
                        i.when(), i.effects())),
                map(d.indicators(), i -> new Indicator(i.id(), needed.apply(i.name()), needed.apply(i.unit()),
                        i.source(), i.values(), i.weights())),
                d.ending(), d.credits());
    }

    private static <T> List<T> map(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    private About about(About a) {
        return new About(a.id(), needed.apply(a.title()), free.apply(a.subtitle()), free.apply(a.summary()),
                free.apply(a.place()), free.apply(a.dates()), a.year(), a.minutes(), a.rounds(),
                a.singleUndertaking());
    }

    private Party party(Party p) {
        AuthorBriefs b = p.briefs();
        return new Party(p.id(), needed.apply(p.name()), p.code(), p.flag(), p.capability(), p.temperament(),
                free.apply(p.temperamentReason()), free.apply(p.brief()),
                new AuthorBriefs(free.apply(b.shortPublic()), free.apply(b.confidential()),
                        free.apply(b.confidentialShort())));
    }

    private Issue issue(Issue i) {
        Function<Issue.Unit, Issue.Unit> unit = u -> new Issue.Unit(needed.apply(u.name()), u.atZero(),
                u.atHundred());
        Optional<Issue.KnownValue> known = i.known();
        return new Issue(i.id(), i.theme(), needed.apply(i.title()), needed.apply(i.shortTitle()),
                map(i.scale(), needed), i.statusQuo(), i.noDeal(), i.rule(), i.members(), i.vetoes(),
                free.apply(i.procedure()), i.unit().map(unit), known);
    }

    private Map<Place, Cell> cells(Draft d) {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        for (Party party : d.parties()) {
            for (Issue issue : d.issues()) {
                Place place = new Place(party.id(), issue.id());
                Cell cell = d.cells().get(place);
                if (!cell.equals(Cell.EMPTY)) {
                    cells.put(place, cell.withReason(free.apply(cell.rationale())));
                }
            }
        }
        return cells;
    }
}
