package summitry.exchange;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PartyId;

/** Finds parties and issues by any name of theirs: id, code, or name in any language, whatever its accents and capitals. */
final class Names {
    private final Map<String, PartyId> parties = new LinkedHashMap<>();
    private final Map<String, IssueId> issues = new LinkedHashMap<>();

    Names(Draft draft) {
        draft.parties().forEach(p -> know(p.id().value(), p.id()));
        draft.parties().forEach(p -> know(p.code(), p.id()));
        for (Party party : draft.parties()) {
            know(party.name().en(), party.id());
            know(party.name().id(), party.id());
        }
        draft.parties().stream().filter(p -> !p.flag().isEmpty()).forEach(this::knowState);
        draft.issues().forEach(i -> know(i.id().value(), i.id()));
        for (Issue issue : draft.issues()) {
            know(issue.title().en(), issue.id());
            know(issue.title().id(), issue.id());
            know(issue.shortTitle().en(), issue.id());
            know(issue.shortTitle().id(), issue.id());
        }
    }

    /** A state goes by its codes of two and three letters as well, and by its usual name. */
    private void knowState(Party party) {
        know(party.flag(), party.id());
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .filter(c -> c.equalsIgnoreCase(party.flag())).findFirst().map(c -> Locale.of("", c))
                .ifPresent(state -> {
                    know(state.getISO3Country(), party.id());
                    for (Language language : Language.values()) {
                        know(state.getDisplayCountry(language.locale()), party.id());
                    }
                });
    }

    private void know(String name, PartyId party) {
        if (!name.isBlank()) {
            parties.putIfAbsent(plain(name), party);
        }
    }

    private void know(String name, IssueId issue) {
        if (!name.isBlank()) {
            issues.putIfAbsent(plain(name), issue);
        }
    }

    /** A party by any name; also where the table adds an official form in brackets, as in Iran (Islamic Republic of). */
    Optional<PartyId> party(String name) {
        Optional<PartyId> whole = Optional.ofNullable(parties.get(plain(name)));
        int bracket = name.indexOf('(');
        return whole.isPresent() || bracket <= 0
                ? whole
                : Optional.ofNullable(parties.get(plain(name.substring(0, bracket))));
    }

    Optional<IssueId> issue(String name) {
        return Optional.ofNullable(issues.get(plain(name)));
    }

    /** Letters and digits alone, without accents and capitals. */
    static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
        return letters.isEmpty() ? name.strip() : letters;
    }
}
