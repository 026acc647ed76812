package summitry.model;

/**
 * A preset of the rulebook: the full one, or one of three theories of the same summit. A theory sets more than numbers:
 * how the chair's text comes about, what binds a delegation, and what adopts an issue.
 */
public enum Theory {
    /** All rules. */
    SUMMIT("summit", new Procedure(Drafting.WITHIN_MANDATES, true, true)),
    /** The strong decide: pressure and blocs; the text is the capability x salience mean; a capability majority carries. */
    POWER("power", new Procedure(Drafting.PLAIN_MEAN, false, false)),
    /** Everything has a price: trades and reciprocity; the text is the mean after trades; only losses count. */
    INTERESTS("interests", new Procedure(Drafting.MEAN_AFTER_TRADES, false, true)),
    /** Rules and mandates decide, to the letter: red lines never bend, only what is adopted counts; no bilaterals. */
    INSTITUTIONS("institutions", new Procedure(Drafting.WITHIN_MANDATES, true, true));

    /** How the chair's text comes about. */
    public enum Drafting {
        /** The mean, moved to the nearest value the decision rule could adopt. */
        WITHIN_MANDATES,
        /** The capability x salience mean as it stands. */
        PLAIN_MEAN,
        /** The mean of the positions as the trades of the round leave them. */
        MEAN_AFTER_TRADES
    }

    /**
     * What a theory sets beside rules and numbers.
     *
     * @param mandatesBind red lines and no-deal bounds bind; else a party may be moved anywhere and weighs losses alone
     * @param issueRuleDecides each issue's own rule decides; else a majority by capability without vetoes
     */
    public record Procedure(Drafting drafting, boolean mandatesBind, boolean issueRuleDecides) {}

    private final String key;
    @SuppressWarnings("ImmutableEnumChecker") // a record of an enum and two truths never changes
    private final Procedure procedure;

    Theory(String key, Procedure procedure) {
        this.key = key;
        this.procedure = procedure;
    }

    public String key() {
        return key;
    }

    public Procedure procedure() {
        return procedure;
    }
}
