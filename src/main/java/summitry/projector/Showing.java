package summitry.projector;

/**
 * What the teacher lets the class see of what students wrote; nothing of it is shown otherwise.
 *
 * @param press headlines of the press
 * @param clauses the clauses of papers
 */
public record Showing(boolean press, boolean clauses) {
    /** Nothing that students wrote. */
    public static final Showing NO_TEXTS = new Showing(false, false);
}
