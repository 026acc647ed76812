package summitry.ui.editor;

import java.util.Optional;
import summitry.lint.BriefReading;
import summitry.model.Language;
import summitry.model.Party;
import summitry.text.Numbers;
import summitry.text.Words;

/** An edit of one text of a brief in words. */
final class BriefWords {
    private BriefWords() {}

    /** Empty where anything else changed, or more than one text. */
    static Optional<String> change(Party before, Party after, Words words) {
        for (BriefText text : BriefText.values()) {
            if (!text.of(before).equals(text.of(after))
                    && text.with(before, text.of(after)).equals(after)) {
                return Optional.of(told(before, after, text, words));
            }
        }
        return Optional.empty();
    }

    private static String told(Party before, Party after, BriefText text, Words words) {
        String name = words.get("editor.briefs." + text.key());
        for (Language language : Language.values()) {
            Language other = language == Language.ENGLISH ? Language.INDONESIAN : Language.ENGLISH;
            if (text.in(before, other).equals(text.in(after, other))) {
                return words.get("editor.briefs.step", name, words.get("language." + language.code()),
                        count(text.in(before, language), language, words),
                        count(text.in(after, language), language, words));
            }
        }
        return words.get("editor.briefs.step.both", name);
    }

    private static String count(String text, Language language, Words words) {
        return new Numbers(words.language()).whole(BriefReading.of(text, language).words());
    }
}
