package summitry.run;

import java.util.Optional;
import summitry.model.Flaw;

/** Keeps what happens in a run. It is told of every change before anybody else is. */
@FunctionalInterface
public interface Journal {
    /** Keeps nothing. */
    Journal NONE = _ -> Optional.empty();

    /**
     * Keeps a run as it is now; when this returns empty, everything in it is safe.
     *
     * @param changed the tree it was told of before, grown by any number of nodes, or with its cursor elsewhere
     * @return why it is not kept; what was missed is kept with the next change, if that succeeds
     */
    Optional<Flaw> keep(RunTree changed);
}
