/** The one way into the rules: a state and a command give the next state, its events and its reasons. Pure. */
@NullMarked
package summitry.engine;

import org.jspecify.annotations.NullMarked;
