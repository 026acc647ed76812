package summitry.analysis;

import summitry.model.Act;
import summitry.model.PartyId;
import summitry.model.RuleId;

/** What is changed before a round is decided again. */
public sealed interface Alteration {
    /** A rule is switched off, and with it what persons did or the scenario sent under it. */
    record WithoutRule(RuleId rule) implements Alteration {}

    /**
     * A delegation sits the round out: it moves nowhere, trades, threatens and reassures nobody, but still answers texts
     * and stands where it stands.
     */
    record WithoutMoves(PartyId party) implements Alteration {}

    /** A party is not in the room: it has no weight and no vote, and nobody can act on it. */
    record WithoutParty(PartyId party) implements Alteration {}

    /**
     * A delegation makes another move; it takes the place of one of the same kind on the same thing, as it would for a
     * person. An automatic delegation is led by a person for this round, so that its own moves fall away.
     */
    record OtherAct(PartyId party, Act act) implements Alteration {}
}
