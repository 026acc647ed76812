package summitry.lint;

import java.util.List;

/**
 * One thing that the author of a draft should know. A list of findings belongs to the draft that was looked at, and so do its
 * repairs: after an edit the draft is looked at again.
 *
 * @param terms what its sentence tells, see {@link FindingWords}
 * @param repairs the one that changes least first
 */
public record Finding(Concern concern, List<Term> terms, Target target, List<Repair> repairs) {
    public Finding {
        terms = List.copyOf(terms);
        repairs = List.copyOf(repairs);
    }

    public Level level() {
        return concern.level();
    }

    /** True where both are about the same, though their numbers may differ: a repair of one has not mended the other. */
    public boolean isSameAs(Finding other) {
        return concern == other.concern && target.equals(other.target) && texts().equals(other.texts());
    }

    /** Which text in which language, where it is about one. */
    private List<Term> texts() {
        return terms.stream().filter(t -> t instanceof Term.Parts || t instanceof Term.In).toList();
    }
}
