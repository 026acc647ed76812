package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that was tried in this run, branch by branch.
 *
 * @param at the branch that is looked for; empty for all alike
 * @param gone the branch that was removed just now, which is brought back where it stood
 */
record BranchesPage(String title, String hint, List<BranchRow> rows, OptionalInt at, OptionalInt gone)
        implements
        Page {
    static Optional<BranchesPage> of(Moment moment) {
        return Optional.of(page(moment, OptionalInt.empty(), OptionalInt.empty()));
    }

    /** @param first of the branch that is looked for */
    static Optional<BranchesPage> at(Moment moment, int first) {
        return Optional.of(page(moment, OptionalInt.of(first), OptionalInt.empty()));
    }

    /** @param first of the branch that was removed just now */
    static Optional<BranchesPage> after(Moment moment, int first) {
        return Optional.of(page(moment, OptionalInt.empty(), OptionalInt.of(first)));
    }

    private static BranchesPage page(Moment moment, OptionalInt at, OptionalInt gone) {
        return new BranchesPage(moment.words().get("play.branches.title"),
                moment.words().get("play.branches.hint"), BranchRow.all(moment), at, gone);
    }
}
