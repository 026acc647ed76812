package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.classroom.Holder;
import summitry.classroom.Seat;
import summitry.model.Temperament;
import summitry.text.Words;

/** Who can be given a seat before the class. */
record HolderChoice(Holder holder, Optional<Temperament> temperament) {
    static final List<HolderChoice> ALL = all();

    private static List<HolderChoice> all() {
        List<HolderChoice> all = new ArrayList<>();
        all.add(new HolderChoice(Holder.TEAM, Optional.empty()));
        all.add(new HolderChoice(Holder.AUTOMATIC, Optional.empty()));
        for (Temperament temperament : Temperament.values()) {
            all.add(new HolderChoice(Holder.AUTOMATIC, Optional.of(temperament)));
        }
        all.add(new HolderChoice(Holder.CARETAKER, Optional.empty()));
        all.add(new HolderChoice(Holder.CHAIR, Optional.empty()));
        return List.copyOf(all);
    }

    static HolderChoice of(Seat seat) {
        return new HolderChoice(seat.holder(),
                seat.holder() == Holder.AUTOMATIC ? seat.temperament() : Optional.empty());
    }

    String in(Words words) {
        return switch (holder) {
            case TEAM -> words.get("teach.prepare.held.team");
            case CARETAKER -> words.get("teach.prepare.held.caretaker");
            case CHAIR -> words.get("teach.prepare.held.chair");
            case AUTOMATIC -> temperament
                    .map(t -> words.get("teach.prepare.held.rules-as",
                            words.get("temperament." + t.key() + ".name")))
                    .orElseGet(() -> words.get("teach.prepare.held.rules"));
        };
    }
}
