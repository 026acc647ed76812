package summitry.brief;

import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;

/**
 * The brief of one delegation.
 *
 * @param code short label, up to four letters
 * @param open what everybody may read
 * @param confidential what only the delegation may read
 */
public record SeatBrief(PartyId party, String name, String code, PublicBrief open,
        ConfidentialBrief confidential) {

    /**
     * The brief of one party; {@link Briefs} makes many of a scenario with less work.
     *
     * @throws IllegalArgumentException where the party has no seat
     */
    public static SeatBrief of(Scenario scenario, PartyId party, Language language, ReadingLevel level) {
        return Briefs.of(scenario, language, level).of(party);
    }
}
