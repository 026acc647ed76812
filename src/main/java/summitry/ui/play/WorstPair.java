package summitry.ui.play;

import java.util.Optional;

import summitry.engine.tension.Ladder;
import summitry.model.Climate;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Rung;

/**
 * The pair that stands on the highest rung of the ladder and, among those, has the highest tension.
 *
 * @param tension 0 to 100
 */
record WorstPair(PartyId one, PartyId other, Rung rung, double tension) {
    /** Empty for a party alone. */
    static Optional<WorstPair> of(Moment moment, NegotiationState state) {
        Climate climate = state.climate();
        Optional<WorstPair> worst = Optional.empty();
        for (int b = 1; b < climate.tensions().parties(); b++) {
            for (int a = 0; a < b; a++) {
                double tension = climate.tensions().get(a, b);
                Rung rung = Ladder.ofPair(state.rulebook(), tension, climate.startTensions().get(a, b));
                if (worst.filter(w -> !w.isBelow(rung, tension)).isEmpty()) {
                    worst = Optional.of(new WorstPair(moment.scenario().parties().get(a).id(),
                            moment.scenario().parties().get(b).id(), rung, tension));
                }
            }
        }
        return worst;
    }

    private boolean isBelow(Rung otherRung, double otherTension) {
        return rung == otherRung ? tension < otherTension : rung.compareTo(otherRung) < 0;
    }
}
