/** Tension between pairs of parties: what raises and lowers it, the ladder, and the ways down. */
@NullMarked
package summitry.engine.tension;

import org.jspecify.annotations.NullMarked;
