/** Measures of a run that people ask for: what a round brought, and where the summit stands. */
@NullMarked
package summitry.analysis;

import org.jspecify.annotations.NullMarked;
