package summitry.projector;

import summitry.model.Bloc;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.PartyId;

/**
 * A delegation as everybody knows it.
 *
 * @param flag two-letter code, or empty
 * @param shape of its bloc
 * @param weight share of all capability, 0 to 1
 * @param automatic true where the rules or nobody hold its seat
 * @param here true where somebody is there for it
 */
public record Member(PartyId id, Localized name, String code, String flag, Bloc.Mark shape, double weight,
        boolean automatic, boolean here) {
    String name(Language language) {
        return name.in(language);
    }
}
