package summitry.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.model.Indicator;
import summitry.model.PartyId;

/**
 * What one capability is made of, in general or on a theme: a weighted mean of shares, in percent, so that the capabilities
 * of all parties sum to 100. It is the form of composite indices such as the CINC of the Correlates of War (Singer 1987),
 * with weights that the author sets.
 *
 * @param terms indicators that count, in the order of the draft; one that is measured for nobody does not count
 */
public record Composition(List<Term> terms) {
    private static final double TEN_THOUSAND = 1e4;

    public Composition {
        terms = List.copyOf(terms);
    }

    /**
     * One indicator's part.
     *
     * @param weight its part of all weights, above 0 and at most 1
     */
    public record Term(Indicator indicator, double weight) {
        /** Points of 100 that it gives a party. */
        public double points(PartyId party) {
            return 100 * weight * share(indicator, party);
        }
    }

    /** @param theme id; empty for the general capability */
    public static Composition of(List<Indicator> indicators, Optional<String> theme) {
        List<Indicator> counting = indicators.stream()
                .filter(i -> weight(i, theme) > 0 && total(i) > 0).toList();
        double all = counting.stream().mapToDouble(i -> weight(i, theme)).sum();
        List<Term> terms = new ArrayList<>();
        counting.forEach(i -> terms.add(new Term(i, weight(i, theme) / all)));
        return new Composition(terms);
    }

    /** What it gives a party, rounded to four decimals; empty for nothing, because a capability is above 0. */
    public OptionalDouble of(PartyId party) {
        double points = terms.stream().mapToDouble(t -> t.points(party)).sum();
        double rounded = Math.rint(points * TEN_THOUSAND) / TEN_THOUSAND;
        return rounded > 0 ? OptionalDouble.of(rounded) : OptionalDouble.empty();
    }

    /** The part of a party in all that is measured, 0 to 1. */
    public static double share(Indicator indicator, PartyId party) {
        double all = total(indicator);
        return all > 0 ? indicator.values().getOrDefault(party, 0.0) / all : 0;
    }

    /**
     * How much an indicator counts, 0 to {@value Indicator#MOST_WEIGHT}.
     *
     * @param theme id; empty for the general capability
     */
    public static double weight(Indicator indicator, Optional<String> theme) {
        return theme.map(indicator.weights()::on).orElseGet(indicator.weights()::general);
    }

    private static double total(Indicator indicator) {
        return indicator.values().values().stream().mapToDouble(v -> v).sum();
    }
}
