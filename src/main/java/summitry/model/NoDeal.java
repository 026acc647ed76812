package summitry.model;

/** What happens on an issue if nothing is agreed; it decides how much a party will swallow. */
public sealed interface NoDeal {
    /** Things stay as they are. */
    record StatusQuo() implements NoDeal {}

    /** Things move to another value, 0 to 100. */
    record Value(double value) implements NoDeal {
        public Value {
            Require.within("no-deal value", value, 0, 100);
        }
    }

    /** No agreement hurts everybody, so that only red lines bind. */
    record CostlyForAll() implements NoDeal {}
}
