package summitry.analysis;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.DecisionRule;
import summitry.model.Proposal;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summitry.analysis.Steps.A;
import static summitry.analysis.Steps.B;
import static summitry.analysis.Steps.I;
import static summitry.analysis.Steps.J;

class ReviewTest {
    private static Review review(Steps steps, int party) {
        return Review.of(steps.engine(), steps.path()).get(party);
    }

    /** A and B nearly agree on I; on J they are far apart; C has a say on I alone. */
    private static Steps steps() {
        return new Steps(new SummitBuilder().rounds(5).seat("A", 1).seat("B", 1).seat("C", 1)
                .item("I", new DecisionRule.Consensus(), 20).item("J", new DecisionRule.Consensus(), 50)
                .wants("A", "I", 70, 50).wants("B", "I", 74, 50).wants("C", "I", 78, 50)
                .wants("A", "J", 10, 90, 0, 20).wants("B", "J", 90, 90, 80, 100).build(), 1);
    }

    @Test
    void whatWasWantedStandsBesideWhatWasGot() {
        Steps steps = steps().toTheEnd();
        Review a = review(steps, 0);
        assertEquals(A, a.party());
        assertEquals(List.of(I, J), a.results().stream().map(Review.Result::issue).toList());
        Review.Result deal = a.results().get(0);
        assertTrue(deal.isAdopted());
        assertEquals(steps.state().outcome().orElseThrow().issue(I).value(), deal.value());
        assertEquals(Math.abs(deal.wanted() - deal.value()), deal.distance(), 1e-12);
        assertEquals(0, deal.beyond());
        Review.Result none = a.results().get(1);
        assertFalse(none.isAdopted());
        assertEquals(0, none.beyond());
        assertEquals(20, none.high());
        assertEquals(List.of(I), review(steps, 2).results().stream().map(Review.Result::issue).toList());
    }

    @Test
    void aDealBeyondWhatItCameToSignIsSaid() {
        Review.Result outside = new Review.Result(I, 20, 0, 40, true, 52);
        assertEquals(12, outside.beyond());
        assertEquals(0, new Review.Result(I, 20, 0, 40, false, 52).beyond());
        Steps steps = steps();
        Situation start = steps.engine().situation(steps.state());
        assertEquals(Mandate.low(start, start.cell(1, 1)), review(steps.round(), 1).results().get(1).low());
    }

    @Test
    void whoSignsSomethingElseThanItSaidHasYielded() {
        Steps steps = steps().person(A).act(A, new Act.StatePosition(I, 100)).toTheEnd();
        assertTrue(steps.state().issues().get(0).isAdopted());
        Review.Word.Yielded word = (Review.Word.Yielded) review(steps, 0).words().getFirst();
        assertEquals(1, word.round());
        assertEquals(100, word.said());
        assertTrue(word.response().accepts() && Math.abs(word.text() - 100) >= 10);
        assertFalse(word.isKept());
    }

    @Test
    void whoObjectsToWhatItSaidItselfHasRefused() {
        Steps steps = steps().person(A).round().act(A, new Act.Respond(I, Response.OBJECT)).round();
        Review a = review(steps, 0);
        Review.Word.Refused refused = (Review.Word.Refused) a.words().getFirst();
        assertEquals(0, refused.round());
        assertTrue(Math.abs(refused.said() - refused.text()) < 10);
        // What it announced in round 2 it did.
        assertEquals(new Review.Word.Announced(2, I, Response.OBJECT, Response.OBJECT), a.words().get(1));
        assertTrue(a.words().get(1).isKept());
    }

    @Test
    void aPromisedTradeIsKeptOrTakenBack() {
        assertTrue(promise(false).isKept());
        Review.Word.Promised broken = promise(true);
        assertFalse(broken.isKept());
        assertEquals(5, broken.promised());
        assertTrue(broken.moved() < 2.5, broken::toString);
    }

    /** A and B agree that A gives 5 points on I; A may say in the same round that it stands where it stood. */
    private static Review.Word.Promised promise(boolean takenBack) {
        Steps steps = Four.play(1).person(A).person(B).round()
                .act(A, new Act.ProposeTrade(B, I, 5, J, 5));
        int number = steps.state().docket().proposals().stream().filter(p -> p.from().equals(A))
                .mapToInt(Proposal::number).max().orElseThrow();
        steps.act(B, new Act.AnswerTrade(number, true));
        if (takenBack) {
            steps.act(A, new Act.StatePosition(I, steps.position(A, I) - 3));
        }
        steps.round();
        List<Review.Word> words = review(steps, 0).words();
        assertTrue(review(steps, 1).words().stream().anyMatch(w -> w instanceof Review.Word.Promised p
                && p.issue().equals(J) && p.with().equals(A)));
        return (Review.Word.Promised) words.stream().filter(Review.Word.Promised.class::isInstance)
                .findFirst().orElseThrow();
    }

    @Test
    void aRunThatHasHardlyBegunIsReviewedToo() {
        Scenario river = ScenarioLibrary.load("first-steps");
        Steps steps = new Steps(river, 1).does(new Command.FireInject("dry-summer"));
        List<Review> reviews = Review.of(steps.engine(), steps.path());
        assertEquals(3, reviews.size());
        assertTrue(reviews.stream().allMatch(r -> r.words().isEmpty()
                && r.results().stream().noneMatch(Review.Result::isAdopted)));
        assertThrows(IllegalArgumentException.class, () -> Review.of(steps.engine(), List.of()));
    }
}
