package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.engine.measure.Responses;
import summitry.engine.measure.Situation;
import summitry.model.NegotiationState;
import summitry.model.Response;

/** Texts that two parties could both bear where one of them would refuse the next one. */
final class CommonTexts {
    private static final int TRIED = 3;

    private CommonTexts() {}

    private record Found(StepDown.CommonText text, double care) {}

    /**
     * The nearest such whole value to the next text of an issue, for the few issues on which both care most.
     *
     * @param next the situation of the next round
     * @param usual the state after it
     */
    static List<StepDown.CommonText> of(Situation next, NegotiationState usual, int a, int b) {
        List<Found> found = new ArrayList<>();
        for (int k = 0; k < next.issues(); k++) {
            int one = next.cell(a, k);
            int other = next.cell(b, k);
            boolean refused = usual.responses().get(a, k) == Response.OBJECT
                    || usual.responses().get(b, k) == Response.OBJECT;
            if (next.isOpen(k) && next.hasSay(one) && next.hasSay(other) && refused) {
                int value = nearest(next, one, other, usual.issues().get(k).text());
                if (value >= 0) {
                    found.add(new Found(new StepDown.CommonText(next.assembly().issueId(k), value),
                            next.salience(one) * next.salience(other)));
                }
            }
        }
        return found.stream().sorted(Comparator.comparingDouble(f -> -f.care())).limit(TRIED)
                .map(Found::text).toList();
    }

    /** -1 where there is none. */
    private static int nearest(Situation situation, int one, int other, double text) {
        int best = -1;
        for (int value = 0; value <= 100; value++) {
            boolean nearer = best < 0 || Math.abs(value - text) < Math.abs(best - text);
            if (nearer && Responses.to(situation, one, value).accepts()
                    && Responses.to(situation, other, value).accepts()) {
                best = value;
            }
        }
        return best;
    }
}
