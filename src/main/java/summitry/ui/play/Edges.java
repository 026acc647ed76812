package summitry.ui.play;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.figure.Bound;
import summitry.figure.Span;

/** What a party may sign on an issue as things stand, and what sets either edge. */
final class Edges {
    private Edges() {}

    static Span of(Situation situation, int cell) {
        double bent = situation.bend(cell);
        return Span.of(
                new Bound(Mandate.low(situation, cell), !Mandate.isLowOfNoDeal(situation, cell), bent),
                new Bound(Mandate.high(situation, cell), !Mandate.isHighOfNoDeal(situation, cell), bent));
    }
}
