package summitry.model;

/**
 * A preset of the rulebook: the full one, or one of three theories of the same summit. A theory sets more than numbers:
 * how the chair's text comes about, what binds a delegation, and what adopts an issue.
 */
public enum Theory {
    /** All rules. */
    SUMMIT("summit", Drafting.WITHIN_MANDATES, true, true),
    /** The strong decide: pressure and blocs; the text is the capability x salience mean; a capability majority carries. */
    POWER("power", Drafting.PLAIN_MEAN, false, false),
    /** Everything has a price: trades and reciprocity; the text is the mean after trades; only losses count. */
    INTERESTS("interests", Drafting.MEAN_AFTER_TRADES, false, true),
    /** Rules and mandates decide: no-deal bounds, decision rules and isolation; no bilaterals, no escalation. */
    INSTITUTIONS("institutions", Drafting.WITHIN_MANDATES, true, true);

    /** How the chair's text comes about. */
    public enum Drafting {
        /** The mean, moved to the nearest value the decision rule could adopt. */
        WITHIN_MANDATES,
        /** The capability x salience mean as it stands. */
        PLAIN_MEAN,
        /** The mean of the positions as the trades of the round leave them. */
        MEAN_AFTER_TRADES
    }

    private final String key;
    private final Drafting drafting;
    private final boolean mandatesBind;
    private final boolean issueRuleDecides;

    Theory(String key, Drafting drafting, boolean mandatesBind, boolean issueRuleDecides) {
        this.key = key;
        this.drafting = drafting;
        this.mandatesBind = mandatesBind;
        this.issueRuleDecides = issueRuleDecides;
    }

    public String key() {
        return key;
    }

    public Drafting drafting() {
        return drafting;
    }

    /** Red lines and no-deal bounds bind; else a party may be moved anywhere and weighs losses alone. */
    public boolean mandatesBind() {
        return mandatesBind;
    }

    /** Each issue's own rule decides; else a majority by capability without vetoes. */
    public boolean issueRuleDecides() {
        return issueRuleDecides;
    }
}
