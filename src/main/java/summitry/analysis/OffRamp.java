package summitry.analysis;

/**
 * A step down with its effect, measured by deciding the next round with it and without.
 *
 * @param tension of the pair after the next round, from without the step to with it; the second is lower
 * @param price how much further the two would stand from what they want than without it, in points of the scale times the
 *     share of salience, over all issues; below 0 where the step brings them nearer
 * @param isRoundLost true where the step costs a round of negotiation
 */
public record OffRamp(StepDown step, Contrast tension, double price, boolean isRoundLost) {}
