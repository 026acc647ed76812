package summitry.model;

/** Why a delegation answers a text as it does. Values 0 to 100, distances in points. */
public sealed interface Stand extends Fact {
    /** The text is close to what it says. */
    record NearEnough(double distance) implements Stand {}

    /** The text lies between what it wants and what it says. */
    record BetterThanSaid() implements Stand {}

    /** The text takes enough of the step from the status quo towards what it wants. */
    record WorthAYes(double loss) implements Stand {}

    /** Not what it wants, but within what it would give by now. */
    record Bearable(double loss) implements Stand {}

    /** Better than things as they are. */
    record BetterThanNothing() implements Stand {}

    /** Beyond its red line. */
    record BeyondRedLine(double edge) implements Stand {}

    /** Worse for it than no agreement. */
    record WorseThanNoDeal(double edge) implements Stand {}

    /** Within its mandate, but it would not give that much yet. */
    record NotYet(double loss) implements Stand {}

    /** A parliament would not ratify it. */
    record NotRatifiable(double loss) implements Stand {}

    /** Few enough and not great enough to stop a consensus, so it reserves. */
    record StandsAside() implements Stand {}

    /** A person said so. */
    record AsInstructed() implements Stand {}

    /** It has no say on the issue. */
    record NoSay(Why why) implements Stand {
        /** Why it has none. */
        public enum Why {
            /** It is not among those who decide, however much it cares. */
            NO_MEMBER("no-member"),
            /** It has left the room. */
            AWAY("away"),
            /** It does not care at all. */
            NO_CARE("no-care");

            private final String key;

            Why(String key) {
                this.key = key;
            }

            /** The word that text bundles use. */
            public String key() {
                return key;
            }
        }
    }
}
