package summitry.engine.rule;

/**
 * A trade between two parties: each moves towards the other on the issue where the other cares more.
 *
 * @param giver moves {@code points} on {@code issue}
 * @param returner moves {@code returned} on {@code otherIssue}
 * @param gain what each gains, points x share of salience; 0 for a trade between persons
 */
public record Trade(int giver, int issue, double points, int returner, int otherIssue, double returned,
        double gain) {

    boolean uses(int cell, int issues) {
        return giver * issues + issue == cell || returner * issues + otherIssue == cell;
    }
}
