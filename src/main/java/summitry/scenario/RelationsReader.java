package summitry.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.model.Flaw;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.model.Relation;

/** Reads how parties stand to each other. A pair may be missing, but not given twice. */
final class RelationsReader {
    private final Names names;
    // Only ever asked by key, so the order of a HashMap can reach no result.
    private final Map<List<PartyId>, Integer> lines = new HashMap<>();

    RelationsReader(Names names) {
        this.names = names;
    }

    Optional<Relation> read(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            PartyId a = names.party(f, "a");
            PartyId b = names.party(f, "b");
            if (spot.problems().hard() == before) {
                notePair(spot, f, a, b);
            }
            double affinity = f.number("affinity", -100, 100);
            double tension = f.number("tension", 0, 100);
            boolean pact = f.optionalTruth("pact");
            boolean rivalry = f.optionalTruth("rivalry");
            Localized reason = f.optionalLocalized("reason");
            f.close();
            return spot.problems().ifNoneSince(before,
                    () -> new Relation(a, b, affinity, tension, pact, rivalry, reason));
        });
    }

    private void notePair(Spot spot, Fields fields, PartyId a, PartyId b) {
        if (a.equals(b)) {
            // Without any party nothing is known of either.
            if (!names.parties().ids().isEmpty()) {
                fields.optional("b").ifPresent(s -> s.note(new Flaw.SameParty(a)));
            }
            return;
        }
        List<PartyId> pair = a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
        Integer first = lines.putIfAbsent(pair, spot.value().at().line());
        if (first != null) {
            spot.note(new Flaw.RepeatedRelation(a, b, first));
        }
    }
}
