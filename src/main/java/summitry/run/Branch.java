package summitry.run;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of a run from where it left another one to its end. The oldest node that follows another goes on with its branch;
 * each younger one, and each that was begun on purpose, starts a branch.
 *
 * @param first id of its first node, which names it for good; 0 for the trunk
 * @param tip id of its last node
 * @param from the branch that it grows from; empty for the trunk
 * @param name as a person gave it
 * @param isRemoved true where it, or one that it grows from, was removed
 */
public record Branch(int first, int tip, OptionalInt from, Optional<String> name, boolean isRemoved) {}
