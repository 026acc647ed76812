package summitry.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import summitry.model.Capability;
import summitry.model.Indicator;
import summitry.model.Indicator.Weights;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;

/**
 * Capability as a weighted mean of indicators: of each the party's share of all parties, in percent, so that the
 * capabilities of all parties sum to 100. It is the form of composite indices such as the CINC of the Correlates of War
 * (Singer 1987), with weights that the author sets.
 */
public final class CapabilityFrom {
    private static final double TEN_THOUSAND = 1e4;

    private final Draft draft;

    private CapabilityFrom(Draft draft) {
        this.draft = draft;
    }

    /**
     * What indicators suggest, by party in the order of the table. Where none counts, in general or on a theme, and where a
     * party has nothing of those that count, it keeps what it has, for a capability is above 0. Rounded to four decimals.
     */
    public static Map<PartyId, Capability> of(Draft draft) {
        return new CapabilityFrom(draft).all();
    }

    /** The edit that gives every party what is suggested. */
    public static Edit applied(Draft draft) {
        Map<PartyId, Capability> suggested = of(draft);
        List<Party> parties = new ArrayList<>();
        int changed = 0;
        for (Party party : draft.parties()) {
            Capability capability = suggested.getOrDefault(party.id(), party.capability());
            parties.add(party.withCapability(capability));
            changed += capability.equals(party.capability()) ? 0 : 1;
        }
        return new Edit.Whole(draft.withParties(parties), Edit.Purpose.IMPORT, changed, "");
    }

    private Map<PartyId, Capability> all() {
        Map<PartyId, Capability> found = new LinkedHashMap<>();
        for (Party party : draft.parties()) {
            Capability present = party.capability();
            TreeMap<String, Double> byTheme = new TreeMap<>(present.byTheme());
            for (Theme theme : draft.themes()) {
                share(party.id(), w -> w.on(theme.id())).ifPresent(v -> byTheme.put(theme.id(), v));
            }
            found.put(party.id(),
                    new Capability(share(party.id(), Weights::general).orElse(present.general()), byTheme));
        }
        return found;
    }

    private OptionalDouble share(PartyId party, ToDoubleFunction<Weights> weight) {
        double sum = 0;
        double weights = 0;
        for (Indicator indicator : draft.indicators()) {
            double all = indicator.values().values().stream().mapToDouble(v -> v).sum();
            double counts = weight.applyAsDouble(indicator.weights());
            if (all > 0 && counts > 0) {
                sum += counts * indicator.values().getOrDefault(party, 0.0) / all;
                weights += counts;
            }
        }
        double percent = weights > 0 ? Math.rint(100 * TEN_THOUSAND * sum / weights) / TEN_THOUSAND : 0;
        return percent > 0 ? OptionalDouble.of(percent) : OptionalDouble.empty();
    }
}
