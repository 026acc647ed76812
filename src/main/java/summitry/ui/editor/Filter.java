package summitry.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Party;

/**
 * Which parties and issues the table shows.
 *
 * @param bloc id; empty for all
 * @param theme id; empty for all
 * @param search part of a name or code; empty for all
 */
record Filter(Optional<String> bloc, Optional<String> theme, String search) {
    static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), "");

    /** Parties bloc by bloc, as lanes; those of no bloc last. */
    List<Party> parties(Draft draft, Language language) {
        return draft.parties().stream()
                .filter(p -> bloc.isEmpty() || draft.blocs().stream()
                        .anyMatch(b -> b.id().equals(bloc.get()) && b.members().contains(p.id())))
                .filter(p -> !looksFor(draft, true, language) || has(p.name().in(language)) || has(p.code()))
                .sorted((a, b) -> Integer.compare(lane(draft, a), lane(draft, b))).toList();
    }

    /** Issues theme by theme, in the order of the themes. */
    List<Issue> issues(Draft draft, Language language) {
        return draft.issues().stream().filter(i -> theme.isEmpty() || i.theme().equals(theme.get()))
                .filter(i -> !looksFor(draft, false, language) || has(i.title().in(language))
                        || has(i.shortTitle().in(language)))
                .sorted((a, b) -> Integer.compare(chapter(draft, a), chapter(draft, b))).toList();
    }

    /** A search that names parties alone leaves all issues, and the other way round. */
    private boolean looksFor(Draft draft, boolean parties, Language language) {
        if (search.isBlank()) {
            return false;
        }
        boolean party = draft.parties().stream().anyMatch(p -> has(p.name().in(language)) || has(p.code()));
        boolean issue = draft.issues().stream()
                .anyMatch(i -> has(i.title().in(language)) || has(i.shortTitle().in(language)));
        return parties ? party || !issue : issue || !party;
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }

    static int lane(Draft draft, Party party) {
        for (int i = 0; i < draft.blocs().size(); i++) {
            if (draft.blocs().get(i).members().contains(party.id())) {
                return i;
            }
        }
        return draft.blocs().size();
    }

    private static int chapter(Draft draft, Issue issue) {
        for (int i = 0; i < draft.themes().size(); i++) {
            if (draft.themes().get(i).id().equals(issue.theme())) {
                return i;
            }
        }
        return draft.themes().size();
    }
}
