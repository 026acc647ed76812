package summitry.model;

/**
 * One named term of a change. Equality leaves the contribution out, so that two rounds or branches can be compared term
 * by term.
 *
 * @param contribution signed points; the contributions to a subject sum to its change
 */
public record Reason(RuleId rule, Subject subject, Cause cause, double contribution) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Reason reason && rule == reason.rule && subject.equals(reason.subject)
                && cause.equals(reason.cause);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rule.hashCode() + subject.hashCode()) + cause.hashCode();
    }
}
