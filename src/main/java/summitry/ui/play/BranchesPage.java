package summitry.ui.play;

import java.util.List;
import java.util.Optional;

/** All that was tried in this run, branch by branch. */
record BranchesPage(String title, String hint, List<BranchRow> rows) implements Page {
    static Optional<BranchesPage> of(Moment moment) {
        return Optional.of(new BranchesPage(moment.words().get("play.branches.title"),
                moment.words().get("play.branches.hint"), BranchRow.all(moment)));
    }
}
