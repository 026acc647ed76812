package summitry.brief;

import java.util.List;
import java.util.Optional;
import summitry.analysis.ScaleMarks;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.text.Numbers;
import summitry.text.Words;

/** Values of an item in the words of its scale. */
public final class ScaleWords {
    /** Range of a unit from which its fractions say nothing. */
    private static final double COARSE = 50;

    private final Issue issue;
    private final Language language;

    public ScaleWords(Issue issue, Language language) {
        this.issue = issue;
        this.language = language;
    }

    /** The value in the real unit of the item; empty where it has none. */
    public Optional<String> amount(double value) {
        return issue.unit().map(unit -> {
            double amount = unit.amount(value);
            Numbers numbers = new Numbers(language);
            boolean isCoarse = Math.abs(unit.atHundred() - unit.atZero()) >= COARSE;
            return Words.in(language).get("play.result.amount",
                    isCoarse ? numbers.whole(amount) : numbers.value(amount), unit.name().in(language));
        });
    }

    /** One of the five texts, or the two that a value lies between. The value is 0 to 100. */
    public String of(double value) {
        List<Integer> marks = ScaleMarks.near(value);
        Words words = Words.in(language);
        return marks.size() == 1
                ? words.get("class.scale.at", text(marks.getFirst()))
                : words.get("class.scale.between", text(marks.getFirst()), text(marks.getLast()));
    }

    /** The nearest of the five texts alone, for a short brief. The value is 0 to 100. */
    public String nearest(double value) {
        List<Integer> marks = ScaleMarks.near(value);
        return Words.in(language).get(marks.size() == 1 ? "class.scale.at" : "class.scale.nearest",
                text(marks.getFirst()));
    }

    String told(double value, ReadingLevel level) {
        return level == ReadingLevel.SHORT ? nearest(value) : of(value);
    }

    private String text(int mark) {
        return issue.scale().get(mark).in(language);
    }
}
