package summitry.model;

/**
 * An issue at the end of a round.
 *
 * @param text the chair's text, 0 to 100; the status quo before the first draft
 * @param target where the chair would like the text to be, 0 to 100
 * @param drafted false until the chair has written a first text
 * @param adoptedIn round of its adoption, 0 while it is not adopted
 */
public record IssueState(IssueStatus status, double text, double target, boolean drafted, int adoptedIn) {

    public static IssueState untouched(double statusQuo) {
        return new IssueState(IssueStatus.OPEN, statusQuo, statusQuo, false, 0);
    }

    public boolean isAdopted() {
        return status == IssueStatus.ADOPTED;
    }

    public IssueState withText(double changed, double newTarget) {
        return new IssueState(status, changed, newTarget, true, adoptedIn);
    }

    public IssueState withStatus(IssueStatus changed, int round) {
        return new IssueState(changed, text, target, drafted, changed == IssueStatus.ADOPTED ? round : 0);
    }
}
