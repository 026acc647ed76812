package summitry.ui.play;

import java.util.List;
import java.util.Locale;
import summitry.analysis.ScaleMarks;
import summitry.brief.ScaleWords;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.text.Numbers;
import summitry.text.Words;

/** What a value of an item means: in its real unit where it has one, else in the words of its scale. */
final class ResultWords {
    private final Language language;
    private final Words words;
    private final Numbers numbers;

    ResultWords(Language language) {
        this.language = language;
        words = Words.in(language);
        numbers = new Numbers(language);
    }

    /** The value as it reads everywhere on the screen. */
    String number(double value) {
        return numbers.whole(value);
    }

    /** In full, as a sentence. */
    String full(Issue issue, double value) {
        String text = new ScaleWords(issue, language).amount(value)
                .orElseGet(() -> new ScaleWords(issue, language).of(value));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** In a few words, for a table: of each text of the scale what stands before its first details. */
    String brief(Issue issue, double value) {
        return new ScaleWords(issue, language).amount(value).orElseGet(() -> {
            List<Integer> marks = ScaleMarks.near(value);
            String nearest = head(issue.scale().get(marks.getFirst()).in(language));
            return marks.size() == 1
                    ? words.get("play.result.at", nearest)
                    : words.get("play.result.towards", nearest,
                            head(issue.scale().get(marks.getLast()).in(language)));
        });
    }

    /** A text up to its first semicolon, colon or bracket. */
    private static String head(String text) {
        String head = text.split(";|:| \\(", 2)[0];
        return head.length() == text.length() ? text : head + " \u2026";
    }
}
