/** The rulebook, one file a rule: each reads the state of the round and adds named contributions to moves. */
@NullMarked
package summitry.engine.rule;

import org.jspecify.annotations.NullMarked;
