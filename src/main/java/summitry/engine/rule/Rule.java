package summitry.engine.rule;

import summitry.model.RuleId;

/** One rule of the book. It acts on all open issues at once and knows nothing of the other rules' terms. */
public interface Rule {
    RuleId id();

    /** Adds its terms, with their reasons. Not called where the rulebook switches it off. */
    void apply(Moves moves);
}
