package summitry.figure;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A strip on its way from last round to this one. */
class GlideTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);

    @Test
    void marksBeginWhereTheyStoodAndEndWhereTheyStand() {
        Strip.Seat seat = MadeUp.summit(false).lanes().getFirst().seats().getFirst();
        assertEquals(seat.before().orElseThrow(), Glide.at(0, Optional.empty()).position(seat));
        double last = 0;
        for (int millis = 0; millis <= 700; millis += 50) {
            double way = Glide.at(millis, Optional.empty()).marks();
            assertTrue(way >= last && way <= 1, "at " + millis);
            last = way;
        }
        assertEquals(seat.position(), Glide.at(Glide.MOVING, Optional.empty()).position(seat));
        assertEquals(Glide.DONE, Glide.at(Glide.END, Optional.of(3.0)));
    }

    @Test
    void theTextSlidesFirstAndChipsArriveLast() {
        Glide early = Glide.at(300, Optional.of(20.0));
        assertEquals(41, early.text(MadeUp.summit(false)).orElseThrow());
        assertTrue(early.marks() < 1 && early.chips() < early.marks());
        assertEquals(20, Glide.at(0, Optional.of(20.0)).text(MadeUp.summit(false)).orElseThrow());
        assertEquals(1, Glide.at(Glide.MOVING, Optional.empty()).chips());
    }

    @Test
    void chipsStartWhereTheStripOfLastRoundHadThemAndNothingLeavesTheFigure() {
        for (Strip strip : List.of(MadeUp.summit(true), MadeUp.three(), MadeUp.many(40, 4, 7))) {
            for (int millis = 0; millis <= 2000; millis += 100) {
                Figure figure = StripFigure.of(strip, WORDS, 800, 420,
                        Glide.at(millis, Optional.of(60.0)));
                Inside.bounds(figure, " after " + millis);
            }
        }
        Figure there = StripFigure.of(MadeUp.summit(false), WORDS, 800, 420,
                Glide.at(1999, Optional.of(60.0)));
        Figure done = StripFigure.of(MadeUp.summit(false), WORDS, 800, 420);
        assertEquals(done.spots(), there.spots());
        assertEquals(done.summary(), there.summary());
        // Only the three longest ways differ.
        assertEquals(3, there.marks().stream().filter(m -> !done.marks().contains(m)).count());
    }
}
