package summitry.ui.play;

import java.util.List;

import summitry.engine.measure.Support;
import summitry.engine.tension.Ladder;
import summitry.figure.Rungs;
import summitry.model.NegotiationState;

/**
 * Support and tension from the start to where the run stands, one value a round.
 *
 * @param shares support over all issues, 0 to 1
 * @param tensions mean tension, 0 to 100
 */
record ClimateLines(List<Double> shares, List<Double> tensions) {
    /** Bounds of the summit's ladder, as {@link Ladder#ofSummit} has them. */
    static final Rungs SUMMIT = new Rungs(List.of(0.0, 15.0, 30.0, 45.0, 60.0));

    static ClimateLines soFar(Moment moment) {
        return new ClimateLines(moment.frames().stream().map(f -> support(moment, f.after())).toList(),
                moment.frames().stream()
                        .map(f -> Ladder.mean(moment.engine().assembly(), f.after().climate().tensions()))
                        .toList());
    }

    private static double support(Moment moment, NegotiationState state) {
        return Support.overall(moment.engine().situation(state), state.responses());
    }
}
