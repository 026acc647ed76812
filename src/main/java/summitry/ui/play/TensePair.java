package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.model.PairTable;
import summitry.model.PartyId;

/**
 * A pair of parties between which it is tense.
 *
 * @param tension 0 to 100, in words
 * @param change since last round, in words with a sign
 */
record TensePair(PartyId one, PartyId other, String names, String tension, String change) {
    /** The pairs with the highest tension, weighed by how much the two can do; the heaviest first. */
    static List<TensePair> heaviest(Moment moment, int most) {
        record Place(int a, int b, double weight) {}
        List<Place> places = new ArrayList<>();
        PairTable tensions = moment.state().climate().tensions();
        var assembly = moment.engine().assembly();
        for (int a = 0; a < tensions.parties(); a++) {
            for (int b = a + 1; b < tensions.parties(); b++) {
                places.add(new Place(a, b, tensions.get(a, b) * assembly.general(a) * assembly.general(b)));
            }
        }
        places.sort(Comparator.comparingDouble(p -> -p.weight()));
        PairTable before = moment.now().before().climate().tensions();
        return places.stream().limit(most).map(p -> of(moment, p.a(), p.b(), tensions, before)).toList();
    }

    private static TensePair of(Moment moment, int a, int b, PairTable tensions, PairTable before) {
        PartyId one = moment.scenario().parties().get(a).id();
        PartyId other = moment.scenario().parties().get(b).id();
        return new TensePair(one, other,
                moment.words().get("overview.pair", moment.name(one), moment.name(other)),
                moment.numbers().whole(tensions.get(a, b)),
                moment.numbers().change(Math.rint(tensions.get(a, b)) - Math.rint(before.get(a, b))));
    }
}
