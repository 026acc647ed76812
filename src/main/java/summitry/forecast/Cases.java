package summitry.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Actors and issues, and what each actor wants of each issue. An actor without a view on an issue takes no part in it.
 * Immutable.
 */
public final class Cases {
    private final List<String> actors;
    private final List<CaseIssue> issues;
    private final List<List<Optional<View>>> views;

    private Cases(List<String> actors, List<CaseIssue> issues, List<List<Optional<View>>> views) {
        this.actors = List.copyOf(actors);
        this.issues = List.copyOf(issues);
        this.views = views.stream().map(List::copyOf).toList();
    }

    /**
     * A table of views.
     *
     * @param views by issue, then by actor, in the order of both lists
     * @throws IllegalArgumentException where the table does not fit, or a position lies outside its scale
     */
    public static Cases of(List<String> actors, List<CaseIssue> issues, List<List<Optional<View>>> views) {
        if (views.size() != issues.size() || views.stream().anyMatch(row -> row.size() != actors.size())) {
            throw new IllegalArgumentException("views must have %d rows of %d.".formatted(issues.size(),
                    actors.size()));
        }
        for (int k = 0; k < issues.size(); k++) {
            CaseIssue issue = issues.get(k);
            for (Optional<View> view : views.get(k)) {
                if (view.isPresent() && !(view.get().position() >= issue.low()
                        && view.get().position() <= issue.high())) {
                    throw new IllegalArgumentException("position (%s) on %s must be from %s to %s.".formatted(
                            view.get().position(), issue.name(), issue.low(), issue.high()));
                }
            }
        }
        return new Cases(actors, issues, views);
    }

    public List<String> actors() {
        return actors;
    }

    public List<CaseIssue> issues() {
        return issues;
    }

    public Optional<View> view(int actor, int issue) {
        return views.get(issue).get(actor);
    }

    /** Those who have a view on an issue, in the order of the actors. */
    public Dispute dispute(int issue) {
        return new Dispute(issues.get(issue), actors, views.get(issue));
    }

    /** The same with other positions of those who have a view, by issue and place among them. */
    Cases at(double[][] positions) {
        List<List<Optional<View>>> moved = new ArrayList<>();
        for (int k = 0; k < issues.size(); k++) {
            List<Optional<View>> row = new ArrayList<>();
            int place = 0;
            for (Optional<View> view : views.get(k)) {
                double at = view.isPresent() ? positions[k][place++] : 0;
                row.add(view.map(v -> v.at(at)));
            }
            moved.add(row);
        }
        return new Cases(actors, issues, moved);
    }

    /** One issue alone, for models that look at all issues together. */
    public Cases only(int issue) {
        return new Cases(actors, List.of(issues.get(issue)), List.of(views.get(issue)));
    }
}
