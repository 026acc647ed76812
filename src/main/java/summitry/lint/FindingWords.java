package summitry.lint;

import java.util.List;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.model.Language;
import summitry.text.Words;

/** Findings and repairs in the words of one language, with the names that their draft gives. */
public final class FindingWords {
    private final Words words;
    private final TermWords terms;

    public FindingWords(Draft draft, Language language) {
        words = Words.in(language);
        terms = new TermWords(draft, language);
    }

    /** What is the matter, as a sentence. */
    public String sentence(Finding finding) {
        return begun(filled("lint." + finding.concern().key(), finding.terms()));
    }

    /** Why it matters, as a sentence. */
    public String why(Finding finding) {
        return words.get("lint." + finding.concern().key() + ".why");
    }

    /** What to do, as a sentence. */
    public String advice(Finding finding) {
        return words.get("lint." + finding.concern().key() + ".do");
    }

    /** What the button of a repair says. */
    public String button(Repair repair) {
        return begun(filled("lint.repair." + repair.remedy().key(), repair.terms()));
    }

    /** What a repair does to how often the trouble shows, as a sentence. */
    public String tried(Tried tried) {
        String button = button(tried.repair());
        if (tried.after().isEmpty()) {
            return words.get("lint.tried.gone", button);
        }
        Tried.After after = tried.after().get();
        return words.get(after.isMended() ? "lint.tried.mended" : "lint.tried", button,
                count(tried.before().count()), count(after.shown().count()), count(after.shown().runs()));
    }

    private String count(int count) {
        return terms.of(new Term.Count(count));
    }

    /** The heading over all findings of a level. */
    public String heading(Level level) {
        return words.get("lint.level." + level.key());
    }

    /** The mark of one finding of a level. */
    public String level(Level level) {
        return words.get("lint.mark." + level.key());
    }

    /** Where a finding is. */
    public String place(Target target) {
        return begun(terms.of(target));
    }

    private String filled(String key, List<Term> slots) {
        Optional<String> first = slots.stream().findFirst().map(terms::of);
        return first.isEmpty()
                ? words.get(key)
                : words.get(key, first.get(), slots.stream().skip(1).map(terms::of).toArray());
    }

    /** A name within a sentence may begin with an article. */
    private static String begun(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        return Character.toString(Character.toUpperCase(sentence.codePointAt(0)))
                + sentence.substring(sentence.offsetByCodePoints(0, 1));
    }
}
