package summitry.brief;

import java.util.ArrayList;
import java.util.List;
import summitry.brief.ConfidentialBrief.ItemText;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.NoDeal;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * The sentences about one item. A red line is told as the file has it; the other ends come from a formula and are rounded
 * to whole points inwards, so that what is told is never more than what may be signed.
 */
final class ItemTexts {
    private static final int STEPS = 5;

    private final Issue issue;
    private final ReadingLevel level;
    private final Words words;
    private final Numbers numbers;
    private final ScaleWords scale;

    ItemTexts(Issue issue, Language language, ReadingLevel level) {
        this.issue = issue;
        this.level = level;
        words = Words.in(language);
        numbers = new Numbers(language);
        scale = new ScaleWords(issue, language);
    }

    ItemText of(double salience, double ideal, Limit low, Limit high) {
        double from = told(low, ideal, true);
        double to = told(high, ideal, false);
        List<String> never = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        if (low.kind() != Limit.Kind.SCALE) {
            never.add(words.get("class.never.below." + key(low), numbers.value(from)));
            ends.add(end(from));
        }
        if (high.kind() != Limit.Kind.SCALE) {
            never.add(words.get("class.never.above." + key(high), numbers.value(to)));
            ends.add(end(to));
        }
        return new ItemText(care(salience), scale.told(ideal, level), range(from, to), never, ends, noDeal());
    }

    private String end(double value) {
        return words.get("class.end", numbers.value(value), scale.nearest(value));
    }

    /** The whole number on the inner side, but never past what the party wants. */
    private static double told(Limit limit, double ideal, boolean isLow) {
        if (limit.kind() != Limit.Kind.NO_DEAL) {
            return limit.value();
        }
        return isLow
                ? Math.min(ideal, Math.ceil(limit.value()))
                : Math.max(ideal, Math.floor(limit.value()));
    }

    /** Five steps: 20, 40, 60 and 80 of 100 begin the next one. */
    private String care(double salience) {
        int step = Math.min(STEPS, 1 + (int) (salience / (100.0 / STEPS)));
        return words.get("class.care." + step);
    }

    private String range(double from, double to) {
        return from <= 0 && to >= 100
                ? words.get("class.range.all")
                : words.get("class.range", numbers.value(from), numbers.value(to));
    }

    private static String key(Limit limit) {
        return limit.kind() == Limit.Kind.RED_LINE ? "red-line" : "no-deal";
    }

    private String noDeal() {
        return switch (issue.noDeal()) {
            case NoDeal.StatusQuo _ ->
                words.get("class.no-deal.status-quo", numbers.value(issue.statusQuo()));
            case NoDeal.Value(double value) -> words.get("class.no-deal.value", numbers.value(value));
            case NoDeal.CostlyForAll _ -> words.get("class.no-deal.costly");
        };
    }
}
