package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.figure.Matrix;
import summitry.model.Bloc;
import summitry.model.Party;
import summitry.model.PartyId;

/** How all parties stand to each other now, by bloc and name. */
final class MatrixOf {
    private MatrixOf() {}

    static Matrix now(Moment moment, PairMeasure measure, Optional<PartyId> selected) {
        var climate = moment.state().climate();
        return new Matrix(members(moment), climate.affinities(), climate.tensions(), measure.upper(),
                measure.lower(), selected.map(PartyId::value));
    }

    private static List<Matrix.Member> members(Moment moment) {
        List<Matrix.Member> all = new ArrayList<>();
        for (Bloc bloc : moment.scenario().blocs()) {
            all.addAll(sorted(moment, bloc.name().in(moment.language()), bloc.mark(), bloc.members()));
        }
        all.addAll(sorted(moment, "", Bloc.Mark.RING, moment.scenario().parties().stream().map(Party::id)
                .filter(p -> moment.scenario().bloc(p).isEmpty()).toList()));
        return all;
    }

    private static List<Matrix.Member> sorted(Moment moment, String bloc, Bloc.Mark mark,
            List<PartyId> parties) {
        return parties.stream()
                .map(p -> new Matrix.Member(moment.scenario().indexOf(p), p.value(), moment.code(p),
                        moment.name(p), mark, bloc))
                .sorted(Comparator.comparing(Matrix.Member::name)).toList();
    }
}
