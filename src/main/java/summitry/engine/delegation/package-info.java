/** How automatic delegations choose: their temperament, their answers to proposals, the trades they invite persons to. */
@NullMarked
package summitry.engine.delegation;

import org.jspecify.annotations.NullMarked;
