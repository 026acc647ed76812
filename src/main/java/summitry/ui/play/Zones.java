package summitry.ui.play;

import java.util.Optional;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Responses;
import summitry.engine.measure.Situation;
import summitry.engine.procedure.Tally;
import summitry.figure.Strip;
import summitry.model.IssueState;

/** Which values of an issue could be adopted as mandates stand now, in points of the scale. */
final class Zones {
    private Zones() {}

    /** Where everyone's consent is needed, the zone or the gap between mandates; where votes decide, the values that pass. */
    static Optional<Strip.Zone> of(Moment moment, int issue) {
        IssueState state = moment.state().issues().get(issue);
        if (state.isAdopted()) {
            return Optional.empty();
        }
        return moment.situation().rule(issue).isVote()
                ? passing(moment.situation(), issue, state.text())
                : ofMandates(moment, issue);
    }

    private static Optional<Strip.Zone> ofMandates(Moment moment, int issue) {
        Situation situation = moment.situation();
        int lowest = -1;
        int highest = -1;
        double low = 0;
        double high = 100;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            if (!situation.hasSay(cell)) {
                continue;
            }
            if (Mandate.low(situation, cell) > low) {
                low = Mandate.low(situation, cell);
                lowest = p;
            }
            if (Mandate.high(situation, cell) < high) {
                high = Mandate.high(situation, cell);
                highest = p;
            }
        }
        if (low <= high) {
            return Optional.of(new Strip.Zone.Agreement(low, high));
        }
        // Both bounds come from a party: the least anyone asks for lies above the most another gives.
        double most = high;
        double least = low;
        return Optional.of(new Strip.Zone.Gap(most, least, name(moment, highest), name(moment, lowest)));
    }

    private static String name(Moment moment, int party) {
        return moment.scenario().parties().get(party).name().in(moment.language());
    }

    /** The stretch of whole values that would pass now, around the text or else the nearest to it. */
    private static Optional<Strip.Zone> passing(Situation situation, int issue, double text) {
        int best = -1;
        for (int value = 0; value <= 100; value++) {
            if (passes(situation, issue, value)
                    && (best < 0 || Math.abs(value - text) < Math.abs(best - text))) {
                best = value;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int low = best;
        while (low > 0 && passes(situation, issue, low - 1)) {
            low--;
        }
        int high = best;
        while (high < 100 && passes(situation, issue, high + 1)) {
            high++;
        }
        return Optional.of(new Strip.Zone.Pass(low, high));
    }

    private static boolean passes(Situation situation, int issue, double value) {
        return Tally.count(situation, issue,
                p -> Responses.to(situation, situation.cell(p, issue), value)).passes(situation.rule(issue));
    }
}
