package summitry.ui.editor;

import summitry.lint.BriefReading;
import summitry.model.Language;
import summitry.model.Party;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * How one text of a brief stands in one language: how long and hard it is, or what stands for it while it is empty.
 *
 * @param isTold whether it needs the author's eye: too long, or hard to read
 */
record BriefState(String words, boolean isTold) {

    static BriefState of(Party party, BriefText text, Language language, Words words) {
        String written = text.in(party, language);
        return written.isBlank()
                ? new BriefState(words.get("editor.briefs." + standIn(party, text, language)), false)
                : read(BriefReading.of(written, language), words);
    }

    /** In the order in which papers look for words. */
    private static String standIn(Party party, BriefText text, Language language) {
        BriefText other = text.otherLength();
        if (!other.in(party, language).isBlank()) {
            return other.isShort() ? "empty-short-stands" : "empty-full-stands";
        }
        boolean elsewhere = !text.of(party).in(language).isBlank() || !other.of(party).in(language).isBlank();
        return elsewhere ? "empty-other-language" : "empty";
    }

    private static BriefState read(BriefReading reading, Words words) {
        Numbers numbers = new Numbers(words.language());
        String length = words.get(reading.isLong() ? "editor.briefs.too-long" : "editor.briefs.words",
                numbers.whole(reading.words()), numbers.whole(reading.most()));
        String ease = words.get(reading.isHard() ? "editor.briefs.hard" : "editor.briefs.easy",
                numbers.whole(reading.index()), numbers.whole(reading.longest()));
        return new BriefState(length + " " + ease, reading.isLong() || reading.isHard());
    }
}
