package summitry.projector;

import summitry.model.Localized;

/** Why something changed, as far as it happened before everybody's eyes. */
public sealed interface PublicReason {
    /** It gave way in a trade: the other moved on an item in return. */
    record Traded(Localized with, Localized item) implements PublicReason {}

    record Pressed(Localized by) implements PublicReason {}

    record BlocDiscipline(Localized group) implements PublicReason {}

    /** An event of the scenario, by its title. */
    record Happened(Localized title) implements PublicReason {}

    /** Two or one of them did something to the other. */
    record Between(Deed deed, Localized one, Localized other) implements PublicReason {}

    /** What needs no name. */
    enum Plain implements PublicReason {
        PULLED_BY_TEXT, OTHERS_CONCEDED, ALONE, TIME, DECIDED,
        /** No reason that was seen by all. */
        UNTOLD
    }

    /** What raises or lowers tension in public. */
    enum Deed {
        THREATENED, SANCTIONED, LEANED_ON, REFUSED_TEXT, TRADE_KEPT, REASSURED, MEDIATED, BOTH_GAVE_WAY
    }
}
