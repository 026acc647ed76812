package summitry.model;

import java.util.Optional;

/**
 * A state, a bloc that sits as one, or a person with a voice.
 *
 * @param code short label of chips and matrices, up to four letters
 * @param flag ISO 3166 two-letter code of its flag, empty for parties shown by a badge of their code
 * @param temperament set by the author; empty to derive it from the preferences
 * @param brief neutral public introduction, in a few sentences; may be empty
 * @param briefs what else the author wrote for its paper
 */
public record Party(PartyId id, Localized name, String code, String flag, Capability capability,
        Optional<Temperament> temperament, Localized temperamentReason, Localized brief,
        AuthorBriefs briefs) {

    /** A party for whose paper the author wrote nothing but the introduction. */
    public Party(PartyId id, Localized name, String code, String flag, Capability capability,
            Optional<Temperament> temperament, Localized temperamentReason, Localized brief) {
        this(id, name, code, flag, capability, temperament, temperamentReason, brief, AuthorBriefs.NONE);
    }

    public Party withCapability(Capability changed) {
        return new Party(id, name, code, flag, changed, temperament, temperamentReason, brief, briefs);
    }

    public Party withBriefs(AuthorBriefs changed) {
        return new Party(id, name, code, flag, capability, temperament, temperamentReason, brief, changed);
    }
}
