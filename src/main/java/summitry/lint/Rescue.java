package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitry.draft.About;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.Credit;
import summitry.model.Flaw;
import summitry.model.Issue.KnownValue;
import summitry.model.IssueId;
import summitry.model.KnownEnding;
import summitry.model.Localized;
import summitry.model.PartyId;

/** What mends a part of a draft that no file may have and no control of the editor makes: it is put in order or goes. */
final class Rescue {
    private static final Pattern CREDIT = Pattern.compile("credits\\[(\\d+)]\\..*");
    private static final Pattern SOURCE = Pattern.compile("ending\\.sources\\[(\\d+)]");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_+.-]{0,39}");

    private final Draft draft;

    Rescue(Draft draft) {
        this.draft = draft;
    }

    Finding of(String path, Target target, Flaw flaw) {
        return new Finding(Concern.NOT_READABLE, List.of(new Term.At(target), new Term.OfFlaw(flaw)), target,
                List.of(repair(path, target, flaw)));
    }

    private Repair repair(String path, Target target, Flaw flaw) {
        return switch (target) {
            case Target.OfParty(PartyId party) when flaw instanceof Flaw.NotAFlag -> inOrder(
                    Edit.party(Remade.flag(ReadingCheck.party(draft, party).orElseThrow(), "")));
            case Target.OfParty(PartyId party) when flaw instanceof Flaw.EmptyText
                    || flaw instanceof Flaw.LabelTooLong ->
                code(party);
            case Target.OfParty(PartyId party) -> remove(Edit.remove(party));
            case Target.OfIssue(IssueId issue) when path.contains(".known") -> facts(issue);
            case Target.OfIssue(IssueId issue) -> remove(Edit.remove(issue));
            case Target.OfEntry(Section<?> section, String id) -> remove(new Edit.Remove<>(section, id));
            case Target.OfPair(PartyId a, PartyId b) -> remove(new Edit.DropRelation(a, b));
            case Target.OfCell(Place place) -> remove(TextSpots.put(place, Cell.EMPTY));
            case Target.Whole _ -> ofWhole(path);
        };
    }

    /** A known value without the links that say nothing. */
    private Repair facts(IssueId id) {
        var issue = draft.issues().get(Section.ISSUES.indexOf(draft, id.value()));
        return remove(Edit.issue(Remade.facts(issue, issue.unit(), issue.known().map(k -> new KnownValue(
                k.documents(), k.inFact(), k.source(), k.links().stream().filter(l -> !l.isBlank())
                        .toList())))));
    }

    private Repair code(PartyId party) {
        String code = Codes.of(draft, party);
        return Repair.of(Remedy.WRITE, Edit.party(
                Remade.code(ReadingCheck.party(draft, party).orElseThrow(), code)),
                new Term.Said(Localized.same(code)));
    }

    private Repair ofWhole(String path) {
        Matcher credit = CREDIT.matcher(path);
        if (credit.matches()) {
            List<Credit> credits = new ArrayList<>(draft.credits());
            credits.remove(Integer.parseInt(credit.group(1)));
            return remove(new Edit.PutCredits(credits));
        }
        Matcher source = SOURCE.matcher(path);
        if (source.matches()) {
            return remove(new Edit.PutEnding(draft.ending().map(e -> {
                List<String> sources = new ArrayList<>(e.sources());
                sources.remove(Integer.parseInt(source.group(1)));
                return new KnownEnding(e.kind(), e.text(), sources);
            })));
        }
        if (path.startsWith("ending")) {
            return remove(new Edit.PutEnding(Optional.empty()));
        }
        About a = draft.about();
        String id = ID.matcher(a.id()).matches() ? a.id() : "my-scenario";
        return inOrder(new Edit.PutAbout(new About(id, a.title(), a.subtitle(), a.summary(), a.place(),
                a.dates(), Math.clamp(a.year(), -5000, 5000), Math.clamp(a.minutes(), 1, 10_000),
                Math.clamp(a.rounds(), 1, 100), a.singleUndertaking())));
    }

    private static Repair remove(Edit edit) {
        return Repair.of(Remedy.REMOVE, edit);
    }

    private static Repair inOrder(Edit edit) {
        return Repair.of(Remedy.PUT_IN_ORDER, edit);
    }
}
