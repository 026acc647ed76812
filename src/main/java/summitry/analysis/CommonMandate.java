package summitry.analysis;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;

/** The intersection of all mandates of an issue, or the gap between the two that are furthest apart. */
final class CommonMandate {
    private static final double ROUNDING = 1e-9;

    private CommonMandate() {}

    static AgreementZone of(Situation situation, int issue) {
        int asks = -1;
        int gives = -1;
        double low = 0;
        double high = 100;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            if (!situation.hasSay(cell)) {
                continue;
            }
            if (Mandate.low(situation, cell) > low) {
                low = Mandate.low(situation, cell);
                asks = p;
            }
            if (Mandate.high(situation, cell) < high) {
                high = Mandate.high(situation, cell);
                gives = p;
            }
        }
        if (low <= high + ROUNDING) {
            return new AgreementZone.Shared(low, Math.max(low, high));
        }
        // Bounds that cross were both set by a party: the scale itself runs from 0 to 100.
        return new AgreementZone.Gap(high, situation.assembly().partyId(gives), low,
                situation.assembly().partyId(asks));
    }
}
