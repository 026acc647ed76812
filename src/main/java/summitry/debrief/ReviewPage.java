package summitry.debrief;

import java.util.List;
import summitry.analysis.Review;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.text.ReviewSentences;

/**
 * One delegation's page of a debrief.
 *
 * @param results what it wanted and got, one an issue
 * @param words what it said against what it did; may be empty
 */
public record ReviewPage(PartyId party, List<String> results, List<Line> words) {
    public ReviewPage {
        results = List.copyOf(results);
        words = List.copyOf(words);
    }

    /** @param isKept false where the deed does not fit the word */
    public record Line(boolean isKept, String text) {}

    /** A page for each review, in their order. */
    public static List<ReviewPage> of(Scenario scenario, Language language, List<Review> reviews) {
        ReviewSentences say = ReviewSentences.of(scenario, language);
        return reviews.stream().map(r -> new ReviewPage(r.party(),
                r.results().stream().map(result -> result(say, r.party(), result)).toList(),
                r.words().stream().map(w -> new Line(w.isKept(), word(say, r.party(), w))).toList()))
                .toList();
    }

    private static String result(ReviewSentences say, PartyId party, Review.Result result) {
        return result.isAdopted()
                ? say.got(party, result.issue(), result.wanted(), result.value()) + " "
                        + say.mandate(result.low(), result.high(), result.beyond())
                : say.noDeal(party, result.issue(), result.wanted(), result.value());
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
