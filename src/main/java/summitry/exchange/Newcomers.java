package summitry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.model.Capability;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;
import summitry.text.Words;

/** Parties and issues that a table names and a draft does not have yet. */
final class Newcomers {
    static final int LONGEST_NAME = 120;
    private static final int SHORT = 24;
    private static final int CODE = 4;

    private Draft draft;

    Newcomers(Draft draft) {
        this.draft = draft;
    }

    Draft draft() {
        return draft;
    }

    void put(Draft changed) {
        draft = changed;
    }

    /** @return empty where the draft has as many parties as it may have */
    Optional<Party> party(Localized name, String code, String flag) {
        if (draft.parties().size() >= Section.PARTIES.most()) {
            return Optional.empty();
        }
        PartyId id = new PartyId(
                Ids.fresh(draft, Section.PARTIES, code.isEmpty() ? name.en() : code, "party"));
        Party party = new Party(id, name, label(code.isEmpty() ? name.en() : code), flag, Capability.of(1),
                Optional.empty(), Localized.same(""), Localized.same(""));
        draft = new Edit.Add<>(Section.PARTIES, draft.parties().size(), party, Optional.empty()).on(draft);
        return Optional.of(party);
    }

    /** Up to four letters that no other party has, as far as they can be found. */
    private String label(String name) {
        String letters = Names.plain(name).replace(" ", "").toUpperCase(Locale.ROOT);
        String initials = Stream.of(Names.plain(name).split(" "))
                .map(w -> w.substring(0, w.isEmpty() ? 0 : 1))
                .reduce("", String::concat).toUpperCase(Locale.ROOT);
        List<String> tries = new ArrayList<>();
        if (initials.length() > 1) {
            tries.add(cut(initials));
        }
        tries.add(cut(letters.length() == CODE ? letters : cut(letters, 3)));
        tries.add(cut(letters));
        for (int n = 2; n < 100; n++) {
            tries.add(cut(letters, 2) + n);
        }
        return tries.stream().filter(t -> draft.parties().stream().noneMatch(p -> p.code().equals(t)))
                .findFirst().orElse(tries.getFirst());
    }

    private static String cut(String text) {
        return cut(text, CODE);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /**
     * An item on a scale of its own, decided by consensus.
     *
     * @param low what 0 means
     * @param high what 100 means
     * @return empty where the draft has as many issues as it may have
     */
    Optional<Issue> issue(String name, double low, double high) {
        if (draft.issues().size() >= Section.ISSUES.most()) {
            return Optional.empty();
        }
        if (draft.themes().isEmpty()) {
            String key = "exchange.theme";
            Theme theme = new Theme("agenda", new Localized(Words.in(Language.ENGLISH).get(key),
                    Words.in(Language.INDONESIAN).get(key)));
            draft = new Edit.Add<>(Section.THEMES, 0, theme, Optional.empty()).on(draft);
        }
        List<Localized> scale = Stream.of(0, 25, 50, 75, 100)
                .map(v -> Localized.same(Amounts.text(low + (high - low) * v / 100))).toList();
        Issue issue = new Issue(new IssueId(Ids.fresh(draft, Section.ISSUES, name, "item")),
                draft.themes().getLast().id(), Localized.same(name), Localized.same(cut(name, SHORT)), scale,
                50,
                new NoDeal.StatusQuo(), new DecisionRule.Consensus(),
                draft.parties().stream().map(Party::id).toList(), List.of(), Localized.same(""),
                Optional.empty(), Optional.empty());
        draft = new Edit.Add<>(Section.ISSUES, draft.issues().size(), issue, Optional.empty()).on(draft);
        return Optional.of(issue);
    }
}
