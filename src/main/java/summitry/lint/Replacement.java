package summitry.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summitry.draft.Draft;
import summitry.model.Language;
import summitry.model.Localized;

/**
 * Other words for what is found in the texts of a draft.
 *
 * @param by what is put in the place of each match; may be empty
 * @param languages in which it looks
 * @param chapters in which it looks
 */
public record Replacement(TextSearch search, String by, Set<Language> languages, Set<Chapter> chapters) {
    public Replacement {
        languages = Set.copyOf(languages);
        chapters = Set.copyOf(chapters);
    }

    /** All matches, in the order of the texts; of a text, English first. */
    public List<Match> matches(List<TextSpot> spots) {
        return spots.stream().filter(s -> chapters.contains(Chapter.of(s)))
                .flatMap(s -> Arrays.stream(Language.values()).filter(languages::contains)
                        .flatMap(l -> search.in(s.in(l)).stream()
                                .map(span -> new Match(s.path(), s.target(), s.part(), l, s.in(l), span))))
                .toList();
    }

    /**
     * The draft with the matches replaced. A text that would not be allowed stays as it is.
     *
     * @param leftOut matches that stay as they are
     */
    public Replaced in(Draft draft, Set<Match> leftOut) {
        List<TextSpot> spots = TextSpots.of(draft);
        Map<String, List<Match>> byText = new LinkedHashMap<>();
        matches(spots).stream()
                .filter(m -> !leftOut.contains(m) && !m.words().equals(search.instead(m.words(), by)))
                .forEach(m -> byText.computeIfAbsent(m.path(), _ -> new ArrayList<>()).add(m));
        Map<Match, Refusal> refused = new LinkedHashMap<>();
        Draft after = draft;
        int count = 0;
        for (TextSpot spot : spots) {
            List<Match> matches = byText.getOrDefault(spot.path(), List.of());
            Map<Match, Refusal> here = refused(spot, matches);
            refused.putAll(here);
            List<Match> done = matches.stream().filter(m -> !here.containsKey(m)).toList();
            if (!done.isEmpty()) {
                // Words hold no reference to anything, so nothing need be put in order after each of them.
                after = spot.put().apply(after, replaced(spot, done)).change(after);
                count += done.size();
            }
        }
        return new Replaced(after, count, refused);
    }

    private Localized replaced(TextSpot spot, List<Match> matches) {
        return new Localized(replaced(spot, Language.ENGLISH, matches),
                replaced(spot, Language.INDONESIAN, matches));
    }

    private String replaced(TextSpot spot, Language language, List<Match> matches) {
        return search.replaced(spot.in(language),
                matches.stream().filter(m -> m.language() == language).map(Match::span).toList(), by);
    }

    private Map<Match, Refusal> refused(TextSpot spot, List<Match> matches) {
        Map<Match, Refusal> refused = new LinkedHashMap<>();
        Localized text = replaced(spot, matches);
        boolean isEmptied = text.en().isBlank() && text.id().isBlank() && spot.isRequired();
        for (Match match : matches) {
            int length = Cut.length(TextSpot.in(text, match.language()));
            if (isEmptied) {
                refused.put(match, new Refusal.Emptied());
            } else if (length > spot.most() && length > Cut.length(match.text())) {
                // What is too long already may still become shorter.
                refused.put(match, new Refusal.TooLong(length, spot.most()));
            }
        }
        return refused;
    }
}
