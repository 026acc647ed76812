/** Why numbers changed: collecting reasons, or not, without any effect on results. */
@NullMarked
package summitry.engine.trace;

import org.jspecify.annotations.NullMarked;
