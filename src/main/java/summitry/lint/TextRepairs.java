package summitry.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.text.Words;

/** What is wrong with a text that has to be there. */
final class TextRepairs {
    private final Draft draft;
    private final Map<String, TextSpot> byPath = new TreeMap<>();

    TextRepairs(Draft draft) {
        this.draft = draft;
        TextSpots.of(draft).forEach(s -> byPath.put(s.path(), s));
    }

    /** The text at a path, or at a path that names one of its languages. */
    Optional<TextSpot> at(String path) {
        return Optional.ofNullable(byPath.get(spot(path)));
    }

    Finding empty(TextSpot spot) {
        return new Finding(Concern.NO_TEXT, List.of(new Term.At(spot.target()), Term.of(spot.part())),
                spot.target(), List.of(filled(spot)));
    }

    Finding tooLong(TextSpot spot, int length, int limit) {
        Localized cut = new Localized(Cut.toLength(spot.text().en(), limit),
                Cut.toLength(spot.text().id(), limit));
        return new Finding(Concern.LABEL_TOO_LONG,
                List.of(new Term.At(spot.target()), Term.of(spot.part()), new Term.Count(length),
                        new Term.Count(limit)),
                spot.target(),
                List.of(Repair.of(Remedy.SHORTEN, spot.put().apply(draft, cut), new Term.Said(cut))));
    }

    /** The path of a text without the language in which it is wrong. */
    private static String spot(String path) {
        return path.endsWith(".en") || path.endsWith(".id") ? path.substring(0, path.length() - 3) : path;
    }

    private Repair filled(TextSpot spot) {
        if (spot.part() == Part.ENDING) {
            return Repair.of(Remedy.REMOVE, new Edit.PutEnding(Optional.empty()));
        }
        if (spot.part() == Part.UNIT && spot.target() instanceof Target.OfIssue(var id)) {
            Issue issue = draft.issues().get(Section.ISSUES.indexOf(draft, id.value()));
            return Repair.of(Remedy.REMOVE, Edit.issue(Remade.facts(issue, Optional.empty(), issue.known())));
        }
        Localized words = standIn(spot);
        return Repair.of(Remedy.WRITE, spot.put().apply(draft, words), new Term.Said(words));
    }

    /** Words for a text that says nothing, made of what is known of the thing. */
    private Localized standIn(TextSpot spot) {
        return switch (spot.target()) {
            case Target.OfParty(var id) -> {
                Party party = ReadingCheck.party(draft, id).orElseThrow();
                yield Localized.same(party.code().isBlank() ? id.value() : party.code());
            }
            case Target.OfIssue(var id) -> standIn(Section.ISSUES.indexOf(draft, id.value()), spot.part());
            case Target.OfEntry(_, String id) -> spot.part() == Part.TEXT ? headline(id) : Localized.same(id);
            default -> Localized.same(draft.about().id());
        };
    }

    private Localized headline(String inject) {
        Localized title = draft.injects().get(Section.INJECTS.indexOf(draft, inject)).title();
        return title.in(Language.ENGLISH).isBlank() ? Localized.same(inject) : title;
    }

    private Localized standIn(int at, Part part) {
        Issue issue = draft.issues().get(at);
        if (part.isScale()) {
            return inBoth("lint.new.scale", 25 * (part.ordinal() - Part.SCALE_0.ordinal()));
        }
        Localized other = part == Part.SHORT_TITLE ? issue.title() : issue.shortTitle();
        return other.in(Language.ENGLISH).isBlank()
                ? inBoth("lint.new.item", at + 1)
                : new Localized(Cut.toLength(other.en(), TextSpot.SHORT_TITLE),
                        Cut.toLength(other.id(), TextSpot.SHORT_TITLE));
    }

    /** Words of our own with one number, in every language. */
    static Localized inBoth(String key, int number) {
        String shown = Integer.toString(number);
        return new Localized(Words.in(Language.ENGLISH).get(key, shown),
                Words.in(Language.INDONESIAN).get(key, shown));
    }
}
