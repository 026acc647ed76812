package summitry.forecast;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The sample of the public program of the exchange model: a ring road around a town, ten actors, six issues. */
class PositionExchangeTest {
    private static final Cases RING_ROAD = CaseFiles.cases("ringroad.csv");
    private static final ExchangeRound FIRST = PositionExchange.USUAL.rounds(RING_ROAD).getFirst();

    @Test
    void twoHundredAndFortyDealsArePossibleAndThirtyNineAreMade() {
        assertEquals(240, FIRST.possible());
        assertEquals(39, FIRST.deals().size());
        assertEquals(1.973684210526, FIRST.deals().getFirst().gain(), 1e-12);
        assertEquals(1.792636309, FIRST.deals().get(1).gain(), 1e-9);
    }

    @Test
    void theFirstDealIsTheKnownOne() {
        Deal deal = FIRST.deals().getFirst();
        assertEquals("Willems", RING_ROAD.actors().get(deal.first().actor()));
        assertEquals("extra-investering", RING_ROAD.issues().get(deal.first().issue()).name());
        assertEquals(25, deal.first().from());
        assertEquals(100, deal.first().to());
        assertEquals("Wcentr", RING_ROAD.actors().get(deal.second().actor()));
        assertEquals("tolheffing-binnenstad", RING_ROAD.issues().get(deal.second().issue()).name());
        assertEquals(0, deal.second().from());
        assertEquals(61.0512, deal.second().to(), 5e-5);
    }

    @Test
    void bothSidesOfADealGainTheSame() {
        int plain = 0;
        for (Deal deal : FIRST.deals()) {
            int first = deal.first().actor();
            int second = deal.second().actor();
            if (nearer(deal.first(), second) > 0 && nearer(deal.second(), first) > 0
                    && nearer(deal.first(), first) < 0 && nearer(deal.second(), second) < 0) {
                assertEquals(deal.gain(), deal.externality(RING_ROAD, deal.first().actor()), 1e-9);
                assertEquals(deal.gain(), deal.externality(RING_ROAD, deal.second().actor()), 1e-9);
                plain++;
            }
        }
        assertTrue(plain >= 20, plain + " deals");
    }

    /** 1 where the mean comes nearer to an actor by the whole shift, -1 where it goes away by it, 0 where it passes it. */
    private static int nearer(Deal.Side side, int actor) {
        CaseIssue issue = RING_ROAD.issues().get(side.issue());
        double wants = (RING_ROAD.view(actor, side.issue()).orElseThrow().position() - issue.low())
                / issue.range() * 100;
        double gap = Math.abs(wants - side.before()) - Math.abs(wants - side.after());
        return Math.abs(gap) < Math.abs(side.after() - side.before()) - 1e-9 ? 0 : (int) Math.signum(gap);
    }

    @Test
    void nobodyTurnsRoundOnAnIssue() {
        for (Deal one : FIRST.deals()) {
            for (Deal other : FIRST.deals()) {
                for (Deal.Side a : List.of(one.first(), one.second())) {
                    for (Deal.Side b : List.of(other.first(), other.second())) {
                        assertTrue(a.actor() != b.actor() || a.issue() != b.issue()
                                || (a.to() - a.from()) * (b.to() - b.from()) > 0);
                    }
                }
            }
        }
    }

    @Test
    void aSecondRoundBeginsWhereTheVotesHavePulled() {
        List<ExchangeRound> rounds = new PositionExchange(2).rounds(RING_ROAD);
        View wanted = RING_ROAD.view(0, 0).orElseThrow();
        double vote = rounds.getFirst().votes(0)[0];
        double next = rounds.get(1).wanted().view(0, 0).orElseThrow().position();
        assertEquals(wanted.position() + (vote - wanted.position()) * ((1 - wanted.salience()) * .4 + .1),
                next,
                1e-9);
    }

    @Test
    void oneIssueAloneLeavesNothingToExchange() {
        assertEquals(0, PositionExchange.USUAL.rounds(RING_ROAD.only(0)).getFirst().possible());
        assertEquals(CaseFiles.value(Compromise.USUAL, RING_ROAD.only(0)),
                CaseFiles.value(PositionExchange.USUAL, RING_ROAD.only(0)));
    }
}
