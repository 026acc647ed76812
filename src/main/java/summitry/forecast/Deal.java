package summitry.forecast;

/**
 * A deal that was made: each side gives way on one issue. Positions are in the unit of their issue.
 *
 * @param sequence of the deal in its round, from 1
 * @param gain of either side, in points of 100 weighted by salience
 * @param first who supplies the later issue of the two and demands the earlier one
 */
public record Deal(int sequence, double gain, Side first, Side second) {

    /**
     * What one side gives.
     *
     * @param actor index among all actors
     * @param issue that it gives way on, by index
     * @param before weighted mean of the votes on that issue before the deal, 0 to 100
     * @param after the same after it
     */
    public record Side(int actor, int issue, double from, double to, double before, double after) {}

    /**
     * What the deal does to somebody else: how much nearer both means come to what that one wants, weighted by salience;
     * below 0 where they go away from it. An issue without a view of its own is worth nothing to it.
     *
     * @param cases as they were wanted at the start of the round
     */
    public double externality(Cases cases, int actor) {
        return nearer(cases, actor, first) + nearer(cases, actor, second);
    }

    private static double nearer(Cases cases, int actor, Side side) {
        CaseIssue issue = cases.issues().get(side.issue());
        return cases.view(actor, side.issue()).map(view -> {
            double wants = (view.position() - issue.low()) / issue.range() * 100;
            return (Math.abs(side.before() - wants) - Math.abs(side.after() - wants)) * view.salience();
        }).orElse(0.0);
    }
}
