package summitry.scenario;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.model.Flaw;
import summitry.model.Indicator;
import summitry.model.Localized;
import summitry.model.PartyId;

/** Reads what is measured for every party, and how much it counts for capability. */
final class IndicatorReader {
    private final Names names;
    private final Known indicators = new Known(Flaw.Kind.INDICATOR);

    IndicatorReader(Names names) {
        this.names = names;
    }

    Optional<Indicator> read(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            String id = indicators.declare(f);
            Localized name = f.localized("name");
            Localized unit = f.optionalLocalized("unit");
            String source = f.optional("source").map(s -> s.text(true)).orElse("");
            Indicator.Years years = years(f);
            SortedMap<PartyId, Double> values = new TreeMap<>();
            f.required("values").flatMap(Spot::fields).ifPresent(all -> {
                for (Fields.Entry entry : all.all()) {
                    values.put(new PartyId(names.parties().reference(entry.name())),
                            entry.value().number(0, Indicator.MOST));
                }
            });
            Indicator.Weights weights = f.optional("weights").flatMap(this::weights)
                    .orElse(Indicator.Weights.NONE);
            f.close();
            return spot.problems().ifNoneSince(before,
                    () -> new Indicator(id, name, unit, source, years, values, weights));
        });
    }

    private Indicator.Years years(Fields f) {
        int most = f.optional("year").map(IndicatorReader::year).orElse(0);
        SortedMap<PartyId, Integer> byParty = new TreeMap<>();
        f.optional("years").flatMap(Spot::fields).ifPresent(all -> {
            for (Fields.Entry entry : all.all()) {
                byParty.put(new PartyId(names.parties().reference(entry.name())), year(entry.value()));
            }
        });
        return new Indicator.Years(most, byParty);
    }

    private static int year(Spot spot) {
        return spot.whole(-Indicator.Years.FURTHEST, Indicator.Years.FURTHEST);
    }

    private Optional<Indicator.Weights> weights(Spot spot) {
        return spot.fields().map(f -> {
            double general = f.optionalNumber("general", 0, Indicator.MOST_WEIGHT).orElse(0);
            SortedMap<String, Double> byTheme = new TreeMap<>();
            f.optional("themes").flatMap(Spot::fields).ifPresent(themes -> {
                for (Fields.Entry entry : themes.all()) {
                    byTheme.put(names.themes().reference(entry.name()),
                            entry.value().number(0, Indicator.MOST_WEIGHT));
                }
            });
            f.close();
            return new Indicator.Weights(general, byTheme);
        });
    }
}
