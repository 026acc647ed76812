package summitry.lint;

import java.util.List;
import summitry.draft.Edit;

/**
 * An edit that mends a finding of the draft it was found in.
 *
 * @param terms what the sentence on its button tells
 */
public record Repair(Remedy remedy, List<Term> terms, Edit edit) {
    public Repair {
        terms = List.copyOf(terms);
    }

    static Repair of(Remedy remedy, Edit edit, Term... terms) {
        return new Repair(remedy, List.of(terms), edit);
    }
}
