package summitry.lint;

import java.util.List;
import java.util.stream.IntStream;
import summitry.draft.Draft;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;
import summitry.text.Articles;
import summitry.text.FlawSentences;
import summitry.text.Numbers;
import summitry.text.Words;

/** What fills the slots of sentences about a draft. A thing without a name is called by its id. */
final class TermWords {
    private static final int LISTED = 4;

    private final Draft draft;
    private final Language language;
    private final Words words;
    private final Numbers numbers;

    TermWords(Draft draft, Language language) {
        this.draft = draft;
        this.language = language;
        words = Words.in(language);
        numbers = new Numbers(language);
    }

    String of(Term term) {
        return switch (term) {
            case Term.At(Target target) -> of(target);
            case Term.OfParty(PartyId party) -> party(party);
            case Term.Parties(List<PartyId> parties) -> list(parties.stream().map(this::party).toList());
            case Term.OfIssue(IssueId issue) -> issue(issue);
            case Term.Issues(List<IssueId> issues) -> list(issues.stream().map(this::issue).toList());
            case Term.Parts(List<Part> parts) ->
                list(parts.stream().map(p -> words.get("lint.part." + p.key())).toList());
            case Term.Amount(double value) -> numbers.value(value);
            case Term.Count(int count) -> numbers.whole(count);
            case Term.Year(int year) -> Integer.toString(year);
            case Term.In(Language in) -> words.get("lint.language." + in.code());
            case Term.Said(Localized text) -> text.in(language);
            case Term.OfFlaw(var flaw) -> new FlawSentences(language).of(flaw);
        };
    }

    String of(Target target) {
        return switch (target) {
            case Target.OfCell(Place place) ->
                words.get("lint.at.cell", party(place.party()), issue(place.issue()));
            case Target.OfParty(PartyId party) -> party(party);
            case Target.OfIssue(IssueId issue) -> issue(issue);
            case Target.OfEntry(Section<?> section, String id) ->
                words.get("lint.at.entry", words.get("lint.section." + section.key()), entry(section, id));
            case Target.OfPair(PartyId a, PartyId b) -> words.get("lint.at.pair", party(a), party(b));
            case Target.Whole _ -> words.get("lint.at.whole");
        };
    }

    private String party(PartyId id) {
        return Articles.inText(named(Section.PARTIES, id.value()), language);
    }

    private String issue(IssueId id) {
        return words.get("lint.item", named(Section.ISSUES, id.value()));
    }

    private String entry(Section<?> section, String id) {
        return named(section, id);
    }

    private <T> String named(Section<T> section, String id) {
        int at = section.indexOf(draft, id);
        String name = at < 0 ? "" : name(section.of(draft).get(at)).in(language);
        return name.isBlank() ? id : name;
    }

    private static Localized name(Object entry) {
        return switch (entry) {
            case Party party -> party.name();
            case Issue issue -> issue.shortTitle();
            case Theme theme -> theme.name();
            case Group group -> group.name();
            case Bloc bloc -> bloc.name();
            case Inject inject -> inject.title();
            case Indicator indicator -> indicator.name();
            default -> Localized.same("");
        };
    }

    /** The first few names, and how many more there are. */
    private String list(List<String> names) {
        int shown = names.size() > LISTED ? LISTED - 1 : names.size();
        String list = names.isEmpty() ? "" : names.getFirst();
        for (int k : IntStream.range(1, shown).toArray()) {
            boolean isLast = k == names.size() - 1;
            list = words.get(isLast ? (names.size() == 2 ? "list.two" : "list.last") : "list.more", list,
                    names.get(k));
        }
        return shown == names.size()
                ? list
                : words.get("lint.and-more", list, numbers.whole(names.size() - shown));
    }
}
