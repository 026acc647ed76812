package summitry.debrief;

import java.util.List;
import summitry.analysis.Review;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.text.ReviewSentences;

/**
 * One delegation's page of a debrief; it fits on a sheet of paper.
 *
 * @param summary how much was adopted, and how much of it is near to what the delegation wanted
 * @param results what it wanted and got, one an issue
 * @param words what it said against what it did, what does not fit first; at most {@value #MOST_WORDS}, may be empty
 */
public record ReviewPage(PartyId party, String summary, List<Result> results, List<Line> words) {
    /** Lines of a page about words and deeds. */
    public static final int MOST_WORDS = 5;

    public ReviewPage {
        results = List.copyOf(results);
        words = List.copyOf(words);
    }

    /**
     * One issue in words and whole numbers.
     *
     * @param really value of the real documents; a dash where it is not known
     */
    public record Result(String item, String wanted, String got, String verdict, String really) {
        public List<String> cells() {
            return List.of(item, wanted, got, verdict, really);
        }
    }

    /** @param isKept false where the deed does not fit the word */
    public record Line(boolean isKept, String text) {}

    /** A page for each review, in their order. */
    public static List<ReviewPage> of(Scenario scenario, Language language, List<Review> reviews) {
        ReviewSentences say = ReviewSentences.of(scenario, language);
        return reviews.stream().map(r -> page(scenario, say, r)).toList();
    }

    private static ReviewPage page(Scenario scenario, ReviewSentences say, Review review) {
        List<Review.Result> adopted = review.results().stream().filter(Review.Result::isAdopted).toList();
        int near = (int) adopted.stream().filter(r -> say.isNear(r.distance())).count();
        return new ReviewPage(review.party(),
                say.summary(review.party(), review.results().size(), adopted.size(), near),
                review.results().stream().map(r -> result(scenario.issue(r.issue()), say, r)).toList(),
                review.words().stream().sorted((a, b) -> Boolean.compare(a.isKept(), b.isKept()))
                        .limit(MOST_WORDS)
                        .map(w -> new Line(w.isKept(), word(say, review.party(), w))).toList());
    }

    private static Result result(Issue issue, ReviewSentences say, Review.Result result) {
        return new Result(say.item(result.issue()), say.number(result.wanted()), say.number(result.value()),
                result.isAdopted() ? say.verdict(result.distance(), result.beyond()) : say.noDeal(),
                issue.known().map(k -> say.number(k.documents())).orElse("\u2013"));
    }

    private static String word(ReviewSentences say, PartyId party, Review.Word word) {
        return switch (word) {
            case Review.Word.Yielded w ->
                say.yielded(party, w.issue(), w.round(), w.said(), w.text(), w.response());
            case Review.Word.Refused w -> say.refused(party, w.issue(), w.round(), w.said(), w.text());
            case Review.Word.Announced w -> say.announced(party, w.issue(), w.round(), w.said(), w.did());
            case Review.Word.Promised w ->
                say.promised(party, w.with(), w.issue(), w.round(), w.promised(), w.moved(), w.isKept());
        };
    }
}
