package summitry.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.draft.Draft;
import summitry.engine.measure.MissingRelations;
import summitry.figure.Matrix;
import summitry.model.Bloc;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.PairTable;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;
import summitry.model.Scenario;

/**
 * How the parties of a draft stand to each other: what the draft says of a pair, else what the rules take from how far the
 * two want different things, else, while a number is missing, nothing either way.
 */
final class PairsOf {
    private final Draft draft;
    private final Optional<Scenario> scenario;
    // Only ever asked by key, so the order of a HashMap can reach no result.
    private final Map<Chosen.Pair, Relation> said = new HashMap<>();

    PairsOf(Draft draft) {
        this.draft = draft;
        scenario = draft.scenario();
        for (Relation r : draft.relations()) {
            said.put(new Chosen.Pair(r.a(), r.b()), r);
            said.put(new Chosen.Pair(r.b(), r.a()), r);
        }
    }

    /** What the draft says of a pair; empty where it says nothing. */
    Optional<Relation> said(Chosen.Pair pair) {
        return Optional.ofNullable(said.get(pair));
    }

    /** How the two stand, said or not. */
    Relation relation(Chosen.Pair pair) {
        return said(pair).orElseGet(() -> {
            Optional<Double> distance = scenario.map(s -> MissingRelations.distance(s, s.indexOf(pair.a()),
                    s.indexOf(pair.b())));
            return new Relation(pair.a(), pair.b(), distance.map(MissingRelations::affinity).orElse(0.0),
                    distance.map(MissingRelations::tension).orElse(0.0), false, false, Localized.same(""));
        });
    }

    /** All pairs as a matrix, bloc by bloc and by name. */
    Matrix matrix(Language language, Optional<PartyId> marked) {
        List<Party> parties = draft.parties();
        double[] affinities = new double[PairTable.count(parties.size())];
        double[] tensions = new double[PairTable.count(parties.size())];
        for (int a = 1; a < parties.size(); a++) {
            for (int b = 0; b < a; b++) {
                Relation r = relation(new Chosen.Pair(parties.get(a).id(), parties.get(b).id()));
                affinities[PairTable.index(a, b)] = r.affinity();
                tensions[PairTable.index(a, b)] = r.tension();
            }
        }
        return new Matrix(members(language), PairTable.copyOf(parties.size(), affinities),
                PairTable.copyOf(parties.size(), tensions), Matrix.Half.TENSION, Matrix.Half.AFFINITY,
                marked.map(PartyId::value));
    }

    private List<Matrix.Member> members(Language language) {
        List<Party> order = new ArrayList<>(draft.parties());
        order.sort(Comparator.comparingInt((Party p) -> Filter.lane(draft, p))
                .thenComparing(p -> p.name().in(language)));
        Map<PartyId, Integer> places = new LinkedHashMap<>();
        draft.parties().forEach(p -> places.put(p.id(), places.size()));
        return order.stream().map(p -> {
            int lane = Filter.lane(draft, p);
            Optional<Bloc> bloc = lane < draft.blocs().size()
                    ? Optional.of(draft.blocs().get(lane))
                    : Optional.empty();
            return new Matrix.Member(places.getOrDefault(p.id(), 0), p.id().value(), p.code(),
                    p.name().in(language), bloc.map(Bloc::mark).orElse(Bloc.Mark.RING),
                    bloc.map(b -> b.name().in(language)).orElse(""));
        }).toList();
    }

    /**
     * The pairs within a circle of parties, or between two circles, with new values.
     *
     * @param some one circle
     * @param others the other; the same for the pairs within
     * @param affinity empty where it stays as it is
     * @param tension empty where it stays as it is
     * @param pact empty where it stays as it is
     */
    List<Relation> filled(List<PartyId> some, List<PartyId> others, OptionalDouble affinity,
            OptionalDouble tension, Optional<Boolean> pact) {
        Map<Chosen.Pair, Relation> pairs = new LinkedHashMap<>();
        for (PartyId a : some) {
            for (PartyId b : others) {
                Chosen.Pair pair = new Chosen.Pair(a, b);
                if (!a.equals(b) && !pairs.containsKey(new Chosen.Pair(b, a))) {
                    Relation r = relation(pair);
                    pairs.put(pair,
                            new Relation(r.a(), r.b(), affinity.orElse(r.affinity()),
                                    tension.orElse(r.tension()), pact.orElse(r.pact()), r.rivalry(),
                                    r.reason()));
                }
            }
        }
        return List.copyOf(pairs.values());
    }
}
